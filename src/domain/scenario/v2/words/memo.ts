import type { Scenario } from '../../inputs.ts';
import { pickedIn } from '../choices.ts';
import { INPUTS, inputOf } from '../inputs.ts';
import { run, type Results } from '../results.ts';
import { differing } from '../waterfall.ts';
import { headlineOf } from './headline.ts';
import { inputRows, inputText, type InputRow } from './inputText.ts';
import { KIND_NAMES, kindOf } from './kinds.ts';
import { notesInWords } from './notes.ts';
import { comparedOf, tilesOf, type Tile } from './tiles.ts';
import { townInWords, townRow } from './townWords.ts';
import { named } from './waits.ts';

/** What stands on the one A4 of a scenario, and on the page behind it. */
export interface Memo {
  name: string;
  /** Whether numbers are invented, in a sentence; empty when none are. */
  whose: string;
  sentences: readonly string[];
  /** What the town pays, the company’s gap within it. */
  town: string;
  tiles: readonly Tile[];
  /** The assumptions that weigh most, five at most. */
  weighing: readonly InputRow[];
  /** Questions to the college that follow from what is empty or guessed, three at most. */
  questions: readonly string[];
  /** What a reader must know of the results: what is counted in another unit or left out, and in which prices. */
  notes: readonly string[];
  /** Everything that is filled, with the page of the figure where it comes from a source. */
  inputs: readonly (InputRow & { source: string })[];
  /** What differs from the scenario that was kept beside it: inputs and choices, then the three results. */
  beside: { name: string; rows: readonly (readonly [what: string, now: string, kept: string])[] } | undefined;
}

const MOST_WEIGHING = 5;
const MOST_QUESTIONS = 3;
/** What only the reader can pick. */
const NO_QUESTION = new Set(['af', 'route', 'in']);

/** The memo of a scenario, with the one that was kept beside it. */
export function memoOf(scenario: Scenario, results: Results, kept?: Scenario): Memo {
  const keys = weighingKeys(results);
  return {
    name: nameOf(scenario),
    whose: isInvented(scenario) ? 'Wat “gelijk aan ons voorbeeld” heet, verzonnen wij, tenzij het ook uw eigen getal is.' : '',
    sentences: headlineOf(results),
    town: townInWords(results),
    tiles: tilesOf(results),
    weighing: keys.slice(0, MOST_WEIGHING).map((key) => ({
      key,
      name: named(key),
      text: inputText(scenario, key),
      kind: KIND_NAMES[kindOf(inputOf(key), scenario.values[key])],
    })),
    questions: questionsOf(scenario, results, keys),
    notes: notesInWords(results),
    inputs: inputRows(scenario)
      .filter(({ key }) => !isIdle(scenario, key))
      .map((row) => ({ ...row, source: sourceOf(scenario, row.key) })),
    beside: kept && { name: nameOf(kept), rows: besideRows(scenario, results, kept) },
  };
}

/** Whether it is a result of the sector that nobody filled in, while the gap is built up from amounts: it counts for nothing. */
function isIdle(scenario: Scenario, key: string): boolean {
  const input = INPUTS.find((one) => one.key === key);
  return input?.section === 'sector' && kindOf(input, scenario.values[key]) === 'bron' && !pickedIn(scenario, 'route').includes('sector');
}

function nameOf({ name }: Scenario): string {
  return name === '' ? 'zonder naam' : name;
}

/** Whether a number of people or money is that of the example; years and shares that every scenario begins with are not meant. */
function isInvented({ values }: Scenario): boolean {
  return INPUTS.some((input) => input.begin === undefined && kindOf(input, values[input.key]) === 'voorbeeld');
}

/** Where on the site the figure stands that an input comes from; empty for what comes from no source. */
function sourceOf({ values }: Scenario, key: string): string {
  const input = INPUTS.find((one) => one.key === key);
  return input && kindOf(input, values[key]) === 'bron' ? input.facts.map((fact) => `/cijfers/${fact}/`).join(' ') : '';
}

function besideRows(now: Scenario, results: Results, kept: Scenario): [what: string, now: string, kept: string][] {
  const resultsOfKept = run(kept);
  const others = comparedOf(resultsOfKept);
  return [
    ...differing(now, kept).map((key): [string, string, string] => [named(key), inputText(now, key), inputText(kept, key)]),
    ...comparedOf(results).map(({ what, told }, place): [string, string, string] => [what, told, others[place]?.told ?? '']),
    townRow(results, resultsOfKept),
  ];
}

/** Keys of the inputs that weigh, heaviest first for each result in turn, each once. */
function weighingKeys({ tornado, tiles: { stay, money } }: Results): string[] {
  const asked = ['mensen', stay.unit === 'euro' ? 'blijft' : 'blijft-index', money.stage];
  const lists = asked.map((id) => {
    const found = tornado(id, 'laatste');
    return 'value' in found ? found.value.swings.map(({ key }) => key) : [];
  });
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const inTurn = Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
  return [...new Set(inTurn)];
}

/** First what is empty and would tell more, then what weighs most and is no number of the reader's own. */
function questionsOf({ values }: Scenario, { tiles: { stay, money }, middle }: Results, weighing: readonly string[]): string[] {
  const town = middle('gemeente', 'laatste');
  const empty = [...money.waitsFor, ...(stay.unit === 'index' ? ['vast'] : []), ...('waitsFor' in town ? town.waitsFor : [])];
  const guessed = weighing.filter((key) => kindOf(inputOf(key), values[key]) !== 'eigen');
  const asked = [...empty.filter((key) => values[key] === undefined && !NO_QUESTION.has(key)), ...guessed];
  return [...new Set(asked)].slice(0, MOST_QUESTIONS).map((key) => `Wat is bij ons: ${named(key)}? Waar staat dat, en van wanneer is het?`);
}

/** The memo as plain text, with the address that gives it again. */
export function memoText(memo: Memo, address: string, site: string): string {
  return [
    `Scenario ${memo.name}`,
    ['Dit is een som met aannames, geen voorspelling.', memo.whose].filter(Boolean).join(' '),
    '',
    ...memo.sentences,
    memo.town,
    '',
    ...memo.tiles.map((tile) =>
      'mid' in tile ? `${tile.label}: ${tile.mid}; ${tile.likely}; ${tile.range}` : `${tile.label}: nog niet te zeggen. ${tile.waits}`,
    ),
    '',
    'Wat het zwaarst telt:',
    ...memo.weighing.map(({ name, text, kind }) => `- ${name}: ${text} (${kind.toLowerCase()})`),
    '',
    'Vragen aan het college:',
    ...memo.questions.map((question, place) => `${place + 1}. ${question}`),
    '',
    ...(memo.notes.length > 0 ? ['Bij deze getallen:', ...memo.notes.map((note) => `- ${note}`), ''] : []),
    'Alles wat is ingevuld:',
    ...memo.inputs.map(({ name, text, kind, source }) => `- ${name}: ${text} (${[kind.toLowerCase(), source].filter(Boolean).join(': ')})`),
    '',
    ...(memo.beside
      ? [
          `Wat anders is dan in scenario B (${memo.beside.name}):`,
          ...memo.beside.rows.map(([what, now, kept]) => `- ${what}: ${now}; B: ${kept}`),
          '',
        ]
      : []),
    `${site}, rekenmodel versie 2. Dezelfde uitkomst: ${address}`,
  ].join('\n');
}

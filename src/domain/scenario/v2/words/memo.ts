import type { Scenario } from '../../inputs.ts';
import { inputOf } from '../inputs.ts';
import type { Results } from '../results.ts';
import { headlineOf } from './headline.ts';
import { inputRows, inputText, type InputRow } from './inputText.ts';
import { KIND_NAMES, kindOf } from './kinds.ts';
import { tilesOf, type Tile } from './tiles.ts';
import { named } from './waits.ts';

/** What stands on the one A4 of a scenario, and on the page behind it. */
export interface Memo {
  name: string;
  sentences: readonly string[];
  tiles: readonly Tile[];
  /** The assumptions that weigh most, five at most. */
  weighing: readonly InputRow[];
  /** Questions to the college that follow from what is empty or guessed, three at most. */
  questions: readonly string[];
  /** Everything that is filled. */
  inputs: readonly InputRow[];
}

const MOST_WEIGHING = 5;
const MOST_QUESTIONS = 3;

/** The memo of a scenario. */
export function memoOf(scenario: Scenario, results: Results): Memo {
  const keys = weighingKeys(results);
  return {
    name: scenario.name === '' ? 'zonder naam' : scenario.name,
    sentences: headlineOf(results),
    tiles: tilesOf(results),
    weighing: keys.slice(0, MOST_WEIGHING).map((key) => ({
      key,
      name: named(key),
      text: inputText(scenario, key),
      kind: KIND_NAMES[kindOf(inputOf(key), scenario.values[key])],
    })),
    questions: questionsOf(scenario, results, keys),
    inputs: inputRows(scenario),
  };
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
function questionsOf({ values }: Scenario, { tiles: { stay, money } }: Results, weighing: readonly string[]): string[] {
  const empty = [...money.waitsFor, ...(stay.unit === 'index' ? ['vast'] : [])];
  const guessed = weighing.filter((key) => kindOf(inputOf(key), values[key]) !== 'eigen');
  const asked = [...empty.filter((key) => values[key] === undefined && key !== 'af'), ...guessed];
  return [...new Set(asked)].slice(0, MOST_QUESTIONS).map((key) => `Wat is bij ons: ${named(key)}? Waar staat dat, en van wanneer is het?`);
}

/** The memo as plain text, with the address that gives it again. */
export function memoText(memo: Memo, address: string, site: string): string {
  return [
    `Scenario ${memo.name}`,
    'Dit is een som met aannames, geen voorspelling.',
    '',
    ...memo.sentences,
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
    'Alles wat is ingevuld:',
    ...memo.inputs.map(({ name, text, kind }) => `- ${name}: ${text} (${kind.toLowerCase()})`),
    '',
    `${site}, rekenmodel versie 2. Dezelfde uitkomst: ${address}`,
  ].join('\n');
}

import { BETWEEN_ENDS, END } from '../linkSigns.ts';
import { readName } from '../ownName.ts';
import { plain } from '../shownText.ts';
import { BETWEEN_EQUALS, KEYS, nameKey } from './address.ts';
import { givenIn, lossOf, type Given } from './given.ts';
import { OWN_CRITERIA, OWN_OPTIONS, SCORES, WEIGHTS, type Item, type Offered, type Range, type Weighing } from './weighing.ts';

/** Most characters of the name of an option or a criterion. */
export const LONGEST_LABEL = 40;
/** A list of ids in an address has no end of its own; what is behind so many characters is not read. */
const LONGEST_LIST = 400;
const WHOLE_NUMBER = /^[-−]?\d$/;

/** A weighing read from an address, and what was wrong with the address, in sentences for a reader. */
export interface Decoded {
  weighing: Weighing;
  problems: readonly string[];
}

/**
 * Reads one weighing, which the address names. Never throws. What cannot be read or is not known is named and left unknown, what is missing is
 * unknown, and everything else is kept. Of a link that was cut short a last value that may be half there is left out.
 */
export function decode(text: string, offered: Offered): Decoded {
  const problems: string[] = [];
  const given = givenIn(text, knownKeys(offered), problems);
  const told = (key: string): string => plain(given.texts.get(key) ?? '', LONGEST_LIST);
  const name = readName(given.texts.get(KEYS.name) ?? '', problems);
  const columns = readColumns(told(KEYS.options), given, offered, problems);
  const named = columns.filter((column) => column !== undefined);
  const options = named.length > 0 ? named : offered.options;
  const criteria = [...offered.criteria, ...ownCriteria(given, problems)];
  const gut = readGut(told(KEYS.gut), options, problems);
  const hard = listed(told(KEYS.knockouts), ',', criteria, 'Harde eisen', problems);
  const knockouts = criteria.filter((criterion) => hard.includes(criterion)).map(({ id }) => id);
  const weights: Record<string, number> = {};
  const scores: Record<string, Record<string, Range>> = {};
  for (const criterion of criteria) {
    const [weight = '', ...rest] = told(criterion.id).split(',');
    const value = readWhole(weight, WEIGHTS);
    if (value !== undefined) weights[criterion.id] = value;
    else if (weight !== '') problems.push(`${called(criterion)}: “${plain(weight)}” is geen gewicht van 0 tot en met 4. Leeg gelaten.`);
    const read = readScores(rest, criterion, columns, problems);
    if (Object.keys(read).length > 0) scores[criterion.id] = read;
  }
  if (!given.whole) problems.push(lossOf(halfLabel(given.half, criteria)));
  return { weighing: { name, options, criteria, gut, knockouts, weights, scores }, problems };
}

function knownKeys({ criteria }: Offered): ReadonlySet<string> {
  const own = OWN_CRITERIA.flatMap((id) => [id, nameKey(id)]);
  return new Set(['v', END.key, ...Object.values(KEYS), ...OWN_OPTIONS, ...own, ...criteria.map(({ id }) => id)]);
}

/** The options that a link weighs, in its order; undefined for one that the site does not know, so that the scores of the others stay theirs. */
function readColumns(text: string, given: Given, { options }: Offered, problems: string[]): (Item | undefined)[] {
  const own = OWN_OPTIONS.map((id): Item => ({ id, label: readName(given.texts.get(id) ?? '', problems, LONGEST_LABEL) }));
  const seen = new Set<string>();
  return text
    .split(',')
    .filter(Boolean)
    .map((id) => {
      const option = [...options, ...own].find((one) => one.id === id);
      if (!option) problems.push(`Opties: “${plain(id)}” bestaat niet.`);
      else if (seen.has(id)) problems.push(`Opties: “${id}” staat er twee keer; de eerste telt.`);
      const counts = option && !seen.has(id);
      seen.add(id);
      return counts ? option : undefined;
    });
}

function ownCriteria({ texts }: Given, problems: string[]): Item[] {
  return OWN_CRITERIA.filter((id) => texts.has(id) || texts.has(nameKey(id))).map((id) => ({
    id,
    label: readName(texts.get(nameKey(id)) ?? '', problems, LONGEST_LABEL),
  }));
}

function readGut(text: string, options: readonly Item[], problems: string[]): string[][] {
  const all = listed(text.replaceAll(BETWEEN_EQUALS, ','), ',', options, 'Eigen volgorde', problems).map(({ id }) => id);
  const left = new Set(all);
  const groups = text.split(',').map((group) => group.split(BETWEEN_EQUALS).filter((id) => left.delete(id)));
  return groups.filter(({ length }) => length > 0);
}

/** The items that a list names, each once; what is none of them is added to the problems. */
function listed(text: string, between: string, items: readonly Item[], label: string, problems: string[]): Item[] {
  const ids = new Set(text.split(between).filter(Boolean));
  return [...ids].flatMap((id) => {
    const item = items.find((one) => one.id === id);
    if (!item) problems.push(`${label}: “${plain(id)}” hoort niet bij deze afweging.`);
    return item ? [item] : [];
  });
}

function readScores(
  texts: readonly string[],
  criterion: Item,
  columns: readonly (Item | undefined)[],
  problems: string[],
): Record<string, Range> {
  if (texts.slice(columns.length).some(Boolean))
    problems.push(`${called(criterion)}: de link heeft meer scores dan opties. Wat te veel is, telt niet.`);
  return Object.fromEntries(
    columns.flatMap((option, at) => {
      const text = texts[at] ?? '';
      if (!option || text === '') return [];
      const score = readScore(text);
      if (!score)
        problems.push(`${called(criterion)}, ${called(option)}: “${plain(text)}” is geen score van min\u00a02 tot en met 2. Leeg gelaten.`);
      return score ? [[option.id, score]] : [];
    }),
  );
}

function readScore(text: string): Range | undefined {
  const ends = text.split(BETWEEN_ENDS).map((end) => readWhole(end, SCORES));
  const [low, high = low] = ends;
  return low === undefined || high === undefined || ends.length > 2 || ends.includes(undefined) || low > high ? undefined : { low, high };
}

function readWhole(text: string, { low, high }: Range): number | undefined {
  if (!WHOLE_NUMBER.test(text)) return undefined;
  const value = Number(text.replace('−', '-')) + 0;
  return value >= low && value <= high ? value : undefined;
}

/** What a reader calls a value that may be half there. */
function halfLabel(half: string | undefined, criteria: readonly Item[]): string | undefined {
  if (half === undefined) return undefined;
  const labels: Readonly<Record<string, string>> = {
    [KEYS.options]: 'Opties',
    [KEYS.gut]: 'Eigen volgorde',
    [KEYS.knockouts]: 'Harde eisen',
  };
  const criterion = criteria.find(({ id }) => id === half);
  return labels[half] ?? (criterion && called(criterion));
}

function called({ id, label }: Item): string {
  return label === '' ? id : label;
}

import { BETWEEN_ENDS, END } from '../linkSigns.ts';
import { unmistakable } from '../unmistakable.ts';
import { isOwn, isOwnOption, type Item, type Range, type Weighing } from './weighing.ts';

/** The form of these addresses; once published, what a link means never changes. */
export const VERSION = '1';
/** Keys of what is no criterion; the name of an option of a reader’s own has its id as key. No criterion of the site has one of these as its id. */
export const KEYS = { name: 'naam', options: 'opties', gut: 'gevoel', knockouts: 'eisen' } as const;
/** What stands between options that the reader has as equals in their own order. */
export const BETWEEN_EQUALS = '_';

/** The key of the name of a criterion of a reader’s own: `naam-1` for `eigen-1`. */
export function nameKey(criterion: string): string {
  return criterion.replace('eigen', KEYS.name);
}

/**
 * A weighing as it stands in an address after the hash: what is filled, by id. First which options are weighed, so that an option that the
 * site gets later changes no link; then for each criterion its weight and the score of each of those options, in that order: `geld=3,1,-1,0..2`.
 * What is unknown is empty.
 */
export function encode(weighing: Weighing): string {
  const { name, options, criteria, gut, knockouts } = weighing;
  const inOptions = new Set(options.map(({ id }) => id));
  const order = gut.map((group) => group.filter((id) => inOptions.has(id)).join(BETWEEN_EQUALS)).filter(Boolean);
  const hard = criteria.filter(({ id }) => knockouts.includes(id)).map(({ id }) => id);
  return [
    `v=${VERSION}`,
    ...filled(KEYS.name, written(name)),
    `${KEYS.options}=${options.map(({ id }) => id).join()}`,
    ...options.filter(({ id }) => isOwnOption(id)).flatMap(({ id, label }) => filled(id, written(label))),
    ...filled(KEYS.gut, order.join()),
    ...filled(KEYS.knockouts, hard.join()),
    ...criteria.flatMap((criterion) => criterionParts(weighing, criterion)),
    `${END.key}=${END.value}`,
  ].join('&');
}

/** A criterion of the reader’s own has its name also where nothing else is filled: the name is what says that it is there. */
function criterionParts({ options, weights, scores }: Weighing, { id, label }: Item): string[] {
  const values = [weights[id] ?? '', ...options.map((option) => scoreText(scores[id]?.[option.id]))];
  return [...(isOwn(id) ? [`${nameKey(id)}=${written(label)}`] : []), ...filled(id, values.join().replace(/,+$/, ''))];
}

function filled(key: string, text: string): string[] {
  return text === '' ? [] : [`${key}=${text}`];
}

function scoreText(score: Range | undefined): string {
  if (!score) return '';
  return score.low === score.high ? String(score.low) : `${score.low}${BETWEEN_ENDS}${score.high}`;
}

function written(name: string): string {
  return unmistakable(encodeURIComponent(name));
}

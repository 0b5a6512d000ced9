import type { Source } from '../schema/source.ts';

/** The date of the newest paper: what has an earlier one is older than the papers. Throws when there are none. */
export function endOfPapers(sources: readonly Pick<Source, 'date' | 'later'>[]): string {
  const last = sources
    .flatMap(({ date, later }) => (later === undefined && date !== undefined ? [date] : []))
    .sort()
    .at(-1);
  if (last === undefined) throw new Error('there is no paper with a date in content/bronnen');
  return last;
}

/** The date of the newest later source that gives one; undefined when none does. */
export function newestLater(sources: readonly Pick<Source, 'date' | 'later'>[]): string | undefined {
  return sources
    .flatMap(({ date, later }) => (later !== undefined && date !== undefined ? [date] : []))
    .sort()
    .at(-1);
}

/**
 * The words before the answer that a later source gives, in two parts around its moment.
 * A source that is older than the papers was only found later; of one of their own year or month we do not know that it is older.
 * @param moment when the source is from; undefined when it has no date, and then the second part is empty
 * @param papersEnd the date of the newest paper
 */
export function wordsBeforeLater(moment: string | undefined, papersEnd: string): readonly [string, string] {
  if (moment === undefined) return ['Uit een later stuk zonder datum:', ''];
  const isOlder = moment < papersEnd.slice(0, moment.length);
  return isOlder ? ['Later vonden wij een stuk van ', ':'] : ['Uit een later stuk (', '):'];
}

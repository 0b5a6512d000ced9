import type { Change } from '../../schema/change.ts';
import type { Edition } from '../../schema/edition.ts';
import { formatMoment } from '../format.ts';

/** An edition that is out: the version of the texts and figures, and the day that it came out. */
export interface Published {
  version: string;
  date: string;
}

/** An edition with what its figures say otherwise than the one before it. */
export interface EditionWithChanges extends Edition {
  changes: readonly Change[];
}

/** How the part of a page about an edition is called in an address: `v0-1-0`. */
export function anchorOf({ version }: Pick<Published, 'version'>): string {
  return `v${version.replaceAll('.', '-')}`;
}

/** An edition in words: `versie 0.1.0, 28 november 2026`. */
export function inWords({ version, date }: Published): string {
  return `versie ${version}, ${formatMoment(date)}`;
}

/** An address that says of which edition somebody took it: the page then tells what differs since. */
export function withEdition(address: string, { version }: Pick<Published, 'version'>): string {
  const [place = '', fragment] = address.split('#');
  return `${place}?editie=${version}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The editions that are out, newest first. */
export function publishedIn(editions: readonly Pick<Edition, 'out'>[]): Published[] {
  return editions.flatMap(({ out }) => out ?? []);
}

/**
 * Each edition with the changes of figures that it brought: those since the day of the one before it, up to its own. What is not out yet has
 * those after the last; where nobody wrote a line for it, it comes with nothing else.
 */
export function withChanges(editions: readonly Edition[], changes: readonly Change[]): EditionWithChanges[] {
  const found = editions.map((edition, index) => {
    const before = editions[index + 1]?.out?.date ?? '';
    const until = edition.out?.date;
    return { ...edition, changes: changes.filter(({ on }) => on > before && (until === undefined || on <= until)) };
  });
  const last = editions[0]?.out;
  const later = last ? changes.filter(({ on }) => on > last.date) : [];
  if (later.length === 0) return found;
  return [{ out: undefined, brief: undefined, readers: [], authors: [], developers: [], changes: later }, ...found];
}

/** The part of a version that went up: the first number, the second or the third; 0 for none, or for one that went down. */
function partThatRose(from: string, to: string): number {
  const [before, after] = [from.split('.').map(Number), to.split('.').map(Number)];
  const part = before.findIndex((number, index) => number !== after[index]);
  if (part === -1 || (after[part] ?? 0) !== (before[part] ?? 0) + 1 || after.slice(part + 1).some((number) => number !== 0)) return 0;
  return part + 1;
}

/** Kinds of changes that are more than a mistake mended or a thing said more clearly: the second number goes up, or the first. */
const MORE_THAN_MENDED: readonly Change['kind'][] = ['bijwerking', 'andere definitie'];

/**
 * What is wrong with the order of the editions, in sentences for the author; none when each is a day or more after the one before it, its
 * version is the next one, and goes up by as much as its changes ask.
 */
export function orderProblems(editions: readonly EditionWithChanges[]): string[] {
  const coming = editions.slice(1).some(({ out }) => out === undefined) ? ['what is not out yet stands first'] : [];
  const out = editions.filter((edition): edition is EditionWithChanges & { out: Published } => edition.out !== undefined);
  return [
    ...coming,
    ...out.slice(0, -1).flatMap((edition, index) => {
      const before = out[index + 1]?.out ?? edition.out;
      const { version, date } = edition.out;
      const rose = partThatRose(before.version, version);
      const more = edition.changes.find(({ kind }) => MORE_THAN_MENDED.includes(kind));
      return [
        ...(date > before.date ? [] : [`${version} of ${date} is not later than ${before.version} of ${before.date}`]),
        ...(rose > 0 ? [] : [`${version} does not follow ${before.version}; raise one number by one and set those behind it to 0`]),
        ...(rose === 3 && more ? [`${version} has a ${more.kind} of "${more.fact}"; raise the second number or the first`] : []),
      ];
    }),
  ];
}

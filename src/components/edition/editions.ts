import { publishedIn, withChanges, type EditionWithChanges } from '../../domain/editions/editions.ts';
import type { ToldChanges } from '../../domain/editions/arrival.ts';
import { formatMoment } from '../../domain/format.ts';
import type { Change } from '../../schema/change.ts';
import { changes, editions, fill, usage } from '../collections.ts';

/** The editions of the site, newest first, each with the figures that it says otherwise. */
export const allEditions: readonly EditionWithChanges[] = withChanges(editions, changes);

/** What holds every figure there is, without naming one. */
const HOLD_ALL = ['/cijfers/', '/data/', '/leesversie/'];

/** The addresses of what shows a figure or leans on it: its own page first. */
function pagesOf(fact: string): string[] {
  const users = (usage.get(fact) ?? []).map(({ address }) => address.replace(/#.*$/, ''));
  return [...new Set([`/cijfers/${fact}/`, ...users])];
}

/**
 * What changed in the figures of a page. That a figure is said more clearly, with the same value, is told on its own page alone.
 * @param address inside the site
 */
export function changesOn(address: string): Change[] {
  return changes.filter(({ fact, kind }) => address === `/cijfers/${fact}/` || (kind !== 'verbetering' && pagesOf(fact).includes(address)));
}

/** The editions and all changes, for what tells a reader on arrival, and for programs. */
export function toldChanges(): ToldChanges {
  return {
    edities: publishedIn(editions).map(({ version, date }) => ({ versie: version, datum: date, dag: formatMoment(date) })),
    wijzigingen: changes.map(({ on, fact, kind, was, is, why }) => ({
      op: on,
      dag: formatMoment(on),
      cijfer: fact,
      soort: kind,
      was,
      is,
      waarom: fill(why),
      bladzijden: [...pagesOf(fact), ...HOLD_ALL],
    })),
  };
}

import { formatMoment } from '../format.ts';
import { plain } from '../shownText.ts';
import type { Published } from './editions.ts';

/** A change of a figure, as `/data/wijzigingen.json` tells it. */
export interface ToldChange {
  /** The day. */
  op: string;
  /** The id of the figure. */
  cijfer: string;
  /** What kind of change it is, from CHANGE_KINDS. */
  soort: string;
  was: string;
  is: string;
  waarom: string;
  /** The addresses of what shows or uses it. */
  bladzijden: readonly string[];
}

/** All that a page needs to say what differs since an edition: `/data/wijzigingen.json`. */
export interface ToldChanges {
  /** Newest first. */
  edities: readonly { versie: string; datum: string }[];
  wijzigingen: readonly ToldChange[];
}

/** What a reader is told who comes by a link of another edition: a sentence, and one for each figure that differs. */
export interface Arrival {
  head: string;
  changes: readonly string[];
}

/**
 * What a page says to who comes by a link that names an edition.
 * @param given the edition as the link has it: a version or a date; it may be damaged
 * @param page the address of the page inside the site
 * @param told undefined when it could not be fetched
 * @returns undefined when the link is of the edition that the reader sees
 */
export function arrivalWords(given: string, page: string, told: ToldChanges | undefined, now: Published): Arrival | undefined {
  if (isOf(now, given)) return undefined;
  const shown = plain(given).trim();
  if (!told) return { head: `Uw link is van versie “${shown}”. Wij konden nu niet nagaan wat hier sindsdien veranderde.`, changes: [] };
  const edition = told.edities.find(({ versie, datum }) => isOf({ version: versie, date: datum }, given));
  if (!edition) return { head: `De versie “${shown}” uit uw link kennen wij niet. U ziet ${inWords(now)}.`, changes: [] };
  const of = inWords({ version: edition.versie, date: edition.datum });
  const since = told.wijzigingen.filter(({ op, bladzijden }) => op > edition.datum && bladzijden.includes(page));
  if (since.length === 0) return { head: `Uw link is van ${of}. Geen cijfer op deze bladzijde is sindsdien veranderd.`, changes: [] };
  return {
    head: `Let op: uw link is van ${of}. Sindsdien is hier iets veranderd.`,
    changes: [...Map.groupBy(since, ({ cijfer }) => cijfer).values()].map((ofFigure) => changeSince(ofFigure)),
  };
}

/** The changes of one figure as one: what it said first, what it says now, and why it changed each time. */
function changeSince(changes: readonly ToldChange[]): string {
  const inOrder = changes.toSorted((a, b) => a.op.localeCompare(b.op));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const why = inOrder.map(({ waarom }) => waarom).join(' ');
  return `Er stond: “${first?.was ?? ''}”. Sinds ${formatMoment(last?.op ?? '')} staat er: “${last?.is ?? ''}”. Waarom: ${why}`;
}

/** An edition in words: `versie 0.1.0, 28 november 2026`. */
export function inWords({ version, date }: Published): string {
  return `versie ${version}, ${formatMoment(date)}`;
}

function isOf({ version, date }: Published, given: string): boolean {
  const name = given.trim().replace(/^v(?:ersie)?[\s-]*/i, '');
  return name === version || name === date;
}

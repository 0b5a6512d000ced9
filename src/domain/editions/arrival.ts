// A page that is reached by a link of another edition loads this. It takes nothing from elsewhere, so that no other script has to share with it.

/** A change of a figure, as `/data/wijzigingen.json` tells it. */
export interface ToldChange {
  /** The day, as `2026-11-28` and in words. */
  op: string;
  dag: string;
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

/** An edition, as `/data/wijzigingen.json` tells it: its day as `2026-11-28` and in words. */
interface ToldEdition {
  versie: string;
  datum: string;
  dag: string;
}

/** All that a page needs to say what differs since an edition: `/data/wijzigingen.json`. */
export interface ToldChanges {
  /** Newest first. */
  edities: readonly ToldEdition[];
  wijzigingen: readonly ToldChange[];
}

/** What a reader is told who comes by a link of another edition: a sentence, and one for each figure that differs. */
export interface Arrival {
  head: string;
  changes: readonly string[];
}

/** How much of what a link names as its edition is shown, in characters. */
const LONGEST_SHOWN = 60;

/**
 * The edition that a link names, as others passed it on: also where the sign of equality was escaped, or the full stop of a sentence stands
 * behind it.
 * @param query what stands in the link from the question mark on
 * @returns undefined when it names none
 */
export function editionIn(query: string): string | undefined {
  const given = /[?&;]editie(?:=|%(?:25)*3D)([^&#]*)/i.exec(query)?.[1];
  return given?.replace(/[^\w]+$/, '');
}

/** Whether what a link names as its edition is this one: a version, or the day that it came out. */
export function names(given: string, edition: string): boolean {
  return given.replace(/^(?:versie|v)(?:[\s+-]|%20)*/i, '') === edition;
}

/**
 * What a page says to who comes by a link that names another edition than the one that they see.
 * @param given the edition as the link has it: a version or a date; it may be damaged
 * @param page the address of the page inside the site
 * @param told undefined when it could not be fetched
 * @param now the version that the reader sees
 * @returns undefined when the link names that one after all
 */
export function arrivalWords(given: string, page: string, told: ToldChanges | undefined, now: string): Arrival | undefined {
  const shown = `“${given.slice(0, LONGEST_SHOWN)}”`;
  if (!told) return { head: `Uw link is van versie ${shown}. Wij konden nu niet nagaan wat hier sindsdien veranderde.`, changes: [] };
  const edition = told.edities.find(({ versie, datum }) => names(given, versie) || names(given, datum));
  if (!edition) return { head: `De versie ${shown} uit uw link kennen wij niet. U ziet versie ${now}.`, changes: [] };
  if (edition.versie === now) return undefined;
  const of = `versie ${edition.versie}, ${edition.dag}`;
  const since = told.wijzigingen.filter(({ op, bladzijden }) => op > edition.datum && bladzijden.includes(page));
  if (since.length === 0)
    return {
      head: `Uw link is van ${of}. Geen cijfer op deze bladzijde is sindsdien veranderd. De tekst kan wel veranderd zijn.`,
      changes: [],
    };
  const figures = [...new Set(since.map(({ cijfer }) => cijfer))];
  return {
    head: `Let op: uw link is van ${of}. Sindsdien is hier iets veranderd.`,
    changes: figures.map((figure) => changeSince(since.filter(({ cijfer }) => cijfer === figure))),
  };
}

/** The changes of one figure as one: what it said first, what it says now, and why it changed each time. */
function changeSince(changes: readonly ToldChange[]): string {
  const inOrder = changes.toSorted((a, b) => a.op.localeCompare(b.op));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const why = inOrder.map(({ waarom }) => waarom).join(' ');
  return `Er stond: “${first?.was ?? ''}”. Sinds ${last?.dag ?? ''} staat er: “${last?.is ?? ''}”. Waarom: ${why}`;
}

import { freeText } from './addressParts.ts';
import { readAddress, writeAddress } from './addressProblems.ts';
import { quoted } from './addressState.ts';

const WHERE = 'deze bladzijde';
/** How it stands in an address: ids, and pairs of an id and a number, with commas between them. */
const PARTS = { shown: freeText('toon'), own: freeText('eigen') };

/** What a reader did with the charts of a page. */
export interface ChartState {
  /** Ids of the charts that stand in the place of another. */
  shown: readonly string[];
  /** Numbers of the reader's own, by the id of the chart that they stand beside. */
  own: Readonly<Record<string, number>>;
}

/** Nothing done yet. */
export const UNTOUCHED: ChartState = { shown: [], own: {} };

/**
 * What a reader did, in a query (`?toon=een-grafiek&eigen=nog-een:-4500`), and a sentence for each thing in it that is not known.
 * @param known the ids of the charts that the page has or can show
 */
export function chartStateFromQuery(query: string, known: readonly string[]): { state: ChartState; problems: string[] } {
  const { state: written, problems } = readAddress(query, PARTS, WHERE);
  const unknown = (what: string, text: string): [] => {
    problems.push(`${what} ${quoted(text)} kent ${WHERE} niet.`);
    return [];
  };
  const shown = itemsOf(written.shown).flatMap((id) => (known.includes(id) ? [id] : unknown('Grafiek', id)));
  const own = itemsOf(written.own).flatMap((pair): [string, number][] => {
    const [id = '', number = ''] = pair.split(':');
    const fits = known.includes(id) && number !== '' && Number.isFinite(Number(number));
    return fits ? [[id, Number(number)]] : unknown('Eigen getal', pair);
  });
  return { state: { shown, own: Object.fromEntries(own) }, problems };
}

/** What a reader did as a query; empty when it is nothing. */
export function chartStateToQuery({ shown, own }: ChartState): string {
  const pairs = Object.entries(own).map(([id, value]) => `${id}:${value}`);
  return writeAddress({ shown: shown.join(','), own: pairs.join(',') }, PARTS);
}

function itemsOf(text: string): string[] {
  return text.split(',').filter(Boolean);
}

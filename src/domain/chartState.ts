import { readAddress, writeAddress } from './addressProblems.ts';
import { quoted, type Part, type Parts } from './addressState.ts';

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
  return readAddress(query, partsOf(known), 'deze bladzijde');
}

/** What a reader did as a query; empty when it is nothing. */
export function chartStateToQuery(state: ChartState): string {
  return writeAddress(state, partsOf([]));
}

function partsOf(known: readonly string[]): Parts<ChartState> {
  return { shown: shownPart(known), own: ownPart(known) };
}

function shownPart(known: readonly string[]): Part<readonly string[]> {
  return {
    name: 'toon',
    write: (ids) => ids.join(','),
    read(text, tell) {
      const asked = text.split(',').filter(Boolean);
      for (const id of asked) if (!known.includes(id)) tell(`grafiek ${quoted(id)}`);
      return asked.filter((id) => known.includes(id));
    },
  };
}

function ownPart(known: readonly string[]): Part<Readonly<Record<string, number>>> {
  return {
    name: 'eigen',
    write: (own) =>
      Object.entries(own)
        .map(([id, value]) => `${id}:${value}`)
        .join(','),
    read(text, tell) {
      const pairs = text.split(',').filter(Boolean);
      return Object.fromEntries(
        pairs.flatMap((pair): [string, number][] => {
          const [id = '', written = ''] = pair.split(':');
          const value = Number(written);
          if (known.includes(id) && written !== '' && Number.isFinite(value)) return [[id, value]];
          tell(`eigen getal ${quoted(pair)}`);
          return [];
        }),
      );
    },
  };
}

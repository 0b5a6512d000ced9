import { spoken } from '../../../format.ts';
import { eurosInShort, people } from '../../amounts.ts';
import type { Known } from '../line.ts';
import type { Figure, Results } from '../results.ts';
import {
  glanceLabel,
  glanceNumber,
  glanceRange,
  glanceWord,
  moneyGlance,
  peopleGlance,
  sided,
  sidedRange,
  stayGlance,
  written,
  type Glance,
} from './atAGlance.ts';
import { absent } from './waits.ts';

/** One of the three results that stand first, in words. */
export type Tile = KnownTile | { id: TileId; label: string; waits: string };

type TileId = 'mensen' | 'blijft' | 'geld';

/** A result that can be told. */
interface KnownTile {
  id: TileId;
  label: string;
  mid: string;
  /** Between which two values it likely is, and how far it can go. */
  likely: string;
  range: string;
  /** The same in short, for the eye: where there is room for no more. */
  glance: { label: string; word: string; mid: string; likely: string | undefined };
  /** What else belongs to it; undefined when nothing does. */
  also: string | undefined;
  figure: Figure;
  /** A range of it in words, each end on its own side of nought. */
  between: (range: { low: number; high: number }) => string;
}

/** The three results that stand first: people, costs that stay, and money. */
export function tilesOf({ years, tiles }: Results): readonly Tile[] {
  const last = years.at(-1) ?? 0;
  const { stay, money } = tiles;
  const glance = written(moneyGlance(money.stage), eurosInShort);
  const sum =
    'value' in money.sum ? spoken(`samen ${years[0] ?? ''} tot en met ${last}: ${sided(glance, money.sum.value.mid)}`) : undefined;
  return [
    tile('mensen', tiles.people, people, peopleGlance(), last),
    tile(
      'blijft',
      stay.figure,
      ofFixedCosts(stay.unit),
      stayGlance(stay.unit),
      last,
      stay.unit === 'index' ? 'van elke 100 euro' : undefined,
    ),
    { ...tile('geld', money.last, eurosInShort, moneyGlance(money.stage), last), ...(sum === undefined ? {} : { also: sum }) },
  ];
}

const COMPARED: Record<TileId, string> = {
  mensen: 'Mensen bij het bedrijf',
  blijft: 'Kosten die blijven of ruimte',
  geld: 'Geld van het bedrijf',
};

/** The three results for a table in which scenarios stand together: each number says by itself on which side of nought it is. */
export function comparedOf(results: Results): readonly { what: string; told: string }[] {
  return tilesOf(results).map((one) => ({
    what: `${COMPARED[one.id]} in ${results.years.at(-1) ?? ''}`,
    told: 'glance' in one ? `${spoken(one.mid)} ${one.glance.word}` : 'nog niet te zeggen',
  }));
}

/** The dots of a result in words, for who cannot see them. */
export function dotsInWords({ figure: { dots, mid }, between }: Pick<KnownTile, 'figure' | 'between'>): string {
  return `Twintig even waarschijnlijke uitkomsten, van ${between({ low: dots[0] ?? mid, high: dots.at(-1) ?? mid })}.`;
}

/** Costs that stay on a scale; below nought the company grew and its fixed costs are spread over more people. */
export function staying(unit: 'euro' | 'index'): (value: number) => string {
  const format = ofFixedCosts(unit);
  return (value) => (Math.round(value) < 0 ? `ruimte: ${format(-value)}` : format(Math.max(value, 0)));
}

function ofFixedCosts(unit: 'euro' | 'index'): (value: number) => string {
  return (value) => (unit === 'euro' ? eurosInShort(value) : `€ ${people(value)}`);
}

function tile(id: TileId, result: Known<Figure>, format: (value: number) => string, glance: Glance, year: number, of?: string): Tile {
  const full = written(glance, format);
  const labelOf = (one: Glance, value: number, behind: string | undefined): string =>
    `${glanceLabel(one, value)} in ${year}${behind === undefined ? '' : `, ${behind}`}`;
  if (!('value' in result)) return { id, label: labelOf(full, 0, of), waits: absent(result) };
  const figure = result.value;
  const { likely } = figure;
  const certain = likely.low === likely.high;
  const between = (range: { low: number; high: number }): string => sidedRange(full, range);
  const inShort = of?.replace('van elke', 'per');
  return {
    id,
    label: labelOf(full, figure.mid, of),
    mid: glanceNumber(full, figure.mid),
    likely: certain ? 'zonder bandbreedte' : `waarschijnlijk ${between(likely)}`,
    range: `uiterst ${between(figure)}`,
    glance: {
      label: labelOf(glance, figure.mid, inShort),
      word: `${glanceWord(glance, figure.mid)}${inShort === undefined ? '' : ` ${inShort}`}`,
      mid: glanceNumber(glance, figure.mid),
      likely: certain ? undefined : glanceRange(glance, likely),
    },
    also: undefined,
    figure,
    between,
  };
}

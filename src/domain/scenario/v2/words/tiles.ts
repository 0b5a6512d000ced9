import { spoken } from '../../../format.ts';
import { eurosInShort, people, rangeOf } from '../../amounts.ts';
import type { Known } from '../line.ts';
import type { Figure, Results } from '../results.ts';
import type { Stage } from '../stage.ts';
import { glanceLabel, glanceNumber, glanceRange, glanceWord, moneyGlance, peopleGlance, stayGlance, type Glance } from './atAGlance.ts';
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
  /** The dots in words, for who cannot see them. */
  dots: string;
}

/** What the money is, as far as it can be told; short, for above a number. */
export const STAGE_NAMES: Record<Stage, string> = {
  gat: 'Tekort van het bedrijf',
  plekken: 'Tekort op de plekken',
  'plekken-beschut': 'Tekort op beschut werk',
  'te-dekken': 'Nog te dekken voor beschut werk',
};

/** The three results that stand first: people, costs that stay, and money. */
export function tilesOf({ years, tiles }: Results): readonly Tile[] {
  const last = years.at(-1) ?? 0;
  const { stay, money } = tiles;
  const sum =
    'value' in money.sum ? spoken(`samen ${years[0] ?? ''} tot en met ${last}: ${amount(money.stage, money.sum.value.mid)}`) : undefined;
  return [
    tile('mensen', `Mensen bij het bedrijf in ${last}`, tiles.people, people, peopleGlance(), last),
    tile(
      'blijft',
      stay.unit === 'euro' ? `Kosten die blijven in ${last}` : `Kosten die blijven in ${last}, van elke 100 euro`,
      stay.figure,
      staying(stay.unit),
      stayGlance(stay.unit),
      last,
      stay.unit === 'index' ? 'per 100 euro' : undefined,
    ),
    {
      ...tile(
        'geld',
        `${STAGE_NAMES[money.stage]} in ${last}`,
        money.last,
        (value) => amount(money.stage, value),
        moneyGlance(money.stage),
        last,
      ),
      ...(sum === undefined ? {} : { also: sum }),
    },
  ];
}

/** An amount of money of the company; below nought it has something left, which is said in words. */
export function amount(stage: Stage, value: number): string {
  if (value >= 0) return eurosInShort(value);
  return stage === 'te-dekken' ? `meer dan gedekt: ${eurosInShort(-value)} te veel` : `${eurosInShort(-value)} over`;
}

/** Costs that stay; below nought the company grew and its fixed costs are spread over more people. */
export function staying(unit: 'euro' | 'index'): (value: number) => string {
  const format = (value: number): string => (unit === 'euro' ? eurosInShort(value) : `€ ${people(value)}`);
  return (value) => (Math.round(value) < 0 ? `ruimte: ${format(-value)}` : format(Math.max(value, 0)));
}

function tile(
  id: TileId,
  label: string,
  result: Known<Figure>,
  format: (value: number) => string,
  glance: Glance,
  year: number,
  of?: string,
): Tile {
  if (!('value' in result)) return { id, label, waits: absent(result) };
  const figure = result.value;
  const { likely } = figure;
  const certain = likely.low === likely.high;
  return {
    id,
    label,
    mid: format(figure.mid),
    likely: certain ? 'zonder bandbreedte' : `waarschijnlijk ${rangeOf(likely, format)}`,
    range: `uiterst ${rangeOf(figure, format)}`,
    glance: {
      label: `${glanceLabel(glance, figure.mid)} in ${year}${of === undefined ? '' : `, ${of}`}`,
      word: `${glanceWord(glance, figure.mid)}${of === undefined ? '' : ` ${of}`}`,
      mid: glanceNumber(glance, figure.mid),
      likely: certain ? undefined : glanceRange(glance, likely),
    },
    also: undefined,
    figure,
    dots: `Twintig even waarschijnlijke uitkomsten, van ${format(figure.dots[0] ?? figure.mid)} tot ${format(figure.dots.at(-1) ?? figure.mid)}.`,
  };
}

import { inShort } from '../../domain/format.ts';
import { drawn } from '../core/content.ts';
import { barsScene } from '../forms/bars/geometry.ts';
import type { Bars } from '../forms/bars/rows.ts';
import { barsTable } from '../forms/bars/table.ts';
import { OF_THE_READER, type Own, type OwnSide } from './own.ts';

/** Bars with a number of the reader below them, as an open bar. What stands at nought in words alone has no number to be held against. */
export function ownBar(bars: Bars): OwnSide {
  const all = bars.groups.flatMap(({ heading, bars: members }) => members.map((bar) => ({ heading, bar })));
  return {
    unit: bars.unit,
    belowNought: bars.results,
    held: all
      .filter(({ bar }) => !bar.atNought)
      .map(({ heading, bar: { label, value } }) => ({ label: heading ? `${heading}: ${label}` : label, low: value, high: value })),
    drawing: (own) => drawn(own ? withOwn(bars, own) : bars, barsScene, barsTable),
  };
}

function withOwn(bars: Bars, { name, value }: Own): Bars {
  const own = {
    fact: '',
    label: `${name} (${OF_THE_READER})`,
    value,
    text: inShort(value, bars.unit),
    counted: false,
    atNought: false,
  };
  const last = bars.groups.length - 1;
  return { ...bars, groups: bars.groups.map((group, place) => (place === last ? { ...group, bars: [...group.bars, own] } : group)) };
}

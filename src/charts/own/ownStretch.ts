import { inShort } from '../../domain/format.ts';
import { drawn } from '../core/content.ts';
import { coverageScene } from '../forms/coverage/geometry.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { coverageTable } from '../forms/coverage/table.ts';
import { OF_THE_READER, type Own, type OwnSide } from './own.ts';

/** What something costs and what covers it, with what it costs the reader below the costs. Only those it is held against. */
export function ownStretch(stretches: readonly Stretch[]): OwnSide {
  return {
    unit: 'euro',
    belowNought: false,
    held: stretches.filter(({ kind }) => kind === 'costs').map(({ label, to, toHigh }) => ({ label, low: to, high: toHigh })),
    drawing: (own) => drawn(own ? withOwn(stretches, own) : stretches, coverageScene, coverageTable),
  };
}

function withOwn(stretches: readonly Stretch[], { name, value }: Own): Stretch[] {
  const own: Stretch = {
    label: `${name} (${OF_THE_READER})`,
    text: inShort(value, 'euro'),
    remark: undefined,
    from: 0,
    to: value,
    toHigh: value,
    kind: 'open',
    left: 0,
  };
  return stretches.flatMap((stretch) => (stretch.kind === 'costs' ? [stretch, own] : [stretch]));
}

import { people } from '../../domain/scenario/amounts.ts';
import type { Run } from '../../domain/scenario/comparison.ts';
import { FIRST_LINES } from '../../domain/scenario/firstScreen.ts';
import type { ChartDrawing, WidthName } from '../core/scene.ts';
import { bandPanels, type PanelLayout } from './bandPanels.ts';

/** Low, so that an input has room below it on a phone. */
const LOW: Record<WidthName, PanelLayout> = {
  wide: { perRow: 1, gutter: 0, plot: 180, head: 14 },
  narrow: { perRow: 1, gutter: 0, plot: 104, head: 14 },
};

/**
 * The picture that a reader sees first: the groups that change most, on one scale. Scenarios side by side are compared in the first group
 * alone. Its figures stand in the table of the chart of all groups. Undefined when nothing can be computed.
 */
export function firstDrawing(runs: readonly [Run, ...Run[]]): ChartDrawing | undefined {
  const { years } = runs[0].outcome.paths;
  const lines = runs.flatMap(({ letter, outcome: { paths } }) =>
    (runs.length > 1 ? FIRST_LINES.slice(0, 1) : FIRST_LINES).flatMap(([path, name]) => {
      const bands = paths.bands[path];
      if (!bands) return [];
      return [{ name: runs.length > 1 ? letter : name, bands: years.map((year) => bands[paths.years.indexOf(year)] ?? null) }];
    }),
  );
  if (lines.length === 0) return undefined;
  return {
    scene: (width) => bandPanels(years, [{ title: '', tone: 'people', lines }], people, width, LOW[width]),
    table: { columns: [], rows: [] },
  };
}

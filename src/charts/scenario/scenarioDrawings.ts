import { formatNumber } from '../../domain/format.ts';
import { euros, eurosInShort, people } from '../../domain/scenario/amounts.ts';
import type { OpenBand } from '../../domain/scenario/band.ts';
import type { Run } from '../../domain/scenario/comparison.ts';
import type { Output, Tornado } from '../../domain/scenario/outcome.ts';
import type { AmountPicture, PathsPicture } from '../../domain/scenario/picture.ts';
import { bandPanels } from './bandPanels.ts';
import type { TableCell } from '../../domain/table.ts';
import { coverageScene } from '../forms/coverage/geometry.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import type { ChartDrawing } from '../core/scene.ts';
import { tornadoBars } from './tornadoBars.ts';

/** One chart of one to three scenarios on the same axes; ranges are drawn for the first. Undefined when nothing in it can be computed. */
export function scenarioDrawing(chart: string, runs: readonly [Run, ...Run[]]): ChartDrawing | undefined {
  const picture = runs[0].outcome.picture(chart);
  if (!picture) return undefined;
  return picture.kind === 'paths' ? pathsDrawing(picture, runs) : amountDrawing(picture);
}

/** Panels with a line a scenario; undefined when no panel has any. */
function pathsDrawing({ head, panels, short, full }: PathsPicture, runs: readonly [Run, ...Run[]]): ChartDrawing | undefined {
  const { years } = runs[0].outcome.paths;
  const filled = panels.flatMap(({ path, title, tone }) => {
    const lines = runs.flatMap(({ letter, outcome: { paths } }) => {
      const bands = paths.bands[path] ?? paths.indices[path];
      if (!bands) return [];
      const placed = years.map((year) => bands[paths.years.indexOf(year)]);
      return [{ name: runs.length > 1 ? letter : '', bands: placed.map((band) => band ?? null), cells: placed.map(cellOf) }];
    });
    return lines.length > 0 ? [{ title, tone, lines }] : [];
  });
  if (filled.length === 0) return undefined;
  return {
    scene: (width) => bandPanels(years, filled, short, width),
    table: {
      columns: [head, ...years.map(String)],
      rows: filled.flatMap(({ title, lines }) => lines.map(({ name, cells }) => [name === '' ? title : `${title}, ${name}`, ...cells])),
    },
  };

  /** A year of a scenario that has it; another may begin later or end sooner. */
  function cellOf(band: OpenBand | null | undefined): TableCell {
    if (band === undefined) return 'geen jaar van dit scenario';
    return band === null ? 'geen mensen meer' : { text: full(band), value: band.mid };
  }
}

function amountDrawing({ head, parts }: AmountPicture): ChartDrawing {
  const stretches = parts.map((part): Stretch => ({ ...part, left: 0 }));
  return {
    scene: (width) => coverageScene(stretches, width),
    table: { columns: ['Wat', head], rows: stretches.map(({ label, text }) => [label, text]) },
  };
}

/** Which assumption weighs most, as bars; undefined when no input has a range that matters. */
export function tornadoDrawing({ mid, swings }: Tornado, unit: Output['unit']): ChartDrawing | undefined {
  if (swings.length === 0) return undefined;
  const counted = unit === 'index' ? (value: number) => formatNumber(Math.round(value * 10) / 10) : people;
  const [inChart, inTable] = unit === 'euro' ? [eurosInShort, euros] : [counted, counted];
  return {
    scene: (width) => tornadoBars(mid, swings, inChart, width),
    table: {
      columns: ['Aanname', 'Uitkomst bij laag', 'Uitkomst bij hoog'],
      rows: swings.map(({ label, atLow, atHigh }) => [
        label,
        { text: inTable(atLow), value: atLow },
        { text: inTable(atHigh), value: atHigh },
      ]),
    },
  };
}

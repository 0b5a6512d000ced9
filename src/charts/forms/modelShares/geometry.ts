import { scaleLinear } from 'd3-scale';
import { modelMark } from '../../core/modelMark.ts';
import { textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import type { ShareRow } from './rows.ts';

const LAYOUT = {
  wide: { label: 176, row: 46, bar: 22, size: 16, nameAbove: 0, end: 92, mark: { width: 44, height: 12 } },
  narrow: { label: 0, row: 58, bar: 20, size: 14, nameAbove: 22, end: 82, mark: undefined },
} as const;
const AXIS = 30;
const MARK_GAP = 2;
/** The source of the diamonds. */
const OTHER_SOURCE = 'op dia Werkzaak';

/** Places the shares of the models as bars from nought, with a diamond where another source gives another share. */
export function modelSharesScene(rows: readonly ShareRow[], widthName: WidthName): Scene {
  const layout = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const highest = Math.max(...rows.flatMap(({ sharePercent, other }) => [sharePercent, other?.sharePercent ?? 0]));
  const x = scaleLinear()
    .domain([0, Math.ceil(highest / 10) * 10])
    .range([layout.label, width - layout.end]);
  const bottom = rows.length * layout.row;

  const grid = x.ticks(5).flatMap((tick): Mark[] => [
    { kind: 'line', x1: x(tick), y1: 0, x2: x(tick), y2: bottom, stroke: 'line', strokeWidth: 1 },
    {
      kind: 'text',
      x: x(tick),
      y: bottom + 18,
      text: `${tick}%`,
      size: 13,
      anchor: tick === 0 && layout.label === 0 ? 'start' : 'middle',
      fill: 'muted',
    },
  ]);

  const body = rows.flatMap((row, index): Mark[] => {
    const top = index * layout.row;
    const barY = top + layout.nameAbove + (layout.row - layout.nameAbove - layout.bar) / 2;
    const middle = barY + layout.bar / 2;
    const nameY = layout.nameAbove > 0 ? top + 17 : middle + layout.size * 0.35;
    const labelX = row.other ? Math.max(x(row.sharePercent), x(row.other.sharePercent) + 7) + 9 : x(row.sharePercent) + 8;
    const otherX = labelX + textWidth(row.shareText, layout.size) + 6;
    return [
      ...(layout.mark ? modelMark(row.states, row.tone, { x: 0, y: nameY - 11, ...layout.mark }, MARK_GAP) : []),
      {
        kind: 'text',
        x: layout.mark ? layout.mark.width + 8 : 0,
        y: nameY,
        text: row.name,
        size: layout.size,
        bold: true,
        halo: true,
        fill: 'ink',
      },
      { kind: 'rect', x: x(0), y: barY, width: x(row.sharePercent) - x(0), height: layout.bar, fill: row.tone },
      { kind: 'text', x: labelX, y: middle + layout.size * 0.35, text: row.shareText, size: layout.size, halo: true, fill: 'ink' },
      ...(row.other
        ? ([
            { kind: 'diamond', x: x(row.other.sharePercent), y: middle, radius: 6, fill: 'ink', stroke: 'paper', strokeWidth: 1.5 },
            {
              kind: 'text',
              x: otherX + 4,
              y: middle + 4.5,
              text: `${row.other.shareText} ${OTHER_SOURCE}`,
              size: 13,
              halo: true,
              fill: 'muted',
            },
          ] satisfies Mark[])
        : []),
    ];
  });

  const points = rows.map((row, index): Point => {
    const y = index * layout.row + layout.nameAbove + (layout.row - layout.nameAbove - layout.bar) / 2;
    const end = Math.max(x(row.sharePercent), x(row.other?.sharePercent ?? 0) + 7);
    return { row: index, column: 0, x: x(0), y, width: end - x(0), height: layout.bar };
  });

  return { width, height: bottom + AXIS, marks: [...grid, ...body], points };
}

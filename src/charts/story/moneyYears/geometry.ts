import { textWidth, type Box, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import type { MoneyLanes } from '../../forms/moneyLanes/rows.ts';
import { LABEL, STORY_WIDTHS } from '../widths.ts';
import { knownOf, yearsOfLanes, type Knowledge, type MoneyYear } from './known.ts';

const LAYOUT = { wide: { cell: 28, gap: 16, ticks: 1 }, narrow: { cell: 17, gap: 6, ticks: 3 } } as const;
const HEAD = 22;
const CELL_GAP = 3;
/** How far the edge around a chosen cell stands off. */
const AROUND = 3.5;

/** Places a cell a stream and year: full for an amount, a bar through the years that share one, dashed where the sources do not say. Rows of the table are the streams. */
export function moneyYearsScene({ lanes, longRun }: MoneyLanes, chosen: MoneyYear | 'all', widthName: WidthName): Scene {
  const { cell, gap, ticks } = LAYOUT[widthName];
  const width = STORY_WIDTHS[widthName];
  const years = yearsOfLanes(lanes);
  const step = (width + CELL_GAP) / years.length;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = HEAD;
  for (const [row, lane] of lanes.entries()) {
    const heading = wrap(lane.label, width, LABEL, true);
    marks.push(...textLines(heading, 0, y + LABEL, { size: LABEL, fill: 'ink', bold: true, halo: true }));
    y += linesHeight(heading.length, LABEL) + 6;
    for (const [index, year] of years.entries()) {
      const box = { x: index * step, y, width: step - CELL_GAP, height: cell };
      marks.push(...cellOf(knownOf(lane, year), box), ...(year === chosen ? [aroundCell(box, row)] : []));
      points.push({ row, column: index + 1, ...box });
    }
    y += cell + gap;
  }
  return { width, height: y - gap + AROUND + 2, marks: [...headings(), ...marks], points };

  /** Years as far as there is room before the long run; where one is chosen, that one alone. */
  function headings(): Mark[] {
    if (chosen !== 'all') return [heading(years.indexOf(chosen), true)];
    const room = width - textWidth(longRun, LABEL) - step;
    const shown = years.slice(0, -1).flatMap((_, index) => (index % ticks === 0 && (index + 1) * step < room ? [index] : []));
    return [...shown, years.length - 1].map((index) => heading(index, false));
  }

  function heading(index: number, bold: boolean): Mark {
    const text = String(years[index] ?? longRun);
    const half = textWidth(text, LABEL, bold) / 2;
    return {
      kind: 'text',
      x: Math.min(Math.max((index + 0.5) * step - CELL_GAP / 2, half), width - half),
      y: LABEL,
      text,
      size: LABEL,
      anchor: 'middle',
      bold,
      fill: bold ? 'ink' : 'muted',
    };
  }

  function aroundCell(box: Box, row: number): Mark {
    const [left, right] = [Math.max(box.x - AROUND, 1), Math.min(box.x + box.width + AROUND, width - 1)];
    return {
      kind: 'rect',
      x: left,
      y: box.y - AROUND,
      width: right - left,
      height: box.height + 2 * AROUND,
      stroke: 'ink',
      strokeWidth: 2.5,
      key: `chosen ${row}`,
    };
  }

  function cellOf(known: Knowledge, { x, y: top, width: wide, height }: Box): Mark[] {
    switch (known.kind) {
      case 'amount':
        return [{ kind: 'rect', x, y: top, width: wide, height, fill: 'money' }];
      case 'shared':
        return [{ kind: 'rect', x, y: top + height / 3, width: step, height: height / 3, fill: 'money' }];
      case 'unsaid':
        return [
          { kind: 'rect', x: x + 1, y: top + 1, width: wide - 2, height: height - 2, stroke: 'muted', strokeWidth: 1.5, dash: [3, 3] },
        ];
      case 'nothing':
        return [
          {
            kind: 'line',
            x1: x + wide / 3,
            y1: top + height / 2,
            x2: x + (2 * wide) / 3,
            y2: top + height / 2,
            stroke: 'line',
            strokeWidth: 2,
          },
        ];
    }
  }
}

import { taskBlock } from '../../core/modelMark.ts';
import { LETTERS, WIDTHS, type Box, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { TASK_HEADINGS, type TasksRow } from './rows.ts';

const LAYOUT = {
  wide: { label: 164, gap: 8, row: 44, loudRow: 60, block: 20, loudBlock: 40, nameAbove: 0 },
  narrow: { label: 0, gap: 6, row: 60, loudRow: 80, block: 20, loudBlock: 36, nameAbove: 24 },
} as const;
const HEADER = 44;
/** The name of the loud row; its blocks are thicker too. */
const LOUD_NAME = 21;

/** Places the matrix of models and tasks: a row of four blocks a model, under the names of the tasks. */
export function modelTasksScene(rows: readonly TasksRow[], widthName: WidthName): Scene {
  const { label, gap, row: rowHeight, loudRow, block, loudBlock, nameAbove } = LAYOUT[widthName];
  const { text: size, small } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const step = (width - label + gap) / TASK_HEADINGS.length;
  const columnX = (index: number): number => label + index * step;
  const marks: Mark[] = TASK_HEADINGS.flatMap((lines, index) =>
    lines.map((text, line): Mark => ({
      kind: 'text',
      x: columnX(index),
      y: HEADER - 12 - (lines.length - 1 - line) * small * 1.15,
      text,
      size: small,
      fill: 'ink',
    })),
  );
  const points: Point[] = [];
  let top = HEADER;

  for (const [row, { name, loud, states, tone }] of rows.entries()) {
    const high = loud ? loudBlock : block;
    const letters = loud ? LOUD_NAME : size;
    const blockY = top + nameAbove + ((loud ? loudRow : rowHeight) - nameAbove - high) / 2;
    marks.push(
      { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'line', strokeWidth: 1 },
      {
        kind: 'text',
        x: 0,
        y: nameAbove > 0 ? top + nameAbove : blockY + high / 2 + letters * 0.35,
        text: name,
        size: letters,
        fill: 'ink',
        bold: loud,
        loud,
      },
    );
    for (const [column, state] of states.entries()) {
      const box: Box = { x: columnX(column), y: blockY, width: step - gap, height: high };
      marks.push(...taskBlock(state, tone, box).map((mark): Mark => (loud ? { ...mark, loud: true } : mark)));
      points.push({ row, column: column + 1, ...box });
    }
    top += loud ? loudRow : rowHeight;
  }
  return { width, height: top, marks, points };
}

import { taskBlock } from '../../core/modelMark.ts';
import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { TASK_HEADINGS, type TasksRow } from './rows.ts';

const LAYOUT = {
  wide: { label: 148, header: 46, row: 46, block: 28, gap: 8, size: 16, nameAbove: 0 },
  narrow: { label: 0, header: 40, row: 58, block: 24, gap: 6, size: 14, nameAbove: 20 },
} as const;

/** Places the matrix of models and tasks: a row of four blocks a model, under the names of the tasks. */
export function modelTasksScene(rows: readonly TasksRow[], widthName: WidthName): Scene {
  const layout = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const step = (width - layout.label + layout.gap) / TASK_HEADINGS.length;
  const columnX = (index: number): number => layout.label + index * step;

  const headings = TASK_HEADINGS.flatMap((lines, index) =>
    lines.map((text, line): Mark => ({
      kind: 'text',
      x: columnX(index),
      y: layout.header - 14 - (lines.length - 1 - line) * layout.size * 1.15,
      text,
      size: layout.size - 1,
      fill: 'muted',
    })),
  );

  const body = rows.flatMap((row, index): Mark[] => {
    const top = layout.header + index * layout.row;
    const blockY = top + layout.nameAbove + (layout.row - layout.nameAbove - layout.block) / 2;
    const nameY = layout.nameAbove > 0 ? top + layout.nameAbove - 2 : blockY + layout.block / 2 + layout.size * 0.35;
    return [
      { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'line', strokeWidth: 1 },
      { kind: 'text', x: 0, y: nameY, text: row.name, size: layout.size, bold: true, fill: 'ink' },
      ...row.states.flatMap((state, column) =>
        taskBlock(state, row.tone, { x: columnX(column), y: blockY, width: step - layout.gap, height: layout.block }),
      ),
    ];
  });

  const points = rows.flatMap(({ states }, row) =>
    states.map((_, column): Point => ({
      row,
      column: column + 1,
      x: columnX(column),
      y: layout.header + row * layout.row + layout.nameAbove + (layout.row - layout.nameAbove - layout.block) / 2,
      width: step - layout.gap,
      height: layout.block,
    })),
  );

  return { width, height: layout.header + rows.length * layout.row, marks: [...headings, ...body], points };
}

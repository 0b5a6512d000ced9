import { capital } from '../../../domain/format.ts';
import { TASK_STATES, type TaskState } from '../../../schema/tasks.ts';
import { taskBlock } from '../../core/modelMark.ts';
import type { Tone } from '../../core/palette.ts';
import { WIDTHS, type ChartTable, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';

/** A model as a row of the matrix. */
export interface MatrixRow {
  name: string;
  tone: Tone;
  /** One state for each column. */
  states: readonly TaskState[];
  /** Why, one for each column. */
  reasons: readonly string[];
}

/** A column heading, cut in lines so that it fits a narrow screen. */
export type MatrixColumn = readonly string[];

const LAYOUT = {
  wide: { label: 148, header: 46, row: 46, block: 28, gap: 8, size: 16, nameAbove: 0 },
  narrow: { label: 0, header: 40, row: 58, block: 24, gap: 6, size: 14, nameAbove: 20 },
} as const;

/** Places the matrix of models and tasks: a row of four blocks a model, under the names of the tasks. */
export function taskMatrix(columns: readonly MatrixColumn[], rows: readonly MatrixRow[], widthName: WidthName): Scene {
  const layout = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const step = (width - layout.label + layout.gap) / columns.length;
  const columnX = (index: number): number => layout.label + index * step;

  const headings = columns.flatMap((lines, index) =>
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

/** The matrix as a table in words: what is where, and why. */
export function taskMatrixTable(columns: readonly MatrixColumn[], rows: readonly MatrixRow[]): ChartTable {
  return {
    columns: ['Model', ...columns.map((lines) => joinLines(lines))],
    rows: rows.map((row) => [row.name, ...row.states.map((state, index) => `${capital(TASK_STATES[state])}. ${row.reasons[index] ?? ''}`)]),
  };
}

/** Joins the lines of a heading: a hyphen at the end of a line stays where it is, other lines get a space. */
export function joinLines(lines: MatrixColumn): string {
  return lines.reduce((text, line) => (text.endsWith('-') ? text + line : `${text} ${line}`));
}

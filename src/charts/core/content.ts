import type { Datum } from '../../domain/files/datum.ts';
import type { Table } from '../../domain/table.ts';
import type { DrawingContent } from '../../schema/drawing.ts';
import type { ChartDrawing, Scene, WidthName } from './scene.ts';

/** What a chart of one form draws, as the author wrote it: ids of figures, and texts that are not filled yet. */
export type FormContent<Form extends DrawingContent['form']> = Extract<DrawingContent, { form: Form }>;

/** A drawing of rows, by the geometry and the table of its form, and by its figures where it has any. */
export function drawn<Rows>(
  rows: Rows,
  scene: (rows: Rows, width: WidthName) => Scene,
  table: (rows: Rows) => Table,
  data?: (rows: Rows) => readonly Datum[],
): ChartDrawing {
  return { scene: (width) => scene(rows, width), table: table(rows), ...(data ? { data: data(rows) } : {}) };
}

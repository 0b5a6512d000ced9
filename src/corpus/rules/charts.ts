import { chartDrawing, type ChartSources } from '../../charts/chartDrawing.ts';
import { DrawingError } from '../../charts/core/drawingError.ts';
import { WIDTHS, type ChartDrawing, type WidthName } from '../../charts/core/scene.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** The charts that can be drawn, and what is wrong with the others: a figure, series, row or stop that is not there, units that do not go together, moments out of order. */
export function drawCharts(
  charts: Content['entries']['charts'],
  sources: ChartSources,
): { drawings: Map<string, ChartDrawing>; problems: Problem[] } {
  const drawings = new Map<string, ChartDrawing>();
  const problems = charts.flatMap(({ id, data, file, lineAt }): Problem[] => {
    try {
      const drawing = chartDrawing(data.drawing, sources);
      for (const width of Object.keys(WIDTHS) as WidthName[]) drawing.scene(width);
      drawings.set(id, drawing);
      return [];
    } catch (error) {
      const path = error instanceof DrawingError ? error.path : [];
      return [{ file, line: lineAt(['tekening', ...path]), message: (error as Error).message }];
    }
  });
  return { drawings, problems };
}

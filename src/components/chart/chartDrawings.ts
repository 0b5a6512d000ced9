import { chartDrawing } from '../../charts/chartDrawing.ts';
import type { ChartDrawing } from '../../charts/core/scene.ts';
import { chartTexts, models, register, seriesById } from '../collections.ts';

/** Every chart of the site, by id. */
export const chartDrawings: ReadonlyMap<string, ChartDrawing> = new Map(
  [...chartTexts].map(([id, { drawing }]) => [id, chartDrawing(drawing, { register, seriesById, models })]),
);

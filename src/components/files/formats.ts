import { ENDINGS } from './given.ts';

/** The endings of the picture of a chart. */
export const PICTURE_FORMATS = ['svg', 'png'] as const;
/** The endings of the files of the register. */
export const REGISTER_FORMATS = [...ENDINGS, 'json'] as const;

/** The addresses of a chart's files. */
export function filesOfChart(id: string): string[] {
  return [...ENDINGS, ...PICTURE_FORMATS].map((format) => `/figuren/${id}.${format}`);
}

/** The addresses of the files of a series. */
export function filesOfSeries(id: string): string[] {
  return ENDINGS.map((ending) => `/data/reeksen/${id}.${ending}`);
}

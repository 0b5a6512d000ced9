/** The endings of the files that each chart is given in, and those of the register. */
export const CHART_FORMATS = ['csv', 'svg', 'png'] as const;
export const REGISTER_FORMATS = ['csv', 'json'] as const;

/** The addresses of a chart's files. */
export function filesOfChart(id: string): string[] {
  return CHART_FORMATS.map((format) => `/figuren/${id}.${format}`);
}

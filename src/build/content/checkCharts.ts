import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartDrawing, type ChartSources } from '../../charts/chartDrawing.ts';
import { WIDTHS, type WidthName } from '../../charts/core/scene.ts';
import type { Register } from '../../domain/register.ts';
import { readSeries } from '../../domain/series.ts';
import { lineOf, type Content } from './readContent.ts';
import type { Problem } from './readYaml.ts';

/** Charts that cannot be drawn: a figure, series, row or stop that is not there, or moments out of order. */
export function checkCharts(content: Content, register: Register, root: string): Problem[] {
  const sources = chartSources(content, register, root);
  return content.charts.flatMap(({ file, text, data }) => {
    try {
      const drawing = chartDrawing(data.drawing, sources);
      for (const width of Object.keys(WIDTHS) as WidthName[]) drawing.scene(width);
      return [];
    } catch (error) {
      const { message } = error as Error;
      return [{ file, line: lineOfNamed(text, message), message }];
    }
  });
}

/** What charts are drawn from, out of content that was read from disk. */
export function chartSources({ series, models }: Content, register: Register, root: string): ChartSources {
  return {
    register,
    seriesById: new Map(
      series.map(({ file, data }) => [data.id, readSeries(readFileSync(join(root, file.replace(/\.yaml$/, '.csv')), 'utf8'), data)]),
    ),
    models: models.map(({ data }) => data).sort((a, b) => a.order - b.order),
  };
}

/** The line of the last thing that a message names in quotes and the file holds: the mistake itself, rather than what it is part of. */
function lineOfNamed(text: string, message: string): number {
  const [problem = ''] = message.split(';');
  const names = [...problem.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  return lineOf(text, names.findLast((name) => text.includes(name)) ?? '');
}

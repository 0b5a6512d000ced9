import { writePoints } from '../../charts/core/writePoints.ts';
import { barsScene } from '../../charts/forms/bars/geometry.ts';
import { amount, nameOfOwn, ownInWords, withOwn, type Own } from '../../charts/forms/bars/own.ts';
import type { Bars } from '../../charts/forms/bars/rows.ts';
import { drawInto } from './redrawFigure.ts';

export { problemWithOwn } from '../../charts/forms/bars/own.ts';

/** Draws bars with a number of the reader below them, or without one again, and says how it differs. */
export function layBeside(figure: HTMLElement, bars: Bars, own: Own | undefined): string {
  for (const width of ['wide', 'narrow'] as const) {
    const svg = figure.querySelector<SVGSVGElement>(`svg.${width}`);
    const scene = barsScene(own ? withOwn(bars, own) : bars, width);
    if (!svg) continue;
    drawInto(svg, scene);
    svg.setAttribute('data-points', writePoints(scene.points));
  }
  const body = figure.querySelector<HTMLTableSectionElement>('[data-chart-table] tbody');
  body?.querySelector('[data-own]')?.remove();
  if (!own) return '';
  if (body) addRow(body, nameOfOwn(own), amount(bars, own.value));
  return ownInWords(bars, own);
}

function addRow(body: HTMLTableSectionElement, name: string, text: string): void {
  const columns = body.rows[0]?.cells.length ?? 0;
  const row = body.insertRow();
  row.dataset['own'] = '';
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  row.append(head);
  for (let column = 1; column < columns; column++) row.insertCell().textContent = column === 1 ? text : '';
  row.cells[1]?.classList.add('number');
}

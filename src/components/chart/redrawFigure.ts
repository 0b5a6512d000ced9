import { drawMarks } from '../../charts/core/drawSvg.ts';
import { writePoints } from '../../charts/core/writePoints.ts';
import type { ChartDrawing, Scene, WidthName } from '../../charts/core/scene.ts';
import { isShortNumber, spokenCell, type TableCell } from '../../domain/table.ts';

/** How long inputs must rest before what is out of sight follows, in milliseconds. */
export const SETTLE = 120;

/**
 * Puts another drawing and table into the frame of a chart that stands on the page; its reading by keyboard goes on as before.
 * With a width, only that drawing follows, for while a reader is still moving something; the rest must follow later.
 */
export function redrawFigure(figure: HTMLElement, { scene, table }: ChartDrawing, only?: WidthName): void {
  for (const width of only ? [only] : (['wide', 'narrow'] as const)) {
    const svg = figure.querySelector<SVGSVGElement>(`svg.${width}`);
    const drawn = scene(width);
    if (!svg) continue;
    drawInto(svg, drawn);
    svg.setAttribute('data-points', writePoints(drawn.points));
  }
  if (!only) figure.querySelector('[data-chart-table] tbody')?.replaceChildren(...table.rows.map(rowOf));
}

/** Draws a scene in the place of another. */
export function drawInto(svg: SVGSVGElement, { width, height, marks }: Scene): void {
  const high = Math.ceil(height);
  svg.setAttribute('viewBox', `0 0 ${width} ${high}`);
  svg.setAttribute('height', `${high}`);
  svg.innerHTML = drawMarks(marks);
}

/** The width at which a chart is shown just now. */
export function widthShown(figure: Element): WidthName {
  return isShown(figure.querySelector('svg.wide')) ? 'wide' : 'narrow';
}

/** Whether an element takes up room on the page just now; older phones know no shorter way to ask. */
function isShown(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

function rowOf([name = '', ...cells]: readonly TableCell[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = spokenCell(name);
  row.append(head);
  for (const cell of cells) {
    const data = row.insertCell();
    data.textContent = spokenCell(cell);
    if (isShortNumber(cell)) data.className = 'number';
  }
  return row;
}

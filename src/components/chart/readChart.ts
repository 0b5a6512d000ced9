/** Lets a reader point at a drawn chart, or walk it by keyboard; it reads the figures from the table of the same figure. */
import { movePoint, nearestPoint, READING_KEYS, readingAt, readPoints, type ReadingKey } from '../../charts/core/reading.ts';
import type { Point } from '../../charts/core/scene.ts';

const SVG = 'http://www.w3.org/2000/svg';
const REACH = 36;
const TIP_WIDTH = 210;
const TIP_GAP = 6;

/** Makes every chart readable that is on the page. */
export function readCharts(): void {
  for (const plot of document.querySelectorAll<HTMLElement>('[data-plot]')) readChart(plot);
}

/** Makes one chart readable, for who draws it later than the page. `destroy` when it goes. */
export function readChart(plot: HTMLElement): { destroy: () => void } | undefined {
  const figure = plot.closest('figure');
  const table = figure?.querySelector<HTMLTableElement>('[data-chart-table]');
  const hint = figure?.querySelector<HTMLElement>('[data-hint]');
  if (!table || !hint) return undefined;

  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden read-status';
  const ring = document.createElementNS(SVG, 'rect');
  ring.setAttribute('class', 'read-ring');
  const frame = document.createElementNS(SVG, 'foreignObject');
  const tip = document.createElement('p');
  tip.className = 'read-tip';
  frame.append(tip);
  let current: Point | undefined;
  let pointing = false;

  plot.after(status);
  plot.tabIndex = 0;
  plot.setAttribute('role', 'application');
  plot.setAttribute('aria-roledescription', 'grafiek');
  plot.setAttribute('aria-labelledby', plot.dataset['plot'] ?? '');
  plot.setAttribute('aria-describedby', [plot.querySelector('svg')?.getAttribute('aria-describedby'), hint.id].filter(Boolean).join(' '));
  // The frame now says what the picture is; its loose labels would only be noise.
  for (const svg of plot.querySelectorAll('svg')) svg.setAttribute('aria-hidden', 'true');

  plot.addEventListener('focus', () => {
    if (pointing) return;
    hint.hidden = false;
    const drawing = visibleDrawing();
    const known = pointsOf(drawing);
    const again = known.find(({ row, column }) => row === current?.row && column === current.column);
    show(again ?? known[0], true);
  });
  plot.addEventListener('blur', putAway);
  plot.addEventListener('keydown', (event) => {
    if (!isReadingKey(event.key)) return;
    event.preventDefault();
    show(movePoint(pointsOf(visibleDrawing()), current, event.key), true);
  });
  plot.addEventListener('pointermove', point);
  plot.addEventListener('pointerdown', (event) => {
    pointing = true;
    const before = ring.isConnected ? current : undefined;
    const found = point(event);
    if (!found || (event.pointerType !== 'mouse' && found.row === before?.row && found.column === before.column)) hide();
  });
  plot.addEventListener('pointerup', () => {
    pointing = false;
  });
  plot.addEventListener('pointerleave', (event) => {
    // A finger leaves the moment it lets go; what it chose should stay.
    if (event.pointerType === 'mouse' && document.activeElement !== plot) hide();
  });
  document.addEventListener('keydown', escape);
  return { destroy: () => document.removeEventListener('keydown', escape) };

  function escape({ key }: KeyboardEvent): void {
    if (key === 'Escape') putAway();
  }

  function putAway(): void {
    if (hint) hint.hidden = true;
    hide();
  }

  function visibleDrawing(): SVGSVGElement | undefined {
    return [...plot.querySelectorAll('svg')].find((svg) => svg.getClientRects().length > 0);
  }

  function pointsOf(drawing: SVGSVGElement | undefined): Point[] {
    return readPoints(drawing?.dataset['points'] ?? '');
  }

  /** Shows what the pointer is at. A mouse may rest on the panel itself; a finger always means what lies below. */
  function point(event: PointerEvent): Point | undefined {
    const drawing = visibleDrawing();
    if (!drawing) return undefined;
    if (event.pointerType === 'mouse' && tip.contains(event.target as Node)) return current;
    const { left, top, width } = drawing.getBoundingClientRect();
    const scale = drawing.viewBox.baseVal.width / width;
    const found = nearestPoint(pointsOf(drawing), (event.clientX - left) * scale, (event.clientY - top) * scale, REACH);
    if (found) show(found, false);
    return found;
  }

  function show(next: Point | undefined, aloud: boolean): void {
    const drawing = visibleDrawing();
    const row = next && table?.tBodies[0]?.rows[next.row];
    if (!drawing || !next || !row) return;
    current = next;
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.textContent.trim());
    const { title, text } = readingAt(
      columns,
      [...row.cells].map((cell) => cell.textContent.trim()),
      next.column,
    );
    const name = document.createElement('b');
    name.textContent = title;
    tip.replaceChildren(name, ` ${text}`);
    place(ring, { x: next.x - 2, y: next.y - 2, width: next.width + 4, height: next.height + 4 });
    drawing.append(ring, frame);
    const { width, height } = drawing.viewBox.baseVal;
    const x = Math.max(0, Math.min(next.x + next.width / 2 - TIP_WIDTH / 2, width - TIP_WIDTH));
    place(frame, { x, y: 0, width: TIP_WIDTH, height: height });
    const tipHeight = (tip.getBoundingClientRect().height * width) / drawing.getBoundingClientRect().width;
    const above = next.y - tipHeight - TIP_GAP;
    place(frame, { x, y: above >= 0 ? above : next.y + next.height + TIP_GAP, width: TIP_WIDTH, height: tipHeight });
    if (aloud) status.textContent = `${title}: ${text}`;
  }

  function hide(): void {
    ring.remove();
    frame.remove();
    status.textContent = '';
  }
}

function place(element: SVGElement, box: Record<'x' | 'y' | 'width' | 'height', number>): void {
  for (const [name, value] of Object.entries(box)) element.setAttribute(name, String(value));
}

function isReadingKey(key: string): key is ReadingKey {
  return (READING_KEYS as readonly string[]).includes(key);
}

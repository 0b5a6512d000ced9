import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { FRAME, type RouteMap, type Stop } from './rows.ts';

const LAYOUT = {
  wide: { before: 190, after: 300, pad: 12, large: 22, short: false },
  narrow: { before: 108, after: 180, pad: 8, large: 19, short: true },
} as const;
const HEADINGS = 38;
const GAP = 22;
const FRAME_PAD = 8;
/** Room for half of a box's line at the edges of the drawing. */
const EDGE = 1;
/** Room for the heading of the frame, clear of the word on the first door in it. */
const FRAME_HEAD = 38;
const FRAME_EDGE = 4;
/** How far a word on a door stands above the edge of its box, clear of the title in it. */
const BADGE_ABOVE = 13;

interface Placed {
  stop: Stop;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Places what was on the left and what is on the right, with a curve for each way from one to the other; the frame and the ways into it are
 * loud. A narrow drawing has the short texts. Rows of the table are the after stops, and then the frame. */
export function routesScene(map: RouteMap, widthName: WidthName): Scene {
  const { before, after, pad, large, short } = LAYOUT[widthName];
  const { text: size, small } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const titleSize = size;
  const rightX = width - after + FRAME_PAD - EDGE;
  const right = place(map.after.stops, rightX, after - FRAME_PAD, HEADINGS);
  const framed = right.filter(({ stop }) => map.frame.ids.includes(stop.id));
  const frameTop = Math.min(...framed.map(({ y }) => y)) - FRAME_HEAD - FRAME_PAD;
  const frame = {
    x: rightX - FRAME_PAD,
    y: frameTop,
    width: after - EDGE,
    height: Math.max(...framed.map(({ y, height }) => y + height)) + FRAME_PAD - frameTop,
  };
  const total = Math.max(...right.map(({ y, height }) => y + height)) + 2;
  const left = spread(
    map.before.stops.map((stop) => ({ stop, height: heightOf(stop, before) })),
    total,
  );

  const arrivals = new Map<string, number>();
  const links = left.flatMap((start) =>
    map.links
      .filter(({ from }) => from === start.stop.id)
      .map(({ to }, index, ways): Mark => {
        const goal = right.find(({ stop }) => stop.id === to);
        const arrived = arrivals.get(to) ?? 0;
        arrivals.set(to, arrived + 1);
        const loud = to === FRAME || map.frame.ids.includes(to);
        return {
          kind: 'link',
          x1: start.x + start.width,
          y1: start.y + start.height * ((index + 1) / (ways.length + 1)),
          x2: goal ? goal.x : frame.x,
          y2: goal ? goal.y + goal.height / 2 + arrived * 12 : frame.y + frame.height - 10,
          ...(loud ? { stroke: 'people', strokeWidth: 5, loud: true } : { stroke: 'quiet', strokeWidth: 2 }),
        };
      }),
  );

  const marks: Mark[] = [
    { kind: 'text', x: 0, y: size, text: map.before.heading, size, bold: true, fill: 'muted' },
    { kind: 'text', x: rightX, y: size, text: map.after.heading, size, bold: true, fill: 'muted' },
    { kind: 'rect', ...frame, stroke: 'people', strokeWidth: FRAME_EDGE, loud: true },
    ...[...links].sort((one, other) => Number(one.loud ?? false) - Number(other.loud ?? false)),
    {
      kind: 'text',
      x: rightX,
      y: frame.y + large + 5,
      text: map.frame.heading,
      size: large,
      bold: true,
      fill: 'ink',
      loud: true,
    },
    ...[...left, ...right].flatMap(draw),
  ];
  const points = [
    ...right.map(({ x, y, width: wide, height }, row): Point => ({ row, column: 0, x, y, width: wide, height })),
    { row: right.length, column: 0, x: frame.x, y: frame.y, width: frame.width, height: FRAME_HEAD },
  ];
  return { width, height: total, marks, points };

  function textOf(stop: Stop): string {
    return short ? stop.short : stop.text;
  }

  function heightOf(stop: Stop, wide: number): number {
    const inner = wide - 2 * pad;
    const title = linesHeight(wrap(stop.title, inner, titleSize, true).length, titleSize);
    return pad + title + 3 + linesHeight(wrap(textOf(stop), inner, size).length, size) + pad;
  }

  function place(stops: readonly Stop[], x: number, wide: number, from: number): Placed[] {
    let y = from;
    return stops.map((stop, index) => {
      const isFramed = map.frame.ids.includes(stop.id);
      const wasFramed = index > 0 && map.frame.ids.includes(stops[index - 1]?.id ?? '');
      if (isFramed && !wasFramed) y += FRAME_HEAD + FRAME_PAD;
      if (!isFramed && wasFramed) y += FRAME_PAD + 4;
      const inner = wide - (isFramed ? FRAME_PAD : 0);
      const height = heightOf(stop, inner);
      const placed = { stop, x, y, width: inner, height };
      y += height + GAP;
      return placed;
    });
  }

  /** Stands the stops of the left side evenly over the height of the right. */
  function spread(stops: readonly { stop: Stop; height: number }[], bottom: number): Placed[] {
    const free = bottom - HEADINGS - stops.reduce((sum, { height }) => sum + height, 0);
    let y = HEADINGS + free / (2 * stops.length);
    return stops.map(({ stop, height }) => {
      const placed = { stop, x: EDGE, y, width: before, height };
      y += height + free / stops.length;
      return placed;
    });
  }

  function draw({ stop, x, y, width: wide, height }: Placed): Mark[] {
    const inner = wide - 2 * pad;
    const title = wrap(stop.title, inner, titleSize, true);
    const textY = y + pad + linesHeight(title.length, titleSize) + 3 + size;
    return [
      { kind: 'rect', x, y, width: wide, height, fill: 'paper', stroke: 'quiet', strokeWidth: 1.5 },
      ...textLines(title, x + pad, y + pad + titleSize * 0.9, { size: titleSize, bold: true, fill: 'ink' }),
      ...(stop.badge === undefined ? [] : badge(stop.badge, x + wide, y)),
      ...textLines(wrap(textOf(stop), inner, size), x + pad, textY, { size, fill: 'ink' }),
    ];
  }

  function badge(text: string, rightEdge: number, y: number): Mark[] {
    const wide = textWidth(text, small) + 14;
    return [
      { kind: 'rect', x: rightEdge - wide, y: y - BADGE_ABOVE, width: wide, height: 22, fill: 'paper', stroke: 'quiet', strokeWidth: 1.5 },
      { kind: 'text', x: rightEdge - wide / 2, y: y - BADGE_ABOVE + 15.5, text, size: small, anchor: 'middle', fill: 'ink' },
    ];
  }
}

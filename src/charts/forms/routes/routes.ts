import { capital } from '../../../domain/format.ts';
import { textWidth, WIDTHS, type ChartTable, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';

/** An arrangement at one moment: what it is called, for whom it is, and what happened to its door. */
export interface Stop {
  id: string;
  title: string;
  text: string;
  /** The same in a few words, on one line of a small drawing. */
  short: string;
  /** What happened to its door; undefined when it simply was there. */
  badge: 'dicht' | 'nieuw' | 'smaller' | undefined;
}

/** What there was and what there is, and who goes from which to which. */
export interface RouteMap {
  before: { heading: string; stops: readonly Stop[] };
  after: { heading: string; stops: readonly Stop[] };
  /** Stops of the after side that stand in one frame. */
  frame: { heading: string; ids: readonly string[] };
  /** `to` is a stop of the after side, or the frame by the id "kader". */
  links: readonly { from: string; to: string }[];
}

const LAYOUT = {
  wide: { before: 216, after: 316, size: 15, pad: 12 },
  narrow: { before: 112, after: 172, size: 13, pad: 8 },
} as const;
const HEADING = 15;
const HEADINGS = 38;
const GAP = 22;
const FRAME_PAD = 8;
/** Room for half of a box's line at the edges of the drawing. */
const EDGE = 1;
const FRAME_HEADING = 13;
/** What a way names that leads to the frame, and not to one stop in it. */
export const FRAME = 'kader';
/** How far a word on a door stands above the edge of its box, clear of the title in it. */
const BADGE_ABOVE = 13;

interface Placed {
  stop: Stop;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Places what was on the left and what is on the right, with a curve for each way from one to the other. Rows of the table are the after stops, and then the frame. */
export function routes(map: RouteMap, widthName: WidthName): Scene {
  const { before, after, size, pad } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const titleSize = size + 1;
  const right = place(map.after.stops, width - after + FRAME_PAD - EDGE, after - FRAME_PAD, HEADINGS);
  const framed = right.filter(({ stop }) => map.frame.ids.includes(stop.id));
  const [firstFramed, lastFramed] = [framed[0], framed.at(-1)];
  if (!firstFramed || !lastFramed) throw new Error('the frame holds no stop; name at least one in "kader"');
  const frameTop = firstFramed.y - FRAME_HEADING * 1.6 - 3;
  const frame = {
    x: firstFramed.x - FRAME_PAD,
    y: frameTop,
    width: after - EDGE,
    height: lastFramed.y + lastFramed.height + FRAME_PAD - frameTop,
  };
  const total = Math.max(...right.map(({ y, height }) => y + height)) + 2;
  const left = spread(
    map.before.stops.map((stop) => ({ stop, height: heightOf(stop, before) })),
    total,
  );

  const arrivals = new Map<string, number>();
  const links = map.links.map(({ from, to }): Mark => {
    const start = left.find(({ stop }) => stop.id === from);
    const goal = right.find(({ stop }) => stop.id === to);
    if (!start || (!goal && to !== FRAME))
      throw new Error(`no stop for the way from "${from}" to "${to}"; use ids of stops, or "${FRAME}"`);
    const ways = map.links.filter((link) => link.from === from);
    const turn = (ways.findIndex((link) => link.to === to) + 1) / (ways.length + 1);
    const arrived = arrivals.get(to) ?? 0;
    arrivals.set(to, arrived + 1);
    const y2 = goal ? goal.y + goal.height / 2 + arrived * 12 : frame.y + frame.height - 10;
    return {
      kind: 'link',
      x1: start.x + start.width,
      y1: start.y + start.height * turn,
      x2: goal ? goal.x : frame.x,
      y2,
      stroke: 'people',
      strokeWidth: 3,
    };
  });

  const marks: Mark[] = [
    { kind: 'text', x: 0, y: HEADING, text: map.before.heading, size: HEADING, bold: true, fill: 'muted' },
    { kind: 'text', x: width - after + FRAME_PAD - EDGE, y: HEADING, text: map.after.heading, size: HEADING, bold: true, fill: 'muted' },
    { kind: 'rect', ...frame, stroke: 'muted', strokeWidth: 1 },
    ...links,
    ...textLines([map.frame.heading], firstFramed.x, frame.y + FRAME_HEADING + 4, { size: FRAME_HEADING, fill: 'muted' }),
    ...[...left, ...right].flatMap(draw),
  ];
  const points = [
    ...right.map(({ x, y, width: wide, height }, row): Point => ({ row, column: 0, x, y, width: wide, height })),
    { row: right.length, column: 0, x: frame.x, y: frame.y, width: frame.width, height: FRAME_HEADING * 1.6 },
  ];
  return { width, height: total, marks, points };

  function heightOf({ title, text }: Stop, wide: number): number {
    const inner = wide - 2 * pad;
    return pad + linesHeight(wrap(title, inner, titleSize).length, titleSize) + 3 + linesHeight(wrap(text, inner, size).length, size) + pad;
  }

  function place(stops: readonly Stop[], x: number, wide: number, from: number): Placed[] {
    let y = from;
    return stops.map((stop, index) => {
      const isFramed = map.frame.ids.includes(stop.id);
      const wasFramed = index > 0 && map.frame.ids.includes(stops[index - 1]?.id ?? '');
      if (isFramed && !wasFramed) y += FRAME_HEADING * 1.6 + FRAME_PAD;
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
    const title = wrap(stop.title, inner, titleSize);
    const textY = y + pad + linesHeight(title.length, titleSize) + 3 + size;
    return [
      { kind: 'rect', x, y, width: wide, height, fill: 'paper', stroke: 'ink', strokeWidth: 1.5 },
      ...textLines(title, x + pad, y + pad + titleSize * 0.9, { size: titleSize, bold: true, fill: 'ink' }),
      ...(stop.badge === undefined ? [] : badge(stop.badge, x + wide, y)),
      ...textLines(wrap(stop.text, inner, size), x + pad, textY, { size, fill: 'ink' }),
    ];
  }

  function badge(text: string, rightEdge: number, y: number): Mark[] {
    const wide = textWidth(text, 13) + 14;
    return [
      { kind: 'rect', x: rightEdge - wide, y: y - BADGE_ABOVE, width: wide, height: 21, fill: 'ink' },
      { kind: 'text', x: rightEdge - wide / 2, y: y - BADGE_ABOVE + 15, text, size: 13, anchor: 'middle', bold: true, fill: 'paper' },
    ];
  }
}

/** What each arrangement was and became, one row each, and the frame as the last. */
export function routesTable({ before, after, frame, links }: RouteMap): ChartTable {
  const wasOf = (id: string): string => {
    const own = before.stops.find((stop) => stop.id === id);
    if (own) return own.text;
    return 'Bestond nog niet.';
  };
  const lineFrom = (id: string): string =>
    before.stops
      .filter((stop) => links.some(({ from, to }) => from === stop.id && to === id))
      .map(({ title }) => title)
      .join(' en ');
  const inFrame = after.stops.filter(({ id }) => frame.ids.includes(id)).map(({ title }) => title);
  return {
    columns: ['Regeling', before.heading, after.heading, 'Komt uit, of in de plaats van'],
    rows: [
      ...after.stops.map((stop) => [
        stop.title,
        wasOf(stop.id),
        `${stop.badge === undefined ? '' : `${capital(stop.badge)}. `}${stop.text}`,
        lineFrom(stop.id),
      ]),
      [frame.heading, '', `Hieronder vallen: ${inFrame.join(', ')}.`, lineFrom(FRAME)],
    ],
  };
}

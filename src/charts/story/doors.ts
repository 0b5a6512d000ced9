import type { Table } from '../../domain/table.ts';
import { textWidth, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';
import { textLines, wrap } from '../core/text.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';
import { FRAME, type RouteMap, type Stop } from '../forms/routes/rows.ts';

/** Which side of the map is drawn. */
export type Side = 'before' | 'after';

/** The way of one example: to the door of a stop (or of the frame, "kader"), or of someone who was inside already. */
export interface Way {
  to: string;
  inside: boolean;
}

const LAYOUT = {
  wide: { room: 230, height: 58, pad: 16, above: 11 },
  narrow: { room: 74, height: 41, pad: 9, above: 4 },
} as const;
const HEADINGS = 26;
const FRAME_PAD = 7;
const FRAME_LABEL = 21;
const GAP = 8;
const EDGE = 1;
const WALL = 1.5;
const DOOR = { height: 26, leaf: 4, swing: 17 } as const;
const PERSON = 9;

interface Room {
  stop: Stop;
  y: number;
}

/**
 * Places the arrangements as rooms below each other, each with a door on the left: open, half open or shut. Both sides of the map have
 * their rooms in the same places, so that one can turn into the other. Rows of the table are the stops of that side,
 * or those that are given, and then the frame.
 */
export function doors(
  map: RouteMap,
  side: Side,
  way: Way | undefined,
  widthName: WidthName,
  tableRows: readonly Stop[] = map[side].stops,
): Scene {
  const { room: left, height, pad, above } = LAYOUT[widthName];
  const width = STORY_WIDTHS[widthName];
  const right = width - FRAME_PAD - EDGE;
  const slots = slotsOf(map, height);
  const stops = map[side].stops;
  const rooms = stops.map((stop): Room => ({ stop, y: slots.get(stop.id) ?? 0 }));
  const framed = side === 'after' ? rooms.filter(({ stop }) => map.frame.ids.includes(stop.id)) : [];
  const frame = frameAround(framed);
  const total = Math.max(...slots.values()) + height + EDGE;
  const start = { x: PERSON + 4, y: (HEADINGS + total) / 2 };
  const goal = goalOf();

  const marks: Mark[] = [
    { kind: 'text', x: 0, y: LABEL, text: map[side].heading, size: LABEL, bold: true, fill: 'muted' },
    ...(frame ? frameMarks(frame) : []),
    ...rooms.flatMap(waysTo),
    ...rooms.flatMap(drawRoom),
    ...seeker(),
  ];
  const points: Point[] = [
    ...rooms.map(({ stop, y }): Point => ({
      row: tableRows.findIndex(({ id }) => id === stop.id),
      column: 0,
      x: left,
      y,
      width: right - left,
      height,
    })),
    ...(frame ? [{ row: rooms.length, column: 0, ...frame, height: FRAME_LABEL }] : []),
  ];
  return { width, height: total + FRAME_PAD, marks, points };

  /** Where the person of an example ends up: inside a room, or at the frame. */
  function goalOf(): { x: number; y: number } | undefined {
    if (!way) return undefined;
    if (way.to === FRAME) return frame && { x: frame.x, y: frame.y + frame.height / 2 };
    const room = rooms.find(({ stop }) => stop.id === way.to);
    if (!room)
      throw new Error(`there is no stop "${way.to}" ${side === 'before' ? 'before' : 'after'}; use the id of a stop, or "${FRAME}"`);
    return { x: right - pad - PERSON, y: room.y + height - PERSON - 5 };
  }

  function frameAround(inside: readonly Room[]): { x: number; y: number; width: number; height: number } | undefined {
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return undefined;
    const y = first.y - FRAME_LABEL;
    return { x: left - FRAME_PAD, y, width: width - EDGE - left + FRAME_PAD, height: last.y + height + FRAME_PAD - y };
  }

  function frameMarks(box: { x: number; y: number; width: number; height: number }): Mark[] {
    return [
      { kind: 'rect', ...box, stroke: way?.to === FRAME ? 'people' : 'muted', strokeWidth: way?.to === FRAME ? 3 : 1, key: FRAME },
      { kind: 'text', x: left, y: box.y + 15, text: map.frame.heading, size: LABEL, fill: 'muted' },
    ];
  }

  /** The way to the door of a room; none to one that is shut, and none for somebody who was inside already. */
  function waysTo({ stop, y }: Room): Mark[] {
    if (stop.badge === 'dicht') return [];
    const chosen = way !== undefined && !way.inside && (way.to === stop.id || (way.to === FRAME && map.frame.ids.includes(stop.id)));
    return [
      {
        kind: 'link',
        x1: start.x + PERSON,
        y1: start.y,
        x2: left - 2,
        y2: y + height / 2,
        stroke: chosen ? 'people' : 'line',
        strokeWidth: chosen ? 4 : 2,
        key: `way to ${stop.id}`,
      },
    ];
  }

  function drawRoom({ stop, y }: Room): Mark[] {
    const chosen = way?.to === stop.id;
    const key = stop.id;
    const open = openingOf(stop);
    const top = y + (height - DOOR.height) / 2;
    const leaf: Mark =
      open === 1
        ? { kind: 'line', x1: left, y1: top, x2: left - DOOR.swing, y2: top + 5, stroke: 'ink', strokeWidth: DOOR.leaf, key: `leaf ${key}` }
        : {
            kind: 'line',
            x1: left,
            y1: top,
            x2: left,
            y2: top + DOOR.height * (1 - open),
            stroke: 'ink',
            strokeWidth: DOOR.leaf + 2,
            key: `leaf ${key}`,
          };
    return [
      {
        kind: 'rect',
        x: left,
        y,
        width: right - left,
        height,
        fill: 'paper',
        stroke: chosen ? 'people' : 'ink',
        strokeWidth: chosen ? 3 : WALL,
        key: `room ${key}`,
      },
      { kind: 'rect', x: left - 3, y: top, width: 6, height: DOOR.height, fill: 'paper', key: `opening ${key}` },
      leaf,
      { kind: 'text', x: left + pad, y: y + above + LABEL * 0.8, text: stop.title, size: LABEL, bold: true, fill: 'ink' },
      { kind: 'text', x: left + pad, y: y + height - above - 3, text: stop.short, size: LABEL, fill: 'ink' },
      ...(stop.badge === undefined ? [] : badge(stop.badge, y)),
    ];
  }

  function badge(word: string, y: number): Mark[] {
    const wide = textWidth(word, LABEL, true) + 12;
    return [
      { kind: 'rect', x: right - wide, y, width: wide, height: 20, fill: 'ink' },
      { kind: 'text', x: right - wide / 2, y: y + 14.5, text: word, size: LABEL, anchor: 'middle', bold: true, fill: 'paper' },
    ];
  }

  /** The person of an example, where they came to; otherwise somebody who looks for help. */
  function seeker(): Mark[] {
    const at = goal ?? start;
    const words = textLines(wrap('wie hulp zoekt', left - 10, LABEL), 0, start.y + PERSON + LABEL + 4, {
      size: LABEL,
      fill: 'muted',
      halo: true,
    });
    return [{ kind: 'circle', x: at.x, y: at.y, radius: PERSON, fill: 'people', key: 'person' }, ...words];
  }
}

/** How far a door is open: 1 wide, 0 shut. */
function openingOf({ badge }: Stop): number {
  return badge === 'dicht' ? 0 : badge === 'smaller' ? 0.4 : 1;
}

/** The height at which each stop of the after side stands; those of the before side have the same places. */
function slotsOf({ after, frame }: RouteMap, height: number): Map<string, number> {
  let y = HEADINGS;
  const slots = new Map<string, number>();
  for (const [index, { id }] of after.stops.entries()) {
    const inside = frame.ids.includes(id);
    const wasInside = index > 0 && frame.ids.includes(after.stops[index - 1]?.id ?? '');
    if (inside && !wasInside) y += FRAME_LABEL;
    if (!inside && wasInside) y += FRAME_PAD;
    slots.set(id, y);
    y += height + GAP;
  }
  return slots;
}

/** What there was before: one row a stop. */
export function doorsBeforeTable({ before }: RouteMap): Table {
  return { columns: ['Regeling', before.heading], rows: before.stops.map(({ title, text }) => [title, text]) };
}

/** What one side of the map shows, in sentences. */
export function doorsDescription(map: RouteMap, side: Side): string {
  const { heading, stops } = map[side];
  const inFrame = stops.filter(({ id }) => map.frame.ids.includes(id)).map(({ title }) => title);
  const frame = side === 'after' ? ` ${map.frame.heading}: ${inFrame.join(' en ')}.` : '';
  return `${heading}. ${stops.map(({ title, badge, text }) => `${title}${badge === undefined ? '' : ` (${badge})`}: ${text}`).join(' ')}${frame}`;
}

import { capital } from '../../../domain/capital.ts';
import type { Table } from '../../../domain/table.ts';
import { FRAME, type RouteMap } from './rows.ts';

/** What each arrangement was and became, one row each, and the frame as the last. */
export function routesTable({ before, after, frame, links }: RouteMap): Table {
  const wasOf = (id: string): string => before.stops.find((stop) => stop.id === id)?.text ?? 'Bestond nog niet.';
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

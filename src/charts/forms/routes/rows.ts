import { nearest } from '../../../domain/nearest.ts';
import type { Register } from '../../../domain/register.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError } from '../../core/drawingError.ts';
import { figuresOf, type Figures } from '../../core/figures.ts';

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

/** What there was or is at one moment. */
interface RouteSide {
  heading: string;
  stops: readonly Stop[];
}

/** What there was and what there is, and who goes from which to which. */
export interface RouteMap {
  before: RouteSide;
  after: RouteSide;
  /** Stops of the after side that stand in one frame. */
  frame: { heading: string; ids: readonly string[] };
  /** `to` is a stop of the after side, or the frame by the id "kader". */
  links: readonly { from: string; to: string }[];
}

/** What a way names that leads to the frame, and not to one stop in it. */
export const FRAME = 'kader';

/** The map with its texts filled. Throws a DrawingError when a way or the frame names a stop that is not there. */
export function routesRows({ before, after, frame, links }: FormContent<'routes'>, register: Register): RouteMap {
  const figures = figuresOf(register);
  const [ids, laterIds] = [before, after].map(({ stops }) => stops.map(({ id }) => id)) as [string[], string[]];
  for (const [index, id] of frame.ids.entries())
    if (!laterIds.includes(id))
      throw new DrawingError(`the frame holds "${id}", which is no stop${nearest(id, laterIds)}; use ids of stops under daarna`, [
        'kader',
        'regelingen',
        index,
      ]);
  for (const [index, { from, to }] of links.entries()) {
    const known = ids.includes(from);
    if (!known || ![...laterIds, FRAME].includes(to))
      throw new DrawingError(`no stop for the way from "${from}" to "${to}"; use ids of stops, or "${FRAME}"`, [
        'wegen',
        index,
        known ? 'naar' : 'van',
      ]);
  }
  return {
    before: sideOf(before, 'eerst', figures),
    after: sideOf(after, 'daarna', figures),
    frame: { heading: figures.fill(frame.heading, ['kader', 'kop']), ids: frame.ids },
    links,
  };
}

function sideOf({ heading, stops }: FormContent<'routes'>['before'], key: string, { fill }: Figures): RouteSide {
  return {
    heading: fill(heading, [key, 'kop']),
    stops: stops.map(({ id, title, text, short, badge }, index): Stop => {
      const path = [key, 'regelingen', index];
      return {
        id,
        title: fill(title, [...path, 'titel']),
        text: fill(text, [...path, 'tekst']),
        short: fill(short, [...path, 'kort']),
        badge,
      };
    }),
  };
}

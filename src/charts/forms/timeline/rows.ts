import type { KnownFact, Register } from '../../../domain/register.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError } from '../../core/drawingError.ts';
import { figuresOf } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';

/** The kinds of moments, each with a shape of its own, in the order of the key. */
export const MOMENT_KINDS = {
  wet: 'Wet en regels',
  onderzoek: 'Onderzoek',
  brief: 'Brief of geld van het Rijk',
  hilversum: 'Hilversum',
} as const;
export type MomentKind = keyof typeof MOMENT_KINDS;

/** Something that happened, or was going to. */
export interface Moment {
  /** Id of its figure. */
  fact: string;
  /** As precise as the source gives it: `2023`, `2023-07` or `2023-07-06`; the year or years where it is no date. */
  at: string;
  date: string;
  text: string;
  kind: MomentKind;
  /** Announced in the sources; whether it came about they do not say. Drawn open. */
  planned: boolean;
  /** What the title is about. */
  loud: boolean;
}

/** Moments with their dates, in order. Throws a DrawingError when a figure is not there, is no moment, or comes before the one above it. */
export function timelineRows({ moments, loud }: FormContent<'timeline'>, register: Register): Moment[] {
  const { fact, fill } = figuresOf(register);
  let before = '';
  const rows = moments.map(({ fact: id, text, kind, planned }, index) => {
    const path = ['momenten', index];
    const known = fact(id, [...path, 'feit']);
    const { at, date } = momentOf(known);
    if (!STARTS_WITH_YEAR.test(at))
      throw new DrawingError(`"${id}" is in ${known.unit} and has no year; write a figure that is a date, or betreft: at this one`, [
        ...path,
        'feit',
      ]);
    if (isBefore(at, before))
      throw new DrawingError(`"${id}" (${at}) comes before what stands above it; put the moments in order`, [...path, 'feit']);
    before = at;
    return { fact: id, at, date, text: fill(text, [...path, 'wat']), kind, planned, loud: id === loud };
  });
  holdLoud(
    loud,
    moments.map(({ fact: id }) => id),
  );
  return rows;
}

const STARTS_WITH_YEAR = /^\d{4}(-\d\d)*/;

/** When a figure is, to compare and to read. One that is no date itself stands for the year or years that it concerns. */
function momentOf({ unit, value, text, concerns = '' }: KnownFact): { at: string; date: string } {
  return unit === 'datum' ? { at: String(value), date: text } : { at: concerns, date: concerns };
}

/** Whether a moment certainly came before another; a year and a day in it are not told apart. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((moment) => STARTS_WITH_YEAR.exec(moment)?.[0] ?? '') as [string, string];
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}

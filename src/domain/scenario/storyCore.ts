import { certain, type Band, type Triple } from './band.ts';
import { FIGURES } from './v2/figures.ts';
import { likelyBand } from './v2/likelyBand.ts';
import { trajectory } from './v2/trajectory.ts';

export { readNumber as readAmount } from './v2/readNumber.ts';

/**
 * Version 2 of the scenario as far as the story goes: the story names it here and nowhere else. The inputs of that version bring the words of
 * its form, more than the page of the story may weigh; so what the story needs of them stands here once more, and tests hold every number,
 * result and link to what version 2 itself gives.
 */

/** The assumptions of the story's company, by their keys in version 2. */
export interface Assumptions {
  /** Part of the people in the Wsw, and in beschut werk, that leaves each year, in percent. */
  'wsw-uit': Triple;
  'beschut-uit': Triple;
  /** New people in beschut werk, a year. */
  'beschut-in': Triple;
  /** Part of the fixed costs that does not shrink along, in percent. */
  kleeft: Triple;
}

/** A result with its middle inside the range of all corners, and the likely band inside that. */
export interface Figure extends Band {
  likely: { low: number; high: number };
}

/** The years of the example, and people at the end of the first. */
const YEARS = Array.from({ length: 11 }, (_, year) => 2026 + year);
const BEGIN = { wsw: 500, beschut: 100 } as const;
/** The example of version 2. */
export const EXAMPLE: Assumptions = {
  'wsw-uit': { low: 4, mid: 6, high: 8 },
  'beschut-uit': { low: 3, mid: 5, high: 8 },
  'beschut-in': { low: 6, mid: 10, high: 14 },
  kleeft: { low: 50, mid: 70, high: 90 },
};

/** An input that the reader moves: what it can be, and its slider. */
export interface Reach {
  max: number;
  unit: string;
  step: number;
  /** Where the slider ends. */
  end: number;
}

/** The reach of each; none goes below nought. */
export const REACH: Readonly<Record<'wsw-uit' | 'beschut-in' | 'kleeft' | 'vast' | 'beschut-lks' | 'beschut-buig', Reach>> = {
  'wsw-uit': { max: 100, unit: '% per jaar', step: 0.5, end: 30 },
  'beschut-in': { max: 2000, unit: 'mensen per jaar', step: 1, end: 60 },
  kleeft: { max: 100, unit: '%', step: 1, end: 100 },
  vast: { max: 100_000_000, unit: 'euro', step: 10_000, end: 10_000_000 },
  'beschut-lks': { max: 100_000, unit: 'euro per plek', step: 100, end: 60_000 },
  'beschut-buig': { max: 100_000, unit: 'euro per plek', step: 100, end: 60_000 },
};

/** What becomes of the company, a year at a time. */
export interface CompanyResults {
  years: readonly number[];
  /** People at the end of each year. */
  together: readonly Figure[];
  wsw: readonly Band[];
  beschut: readonly Band[];
  /** Costs that stay, of every hundred euros at the start; below nought the company grew. */
  stay: readonly Figure[];
}

/** What follows in one world. */
type World = Readonly<Record<'together' | 'wsw' | 'beschut' | 'stay', readonly number[]>>;

/** Runs the company through version 2: P(t) by group, and F₀ · v · (1 − P/P₀) of every hundred euros. */
export function companyResults(assumptions: Assumptions): CompanyResults {
  const keys = Object.keys(assumptions) as (keyof Assumptions)[];
  const moved = (ends: Partial<Record<keyof Assumptions, 'low' | 'high'>>): World =>
    worldOf(Object.fromEntries(keys.map((key) => [key, assumptions[key][ends[key] ?? 'mid']])) as Record<keyof Assumptions, number>);
  const mid = moved({});
  const corners = keys.reduce<Partial<Record<keyof Assumptions, 'low' | 'high'>>[]>(
    (all, key) => all.flatMap((ends) => (['low', 'high'] as const).map((end) => ({ ...ends, [key]: end }))),
    [{}],
  );
  const worlds = corners.map(moved);
  const alone = keys.map((key) => [moved({ [key]: 'low' }), moved({ [key]: 'high' })] as const);
  const bands = (name: keyof World): Figure[] =>
    mid[name].map((middle, year) => {
      const at = (world: World): number => world[name][year] ?? 0;
      const all = [middle, ...worlds.map(at)];
      const band = { low: Math.min(...all), mid: middle, high: Math.max(...all) };
      return {
        ...band,
        likely: likelyBand(
          band,
          alone.map(([low, high]) => [at(low), at(high)]),
        ),
      };
    });
  return { years: YEARS, together: bands('together'), wsw: bands('wsw'), beschut: bands('beschut'), stay: bands('stay') };
}

function worldOf(values: Readonly<Record<keyof Assumptions, number>>): World {
  const wsw = trajectory(BEGIN.wsw, 0, values['wsw-uit'] / 100, undefined, YEARS.length);
  const beschut = trajectory(BEGIN.beschut, values['beschut-in'], values['beschut-uit'] / 100, undefined, YEARS.length);
  const together = wsw.map((count, year) => count + (beschut[year] ?? 0));
  const begin = BEGIN.wsw + BEGIN.beschut;
  return { wsw, beschut, together, stay: together.map((count) => values.kleeft * (1 - count / begin)) };
}

/** Between two amounts in euros. */
export interface Span {
  low: number;
  high: number;
}

/** One place beschut werk, before what its work brings in, in euros a year and in the prices of the sources. */
export interface PlacePurses {
  /** What loonkostensubsidie and yield have to cover. */
  rest: Span;
  /** What is left of that at the company with the subsidy. */
  company: Span;
  /** What the town pays, the company's gap within it: the subsidy is in neither sum, and what the BUIG gives back is taken off. */
  town: Span;
}

/** The two purses for one place, with a loonkostensubsidie and with what the BUIG gives back for it, in euros a year. */
export function placePurses(subsidy: number, back: number): PlacePurses {
  const rijk = FIGURES.guidance.value + FIGURES.extra.value;
  const less = (off: number): Span => ({ low: FIGURES.cost.value[0] - rijk - off, high: FIGURES.cost.value[1] - rijk - off });
  return { rest: less(0), company: less(subsidy), town: less(back) };
}

/** Amounts of the reader's own that a link can carry, in euros; nought is left out. */
export type OwnAmounts = Partial<Record<'vast' | 'beschut-lks' | 'beschut-buig', number>>;

/** The company as a scenario in an address, behind the hash. */
export function companyLink(name: string, assumptions: Assumptions, own: OwnAmounts = {}): string {
  const value = ({ low, mid, high }: Triple): string =>
    (low === high ? [mid] : [low, mid, high]).map((number) => String(number).replace('.', ',')).join('..');
  const amounts = (...keys: (keyof OwnAmounts)[]): string[] =>
    keys.flatMap((key) => (own[key] ? [`${key}=${value(certain(own[key]))}`] : []));
  return [
    'v=2',
    `naam=${encodeURIComponent(name)}`,
    'begin=alle&in=wsw,beschut',
    `van=${YEARS[0] ?? ''}&tot=${YEARS.at(-1) ?? ''}`,
    `wsw=${BEGIN.wsw}&wsw-uit=${value(assumptions['wsw-uit'])}`,
    `beschut=${BEGIN.beschut}&beschut-uit=${value(assumptions['beschut-uit'])}&beschut-in=${value(assumptions['beschut-in'])}`,
    // The example's groups that are not at the company.
    'banen=200&banen-uit=10..15..20&banen-in=20..30..40&tussen=100&tussen-uit=15..20..30&tussen-in=10..20..30',
    ...amounts('vast'),
    `kleeft=${value(assumptions.kleeft)}`,
    ...amounts('beschut-lks', 'beschut-buig'),
    'einde=1',
  ].join('&');
}

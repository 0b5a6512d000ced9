import type { Band, OpenBand, Triple } from '../band.ts';
import { FIGURES } from './figures.ts';
import { yearsOf, type Scenario } from './inputs.ts';
import { GROUPS, MODELS, type Group, type ModelId } from './parameters.ts';

/** What the model computes. What leans on an empty input is undefined. */
export interface Results {
  years: readonly number[];
  /** People at the end of each year, by group. */
  people: Record<Group, readonly Band[] | undefined>;
  /** People whom the company serves, by model ("massa"). */
  massa: Record<ModelId, readonly Band[] | undefined>;
  /**
   * Fixed costs a person, by model, as an index: start year = 100. Null in a year in which nobody is left, undefined for a company that
   * begins without people; a high end is null when, at that end, nobody is left.
   */
  index: Record<ModelId, readonly (OpenBand | null)[] | undefined>;
  /** What one place leaves for loonkostensubsidie, yield and the municipality, in euros, without indexation. */
  rest: Band;
  /** What one place leaves for the municipality, in euros; negative when more comes in than it costs. */
  left: Band | undefined;
  /** What all places beschut werk leave for the municipality, in euros a year. */
  leftTotal: readonly Band[] | undefined;
}

/** The parts of groups that pass through a company, by model; "deel" is the share that the reader sets. */
export const SHARES: Record<ModelId, Record<Group, 0 | 1 | 'deel'>> = {
  klassiek: { wsw: 1, beschut: 0, banenafspraak: 0, tussengroep: 0, overig: 0 },
  'beschut-werk': { wsw: 1, beschut: 1, banenafspraak: 0, tussengroep: 0, overig: 0 },
  partieel: { wsw: 1, beschut: 1, banenafspraak: 'deel', tussengroep: 'deel', overig: 'deel' },
  integraal: { wsw: 1, beschut: 1, banenafspraak: 1, tussengroep: 1, overig: 1 },
  gecombineerd: { wsw: 1, beschut: 1, banenafspraak: 1, tussengroep: 1, overig: 1 },
};

/** Runs a scenario. Pure; never gives NaN, Infinity or fewer than nought people for inputs inside their domain. */
export function runScenario(scenario: Scenario): Results {
  const years = yearsOf(scenario);
  const { values } = scenario;
  const people = byKey(GROUPS, (group) => peopleOf(group, scenario, years.length));
  const rest = restOfPlace();
  const left = leftOfPlace(rest, values['lks'], values['ntw']);
  const growth = 1 + (values['prijs']?.mid ?? 0) / 100;
  return {
    years,
    people,
    massa: byKey(MODELS, (model) => massaOf(model, people, values['deel'])),
    index: byKey(MODELS, (model) => indexOf(model, people, values['deel'], values['vast'])),
    rest,
    left,
    leftTotal:
      left &&
      people.beschut?.map((band, year) =>
        spanOf(
          corners(left, band).map(([euro, count]) => euro * count * growth ** year),
          left.mid * band.mid * growth ** year,
        ),
      ),
  };
}

/** N(t+1) = min(cap, N(t) · (1 − outflow) + inflow), for each year; outflow is a fraction. */
export function trajectory(start: number, inflow: number, outflow: number, cap: number | undefined, count: number): number[] {
  const path = [start];
  while (path.length < count) path.push(Math.min(cap ?? Number.POSITIVE_INFINITY, (path.at(-1) ?? 0) * (1 - outflow) + inflow));
  return path;
}

function peopleOf(group: Group, { values }: Scenario, count: number): Band[] | undefined {
  const [start, outflow, cap] = [values[group], values[`uitstroom-${group}`], values[`max-${group}`]?.mid];
  // Nobody enters the Wsw since the Participatiewet began.
  const inflow = group === 'wsw' ? { low: 0, mid: 0, high: 0 } : values[`instroom-${group}`];
  if (!start || !outflow || !inflow) return undefined;
  const path = (coming: number, leaving: number): number[] => trajectory(start.mid, coming, leaving / 100, cap, count);
  const [low, mid, high] = [path(inflow.low, outflow.high), path(inflow.mid, outflow.mid), path(inflow.high, outflow.low)];
  return mid.map((middle, year) => ({ low: low[year] ?? 0, mid: middle, high: high[year] ?? 0 }));
}

type People = Results['people'];

/** People whom the company serves in a year, with each group and the share at one end of its range. */
function massaAt(model: ModelId, people: People, year: number, end: keyof Band, share: number): number {
  return GROUPS.reduce((sum, group) => {
    const part = SHARES[model][group];
    return part === 0 ? sum : sum + (part === 'deel' ? share : 1) * (people[group]?.[year]?.[end] ?? 0);
  }, 0);
}

/** Whether everything that a model leans on is filled. */
function canRun(model: ModelId, people: People, share: Triple | undefined): boolean {
  return GROUPS.every((group) => {
    const part = SHARES[model][group];
    return part === 0 || (people[group] !== undefined && (part !== 'deel' || share !== undefined));
  });
}

function massaOf(model: ModelId, people: People, share: Triple | undefined): Band[] | undefined {
  if (!canRun(model, people, share)) return undefined;
  const part = share ?? { low: 0, mid: 0, high: 0 };
  return (people.wsw ?? []).map((_, year) => ({
    low: massaAt(model, people, year, 'low', part.low / 100),
    mid: massaAt(model, people, year, 'mid', part.mid / 100),
    high: massaAt(model, people, year, 'high', part.high / 100),
  }));
}

/**
 * 100 · (k + (1 − k) · r) / r, where r is the massa of the year over that of the start.
 * Monotone in the share, the stickiness and the massa, so its range lies at the corners of those three.
 */
function indexOf(model: ModelId, people: People, share: Triple | undefined, fixed: Triple | undefined): (OpenBand | null)[] | undefined {
  if (!fixed || !canRun(model, people, share)) return undefined;
  const part = share ?? { low: 0, mid: 0, high: 0 };
  // A company that begins without people has nothing to compare with.
  if (massaAt(model, people, 0, 'mid', part.mid / 100) === 0) return undefined;
  const at = (year: number, end: keyof Band, percent: number, sticky: number): number | null => {
    const [begin, now] = [massaAt(model, people, 0, 'mid', percent / 100), massaAt(model, people, year, end, percent / 100)];
    return begin === 0 || now === 0 ? null : 100 * (((sticky / 100) * begin) / now + (1 - sticky / 100));
  };
  return (people.wsw ?? []).map((_, year) => {
    const mid = at(year, 'mid', part.mid, fixed.mid);
    if (mid === null) return null;
    const ends = (['low', 'high'] as const).flatMap((end) =>
      corners(part, fixed).map(([percent, sticky]) => at(year, end, percent, sticky)),
    );
    const known = ends.filter((value) => value !== null);
    return { low: Math.min(mid, ...known), mid, high: known.length < ends.length ? null : Math.max(mid, ...known) };
  });
}

function restOfPlace(): Band {
  const rest = (cost: number): number => cost - FIGURES.guidance - FIGURES.extra;
  const [low, high] = [rest(FIGURES.costLow), rest(FIGURES.costHigh)];
  return { low, mid: (low + high) / 2, high };
}

function leftOfPlace(rest: Band, subsidy: Triple | undefined, yieldOfWork: Triple | undefined): Band | undefined {
  if (!subsidy || !yieldOfWork) return undefined;
  return {
    low: rest.low - subsidy.high - yieldOfWork.high,
    mid: rest.mid - subsidy.mid - yieldOfWork.mid,
    high: rest.high - subsidy.low - yieldOfWork.low,
  };
}

/** The four pairs of ends of two ranges. */
function corners(one: Triple, other: Triple): [number, number][] {
  return [
    [one.low, other.low],
    [one.low, other.high],
    [one.high, other.low],
    [one.high, other.high],
  ];
}

function spanOf(ends: readonly number[], mid: number): Band {
  return { low: Math.min(mid, ...ends), mid, high: Math.max(mid, ...ends) };
}

function byKey<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

import { FIGURES, SURCHARGE_FIRST_YEAR } from './figures.ts';
import { pickedIn } from './choices.ts';
import { GROUP_KEYS, type MoneyGroup } from './groups.ts';
import { ofSources, perPlace, sum, waiting, NOTHING, type Line } from './line.ts';
import type { Setup } from './setup.ts';

const LAST_IMPULSE_YEAR = 2034;

/** The impulsbudget of the whole country in a year, in euros: nought outside its period, undefined in a year whose amount we have not seen. */
function impulseOf(year: number): number | undefined {
  if (year === 2025) return FIGURES.impulse2025.value;
  if (year >= 2026 && year <= 2030) return FIGURES.impulse2026.value;
  if (year === LAST_IMPULSE_YEAR) return FIGURES.impulse2034.value;
  return year < 2025 || year > LAST_IMPULSE_YEAR ? 0 : undefined;
}

/**
 * The rijksbijdrage sociale infrastructuur in a year by one place, in euros: our division of the national amount by the places that it is
 * for. Of years that no source names it is the first or the last known amount, as the reader chose; nought before the first.
 */
function surchargeOf(setup: Setup, year: number): number {
  if (year < SURCHARGE_FIRST_YEAR) return 0;
  const last = year > SURCHARGE_FIRST_YEAR && pickedIn(setup.scenario, 'opslag').includes('laatste');
  return (last ? FIGURES.surchargeLast : FIGURES.surchargeFirst).value / FIGURES.surchargePlaces.value;
}

/** Money of the Rijk for the places of a group in a year (0 = the first), in euros: guidance and extra for beschut werk. */
export function placesOfRijk(setup: Setup, group: MoneyGroup, year: number): Line {
  const key = `${GROUP_KEYS[group]}-rijk`;
  const usual = perPlace(group, year, setup.price(key, year), key);
  return group === 'beschut' ? sum([usual, extraIn(setup, year)]) : usual;
}

/** The extra money of the Rijk for beschut werk in a year, by jobs of 31 hours, from the year that the reader gives. */
export function extraIn(setup: Setup, year: number): Line {
  const key = 'beschut-extra';
  const from = setup.single('extra-van');
  // A middle of nought may have a high above it.
  if (setup.scenario.values[key]?.high === 0) return NOTHING;
  if (from !== undefined && (setup.years[year] ?? 0) < from) return NOTHING;
  const extra = perPlace('beschut', year, (setup.single('plek31') ?? 1) * setup.price(key, year), key);
  return from === undefined ? sum([waiting('extra-van'), extra]) : extra;
}

/** The rijksbijdrage sociale infrastructuur for the extra places here, in a year. */
export function surchargeIn(setup: Setup, year: number): Line {
  const places = setup.single('opslag-plekken');
  const key = 'opslag-plekken';
  return places === undefined ? waiting(key) : ofSources(year, places * surchargeOf(setup, setup.years[year] ?? 0), key);
}

/** The part of the impulsbudget that is used here in a year: nothing when no part is filled, or when the amount of that year is not known. */
export function impulseIn(setup: Setup, year: number): Line {
  return ofSources(year, ((impulseOf(setup.years[year] ?? 0) ?? 0) * (setup.single('impuls') ?? 0)) / 100, 'impuls');
}

/** Years in which a part of the impulsbudget is asked for and its amount is not known. */
export function impulseNotSeen({ years, single }: Setup): number[] {
  return (single('impuls') ?? 0) === 0 ? [] : years.filter((year) => impulseOf(year) === undefined);
}

import { pickedIn } from './choices.ts';
import { GROUP_KEYS, hasMoney, type MoneyGroup } from './groups.ts';
import { lump, perPlace, sum, times, waiting, NOTHING, type Line } from './line.ts';
import { extraIn, impulseIn, placesOfRijk, surchargeIn } from './rijk.ts';
import type { Setup } from './setup.ts';
import { stayIn } from './stay.ts';

/** An amount of one place that the reader fills in for a group. */
type Amount = 'kosten' | 'lks' | 'ntw' | 'buig' | 'baten';

/** The groups of the company in a year that have amounts of money. */
export function paidGroups(setup: Setup, year: number): MoneyGroup[] {
  return setup.company(year).filter(hasMoney);
}

/** People of a group times an amount of one place, in a year, in euros. */
export function amountIn(setup: Setup, group: MoneyGroup, name: Amount, year: number): Line {
  if (name === 'ntw' && group === 'beschut') {
    const [off] = pickedIn(setup.scenario, 'af');
    // Where the yield is already off the cost, it is not taken off once more.
    if (off === 'al-af') return NOTHING;
    if (off !== 'niet-af') return sum([waiting('af'), plainAmount(setup, group, name, year)]);
  }
  return plainAmount(setup, group, name, year);
}

function plainAmount(setup: Setup, group: MoneyGroup, name: Amount, year: number): Line {
  const key = `${GROUP_KEYS[group]}-${name}`;
  return perPlace(group, year, setup.price(key, year), key);
}

/** What the town passes on to the company of money of the Rijk. */
export function passedOn(setup: Setup, line: Line): Line {
  const part = setup.single('door');
  return part === undefined ? sum([line, waiting('door')]) : times(line, part / 100);
}

/** What loonkostensubsidie and yield of beschut werk still have to cover in a year: cost minus the money of the Rijk that is passed on. */
export function toCoverIn(setup: Setup, year: number): Line {
  if (!setup.company(year).includes('beschut')) return NOTHING;
  return sum([amountIn(setup, 'beschut', 'kosten', year), times(passedOn(setup, placesOfRijk(setup, 'beschut', year)), -1)]);
}

/** What the places of one group leave uncovered at the company in a year, built up from amounts. */
export function builtUpIn(setup: Setup, group: MoneyGroup, year: number): Line {
  const income = [
    passedOn(setup, placesOfRijk(setup, group, year)),
    amountIn(setup, group, 'lks', year),
    amountIn(setup, group, 'ntw', year),
  ];
  return sum([amountIn(setup, group, 'kosten', year), ...income.map((line) => times(line, -1))]);
}

/** The same as the sector did in 2023: minus the result per fte, and minus later money of the Rijk when the reader asks for that. */
export function asSectorIn(setup: Setup, group: MoneyGroup, year: number): Line {
  const result = resultIn(setup, group, year);
  return group === 'beschut' ? sum([result, times(laterForBeschutIn(setup, year), -1)]) : result;
}

/** What the result of the sector in 2023 leaves uncovered on the places of a group, without later money. */
export function resultIn(setup: Setup, group: MoneyGroup, year: number): Line {
  const key = `resultaat-${GROUP_KEYS[group]}`;
  return perPlace(group, year, -(setup.single('fte') ?? 1) * setup.price(key, year), key);
}

/** Later money of the Rijk for beschut werk that is taken off the results of the sector: nothing unless the reader asks for that. */
export function laterForBeschutIn(setup: Setup, year: number): Line {
  return nets(setup) ? passedOn(setup, extraIn(setup, year)) : NOTHING;
}

/** The same for all places together. */
export function laterForAllIn(setup: Setup, year: number): Line {
  return nets(setup) ? passedOn(setup, surchargeIn(setup, year)) : NOTHING;
}

/** Whether the reader picked the way over the results of the sector. */
export function bySector({ scenario }: Setup): boolean {
  return pickedIn(scenario, 'route').includes('sector');
}

/** Whether later money of the Rijk is taken off the results of the sector. */
function nets(setup: Setup): boolean {
  return bySector(setup) && pickedIn(setup.scenario, 'later').includes('verrekend');
}

/** What the places of the company leave uncovered in a year, by the way that the reader picked. */
export function placesIn(setup: Setup, year: number): Line {
  const groups = paidGroups(setup, year);
  const net = bySector(setup) ? asSectorIn : builtUpIn;
  return sum([...groups.map((group) => net(setup, group, year)), times(laterForAllIn(setup, year), -1), ...noCompany(setup)]);
}

/** The one-off cost in its year: nothing when none is filled. */
export function oneOffIn(setup: Setup, year: number): Line {
  const cost = setup.single('eenmalig') ?? 0;
  const when = setup.single('eenmalig-jaar');
  if (cost === 0) return NOTHING;
  if (when === undefined) return waiting('eenmalig-jaar');
  return when === setup.years[year] ? lump(year, cost) : NOTHING;
}

/** What comes to the company beside its places in a year: costs that stay and one-off, minus the impulsbudget that is used. */
export function besidePlacesIn(setup: Setup, year: number): Line {
  return sum([stayIn(setup, year), oneOffIn(setup, year), times(impulseIn(setup, year), -1)]);
}

/** The company's gap in a year, in euros. */
export function gapIn(setup: Setup, year: number): Line {
  return sum([placesIn(setup, year), besidePlacesIn(setup, year)]);
}

/** Waits for the groups of the company while none is picked. */
export function noCompany(setup: Setup): Line[] {
  return setup.company(0).length === 0 ? [waiting('in')] : [];
}

import type { Output } from '../outcome.ts';
import { GROUP_KEYS, GROUP_NAMES, GROUPS, type Group } from './groups.ts';
import { known, merged, perPlace, sum, type Known, type Line } from './line.ts';
import { builtUpIn, gapIn, noCompany, placesIn, toCoverIn, asSectorIn, bySector } from './money.ts';
import { extraIn, impulseIn, placesOfRijk, surchargeIn } from './rijk.ts';
import type { Setup } from './setup.ts';
import { stateOf, valueAt } from './state.ts';
import { stayIn, stayIndexIn } from './stay.ts';
import { townIn } from './town.ts';

/** A result that can be asked for: of one year, of the last year, or of all years together. */
export interface Asked extends Output {
  /** Whether years may be added up. */
  adds: boolean;
  in: (setup: Setup, year: number) => Line;
}

/** Which year: 0 = the first. "som" is all years together. */
export type When = number | 'laatste' | 'som';

function people(group: Group): Asked {
  return {
    id: `mensen-${group}`,
    label: `Mensen, ${GROUP_NAMES[group]}`,
    unit: 'mensen',
    adds: false,
    in: (_, year) => perPlace(group, year, 1),
  };
}

function euros(id: string, label: string, line: Asked['in']): Asked {
  return { id, label, unit: 'euro', adds: true, in: line };
}

/** The results of version 2. The gap of the company lies within what the towns pay: the two are never added up. */
export const OUTPUTS: readonly Asked[] = [
  { id: 'mensen', label: 'Mensen bij het bedrijf', unit: 'mensen', adds: false, in: companyIn },
  ...GROUPS.map(people),
  euros('blijft', 'Kosten die blijven', stayIn),
  { id: 'blijft-index', label: 'Kosten die blijven, van elke 100', unit: 'index', adds: false, in: stayIndexIn },
  euros('gat', 'Tekort van het bedrijf', gapIn),
  euros('plekken', 'Tekort op de plekken van het bedrijf', placesIn),
  euros('plekken-beschut', 'Tekort op de plekken beschut werk', (setup, year) =>
    (bySector(setup) ? asSectorIn : builtUpIn)(setup, 'beschut', year),
  ),
  euros('te-dekken', 'Nog te dekken uit loonkostensubsidie en opbrengst', toCoverIn),
  euros('gemeente', 'Wat uw gemeente betaalt', townIn),
  euros('rijk-beschut', 'Geld van het Rijk voor begeleiding in beschut werk', (setup, year) => {
    const key = `${GROUP_KEYS.beschut}-rijk`;
    return perPlace('beschut', year, setup.price(key, year), key);
  }),
  euros('rijk-extra', 'Extra geld van het Rijk voor beschut werk', extraIn),
  euros('rijk-wsw', 'Geld van het Rijk voor de Wsw', (setup, year) => placesOfRijk(setup, 'wsw', year)),
  euros('rijk-opslag', 'Rijksbijdrage sociale infrastructuur', surchargeIn),
  euros('rijk-impuls', 'Impulsbudget', impulseIn),
];

const byId = new Map(OUTPUTS.map((output) => [output.id, output]));

/** The result of that id. Throws when version 2 has none. */
export function outputOf(id: string): Asked {
  const found = byId.get(id);
  if (!found) throw new Error(`version 2 of the scenario has no result "${id}"`);
  return found;
}

/** A result as a line: of a year, or of all years together. */
export function lineOf(setup: Setup, { in: inYear }: Asked, when: When): Line {
  const count = setup.years.length;
  if (when === 'som') return merged(sum(setup.years.map((_, year) => inYear(setup, year))), count);
  return merged(inYear(setup, when === 'laatste' ? count - 1 : when), count);
}

/** The middle of a result: every input in its middle. */
export function middleOf(setup: Setup, id: string, when: When): Known<number> {
  const line = lineOf(setup, outputOf(id), when);
  return known(line, setup, () => valueAt(line, stateOf(setup)));
}

function companyIn(setup: Setup, year: number): Line {
  return sum([...setup.company(year).map((group) => perPlace(group, year, 1)), ...noCompany(setup)]);
}

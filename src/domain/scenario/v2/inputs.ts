import type { Section } from '../inputs.ts';
import type { Input, SectionId } from './input.ts';
import { MONEY_INPUTS } from './moneyInputs.ts';
import { COMPANY_INPUTS, RIJK_INPUTS, SECTOR_INPUTS, TARGET_INPUTS } from './otherInputs.ts';
import { PEOPLE_INPUTS } from './peopleInputs.ts';

/** The inputs of version 2, in the order of the form and of the address. */
export const INPUTS: readonly Input[] = [
  ...PEOPLE_INPUTS,
  ...COMPANY_INPUTS,
  ...MONEY_INPUTS,
  ...RIJK_INPUTS,
  ...SECTOR_INPUTS,
  ...TARGET_INPUTS,
];

/** The parts of the form, in its order. */
export const SECTIONS: readonly (Section & { id: SectionId })[] = [
  { id: 'jaren', title: 'Jaren' },
  { id: 'mensen', title: 'Mensen' },
  { id: 'bedrijf', title: 'Wie er bij het bedrijf horen' },
  { id: 'blijft', title: 'Kosten die blijven' },
  { id: 'plek', title: 'Geld voor één plek, per jaar' },
  { id: 'rijk', title: 'Ander geld van het Rijk' },
  { id: 'sector', title: 'Zoals de sector in 2023' },
  { id: 'doel', title: 'Wat u wilt houden' },
];

const byKey = new Map(INPUTS.map((one, place) => [one.key, { one, place }]));

function at(key: string): { one: Input; place: number } {
  const found = byKey.get(key);
  if (!found) throw new Error(`version 2 of the scenario has no input "${key}"`);
  return found;
}

/** The input of that key. Throws when version 2 has none. */
export function inputOf(key: string): Input {
  return at(key).one;
}

/** The place of an input in the form (0 = the first). Throws when version 2 has none of that key. */
export function placeOf(key: string): number {
  return at(key).place;
}

/** The inputs that do not begin empty: with an amount of a source, or with an assumption that holds until the reader changes it. */
export const BEGUN_INPUTS: readonly Input[] = INPUTS.filter(({ begin }) => begin !== undefined);

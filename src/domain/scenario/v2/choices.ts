import type { Choice as SharedChoice, Scenario } from '../inputs.ts';
import type { SectionId } from './input.ts';
import { GROUP_NAMES, GROUPS, type Group } from './groups.ts';

/** A choice of version 2. */
export interface Choice extends SharedChoice {
  section: SectionId;
  /** What the reader expects to happen (or how it is worked out), or what a municipality can decide. */
  column: 'wereld' | 'keuze';
  /** Whether more than one option, or none, may be picked. */
  several: boolean;
  /** What holds while nothing is picked. */
  begin: readonly string[];
}

const groupOptions = GROUPS.map((id) => ({ id, label: GROUP_NAMES[id] }));

function oneOf(key: string, section: SectionId, label: string, options: readonly (readonly [id: string, label: string])[]): Choice {
  return {
    key,
    section,
    column: key === 'richting' ? 'keuze' : 'wereld',
    label,
    several: false,
    options: options.map(([id, words]) => ({ id, label: words })),
    begin: options.slice(0, 1).map(([id]) => id),
  };
}

function groups(key: string, label: string, column: Choice['column']): Choice {
  return { key, section: 'bedrijf', column, label, several: true, options: groupOptions, begin: [] };
}

/** The choices of version 2, in the order of the form and of the address. The first option of a choice of one holds until the reader picks. */
export const CHOICES: readonly Choice[] = [
  groups('in', 'Groepen die nu bij het bedrijf horen', 'wereld'),
  groups('erbij', 'Groepen die erbij komen', 'keuze'),
  groups('eruit', 'Groepen die weggaan', 'keuze'),
  oneOf('richting', 'bedrijf', 'Richting', [
    ['eigen', 'Geen: reken met mijn eigen aantallen'],
    ['krimp', 'Krimp'],
    ['behoud', 'Behoud'],
    ['grotere-rol', 'Grotere rol'],
  ]),
  oneOf('route', 'plek', 'Hoe u het tekort berekent', [
    ['opgebouwd', 'Opgebouwd uit kosten en geld per plek'],
    ['sector', 'Zoals de sector in 2023'],
  ]),
  oneOf('af', 'plek', 'Opbrengst al van de kosten van beschut werk af?', [
    ['onbekend', 'Weet ik niet'],
    ['al-af', 'Ja, al eraf'],
    ['niet-af', 'Nee, nog niet'],
  ]),
  oneOf('opslag', 'rijk', 'Bijdrage per extra werkplek in jaren zonder bedrag', [
    ['eerste', 'Het eerste bekende bedrag'],
    ['laatste', 'Het laatste bekende bedrag'],
  ]),
  oneOf('later', 'sector', 'Geld van het Rijk van na 2023', [
    ['apart', 'Ernaast laten staan'],
    ['verrekend', 'Eraf halen, ook al zijn de jaren dan gemengd'],
  ]),
];

const byKey = new Map(CHOICES.map((choice) => [choice.key, choice]));

/** The options that are picked in a choice, in its order: what it begins with when none is. */
export function pickedIn({ choices }: Scenario, key: string): readonly string[] {
  const choice = byKey.get(key);
  if (!choice) throw new Error(`version 2 of the scenario has no choice "${key}"`);
  const picked = choice.options.map(({ id }) => id).filter((id) => choices[key]?.includes(id));
  return picked.length > 0 ? (choice.several ? picked : picked.slice(0, 1)) : choice.begin;
}

/** The groups that are picked in a choice of groups. */
export function groupsIn(scenario: Scenario, key: 'in' | 'erbij' | 'eruit'): Group[] {
  const picked = pickedIn(scenario, key);
  return GROUPS.filter((group) => picked.includes(group));
}

import { certain, type Triple } from '../band.ts';
import { emptyScenario, type Scenario } from './inputs.ts';

/** A scenario to start from. Its numbers are this site's own examples, not figures of a source. */
export interface Preset {
  /** Its address: /scenario/<id>/. */
  id: string;
  title: string;
  scenario: Scenario;
}

const FIRST_YEAR = 2025;
const LAST_YEAR = 2035;

function range(low: number, mid: number, high: number): Triple {
  return { low, mid, high };
}

/** An invented region: what all presets but the empty one begin with. */
const EXAMPLE: Readonly<Record<string, Triple>> = {
  wsw: certain(300),
  'uitstroom-wsw': range(4, 6, 8),
  beschut: certain(40),
  'instroom-beschut': range(3, 5, 7),
  'uitstroom-beschut': range(3, 5, 8),
  banenafspraak: certain(120),
  'instroom-banenafspraak': range(15, 20, 25),
  'uitstroom-banenafspraak': range(10, 15, 20),
  tussengroep: certain(50),
  'instroom-tussengroep': range(5, 10, 15),
  'uitstroom-tussengroep': range(15, 20, 30),
  overig: certain(200),
  'instroom-overig': range(80, 100, 120),
  'uitstroom-overig': range(40, 50, 60),
  deel: range(20, 35, 50),
  vast: range(50, 70, 90),
  prijs: certain(0),
  vol: certain(2035),
};

function preset(id: string, title: string, changes: Readonly<Record<string, Triple>>): Preset {
  const empty = emptyScenario(FIRST_YEAR, LAST_YEAR);
  return { id, title, scenario: { ...empty, name: title, values: { ...empty.values, ...EXAMPLE, ...changes } } };
}

/** The presets: an example to learn from, Berenschot's three directions, and nothing. */
export const PRESETS: readonly Preset[] = [
  preset('voorbeeld', 'Voorbeeld', {}),
  preset('krimp', 'Krimp', { 'instroom-beschut': range(0, 2, 4), 'instroom-tussengroep': range(0, 2, 5), deel: range(0, 10, 20) }),
  preset('behoud', 'Behoud', { 'instroom-beschut': range(8, 12, 16), 'instroom-tussengroep': range(10, 15, 20), deel: range(40, 50, 60) }),
  preset('grotere-rol', 'Grotere rol', {
    'instroom-beschut': range(12, 16, 20),
    'instroom-banenafspraak': range(20, 30, 40),
    'instroom-tussengroep': range(15, 25, 35),
    deel: range(70, 85, 100),
  }),
  {
    id: 'leeg',
    title: 'Leeg',
    scenario: emptyScenario(FIRST_YEAR, LAST_YEAR),
  },
];

/** The preset of that id. Throws when there is none. */
export function presetOf(id: string): Preset {
  const found = PRESETS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no preset "${id}"; write one of: ${PRESETS.map((candidate) => candidate.id).join(', ')}`);
  return found;
}

import { certain, type Triple } from '../band.ts';
import type { Preset, Scenario } from '../inputs.ts';
import { INPUTS } from './inputs.ts';
import { emptyScenario } from './scenario.ts';

function range(low: number, mid: number, high: number): Triple {
  return { low, mid, high };
}

/** Numbers of an invented region, clearly round. They are no figures of a source, and belong to no municipality. */
const EXAMPLE: Readonly<Record<string, Triple>> = {
  wsw: certain(500),
  'wsw-uit': range(4, 6, 8),
  beschut: certain(100),
  'beschut-uit': range(3, 5, 8),
  'beschut-in': range(6, 10, 14),
  banen: certain(200),
  'banen-uit': range(10, 15, 20),
  'banen-in': range(20, 30, 40),
  tussen: certain(100),
  'tussen-uit': range(15, 20, 30),
  'tussen-in': range(10, 20, 30),
  kleeft: range(50, 70, 90),
};

const empty = emptyScenario();
const begin = Object.fromEntries(INPUTS.flatMap(({ key, begin: value }) => (value ? [[key, value]] : [])));

/** What a new scenario begins with: the years, the amounts of the sources, and nothing of anyone's own. */
const LEEG: Scenario = { ...empty, choices: { ...empty.choices, in: ['wsw', 'beschut'] }, values: { ...empty.values, ...begin } };

function example(id: string, title: string): Preset {
  const choices = id === 'voorbeeld' ? LEEG.choices : { ...LEEG.choices, richting: [id] };
  return { id, title, scenario: { name: title, choices, values: { ...LEEG.values, ...EXAMPLE } } };
}

/** The presets, by the ids of version 1: an example to learn from, Berenschot's three directions on the same numbers, and nothing. */
export const PRESETS: readonly Preset[] = [
  example('voorbeeld', 'Voorbeeld'),
  example('krimp', 'Krimp'),
  example('behoud', 'Behoud'),
  example('grotere-rol', 'Grotere rol'),
  { id: 'leeg', title: 'Leeg', scenario: LEEG },
];

/** The preset of that id. Throws when there is none. */
export function presetOf(id: string): Preset {
  const found = PRESETS.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no preset "${id}"; write one of: ${PRESETS.map((candidate) => candidate.id).join(', ')}`);
  return found;
}

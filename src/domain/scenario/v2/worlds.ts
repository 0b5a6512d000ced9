import type { Scenario } from '../inputs.ts';
import { CHOICES } from './choices.ts';
import { INPUTS } from './inputs.ts';

/** Which of two scenarios gives each column: what is expected to happen, and what a municipality decides. */
export interface Mixed {
  world: Scenario;
  choice: Scenario;
}

/** The same choice in another world, or another choice in the same world: every input and choice from the scenario of its column. */
export function mixed({ world, choice }: Mixed): Scenario {
  const from = (column: 'wereld' | 'keuze'): Scenario => (column === 'wereld' ? world : choice);
  return {
    name: choice.name,
    choices: Object.fromEntries(CHOICES.map(({ key, column, begin }) => [key, from(column).choices[key] ?? begin])),
    values: Object.fromEntries(INPUTS.map(({ key, column }) => [key, from(column).values[key]])),
  };
}

import type { Paths } from '../outcome.ts';
import type { Results } from './model.ts';
import { GROUPS, MODELS } from './parameters.ts';

/** The results by the ids that versions share: a group's people, a company's people (massa), its fixed costs, and what is left to the municipality. */
export function pathsOf({ years, people, massa, index, leftTotal }: Results): Paths {
  return {
    years,
    bands: {
      ...Object.fromEntries(GROUPS.map((group) => [`mensen-${group}`, people[group]])),
      ...Object.fromEntries(MODELS.map((model) => [`massa-${model}`, massa[model]])),
      gemeente: leftTotal,
    },
    indices: Object.fromEntries(MODELS.map((model) => [`kosten-${model}`, index[model]])),
  };
}

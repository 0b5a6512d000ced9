import type { Choice, Scenario } from '../inputs.ts';
import type { Scenario as OwnScenario } from './inputs.ts';
import { MODEL_NAMES, MODELS } from './parameters.ts';

/** The one choice of version 1: which execution models are shown. */
export const MODEL_CHOICE: Choice = {
  key: 'model',
  label: 'Modellen om te laten zien',
  options: MODELS.map((id) => ({ id, label: MODEL_NAMES[id] })),
};

/** A scenario as version 1 has it by itself; options that it does not know are left out. */
export function toOwn({ name, choices, values }: Scenario): OwnScenario {
  const picked = choices[MODEL_CHOICE.key] ?? [];
  return { name, models: MODELS.filter((id) => picked.includes(id)), values };
}

/** A scenario of version 1 as page, exports and comparison have it. */
export function fromOwn({ name, models, values }: OwnScenario): Scenario {
  return { name, choices: { [MODEL_CHOICE.key]: models }, values };
}

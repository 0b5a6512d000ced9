import { PALETTE, type Tone } from '../../charts/palette.ts';

/** The fixed colour of a model, the same everywhere. Throws when the palette has none for it. */
export function toneOf(modelId: string): Tone {
  if (!(modelId in PALETTE.light)) throw new Error(`model "${modelId}" has no colour; add one to src/charts/palette.ts`);
  return modelId as Tone;
}

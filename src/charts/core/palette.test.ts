import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, PALETTE, toneOf, type Tone } from './palette.ts';

const MODELS: Tone[] = ['gecombineerd', 'integraal', 'partieel', 'beschut-werk', 'klassiek'];

describe('the palette', () => {
  it('stands out from the paper at least 3 to 1, texts at least 4.5 to 1', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { paper } = PALETTE[theme];
      for (const tone of [...MODELS, 'people', 'money', 'quiet'] as const)
        expect(contrast(PALETTE[theme][tone], paper), `${theme} ${tone}`).toBeGreaterThanOrEqual(3);
      for (const tone of ['ink', 'muted'] as const) expect(contrast(PALETTE[theme][tone], paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps letters readable inside a full mark', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const tone of ['people', 'money', 'ink'] as const)
        expect(contrast(PALETTE[theme][tone], PALETTE[theme].paper)).toBeGreaterThanOrEqual(4.5);
    // In a quiet mark letters are ink.
    for (const theme of ['light', 'dark'] as const)
      for (const tone of ['quiet', 'line'] as const)
        expect(contrast(PALETTE[theme].ink, PALETTE[theme][tone]), `${theme} ${tone}`).toBeGreaterThanOrEqual(4.5);
  });

  it('is the one that the stylesheet has', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
    for (const [block, theme] of [
      [light, 'light'],
      [dark, 'dark'],
    ] as const) {
      for (const [tone, colour] of Object.entries(PALETTE[theme])) expect(block, `${theme} --${tone}`).toContain(`--${tone}: ${colour};`);
    }
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it('has a colour for each model, and says so of one that it does not know', () => {
    expect(MODELS.map(toneOf)).toEqual(MODELS);
    expect(() => toneOf('coöperatief')).toThrow('model "coöperatief" has no colour; add one to src/charts/core/palette.ts');
  });
});

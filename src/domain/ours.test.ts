import { describe, expect, it } from 'vitest';
import { saysOurs } from './ours.ts';

describe('whether a text calls a figure ours', () => {
  it.each([
    'Bij gewone bedrijven werkt, omgerekend, driekwart.',
    'Het eerste getal is hoger, rekenen wij uit.',
    'Wij rekenden uit wat er overblijft.',
    'Onze aftreksom geeft dit bedrag.',
    'Dat leiden wij af uit de andere rijen.',
    'De rest (onleesbaar, door ons afgeleid)',
  ])('%s', (text) => {
    expect(saysOurs(text)).toBe(true);
  });

  it.each(['Dan blijft dit over.', 'De som klopt bij het oude streven.', 'Er wordt op gerekend.', 'Samen zijn dat er veel.'])(
    'not: %s',
    (text) => {
      expect(saysOurs(text)).toBe(false);
    },
  );
});

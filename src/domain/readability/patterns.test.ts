import { describe, expect, it } from 'vitest';
import { doubleNegationIn, hasDatChain, passivesIn } from './patterns.ts';

describe('the passive', () => {
  it.each([
    'Uw loon wordt betaald.',
    'De plek is vorig jaar door de gemeente gevonden.',
    'Dat moet nog worden geregeld.',
    'De mensen werden geholpen, en zij bleven.',
    'Het advies is verlengd.',
    'Daar is over besloten.',
  ])('is found in: %s', (text) => {
    expect(passivesIn(text)).toHaveLength(1);
  });

  it.each([
    'De gemeente betaalt uw loon.',
    'Zij is naar een ander bedrijf gegaan.',
    'Het beleid is duidelijk.',
    'De gemeente geeft geld, en dat is genoeg.',
    'U heeft hulp gekregen.',
    'Hij wordt ouder in een beschut gebied.',
    'Dat is de gevraagde hulp.',
  ])('is not found in: %s', (text) => {
    expect(passivesIn(text)).toEqual([]);
  });
});

describe('double negation', () => {
  it('is two negations in one clause', () => {
    expect(doubleNegationIn('U mag niet zonder hulp werken.')).toBe('niet … zonder');
    expect(doubleNegationIn('Niemand weet het, en niets staat vast.')).toBeUndefined();
    expect(doubleNegationIn('U hoeft niets te doen.')).toBeUndefined();
  });
});

describe('a chain of “dat”', () => {
  it('is two in one clause that join, not one that points back', () => {
    expect(hasDatChain('Wij denken dat u weet dat het kan.')).toBe(true);
    expect(hasDatChain('Dat betekent dat het kan.')).toBe(false);
    expect(hasDatChain('Maar dat betekent niet dat het kan.')).toBe(false);
    expect(hasDatChain('Wij denken dat het kan en dat het goed is.')).toBe(false);
    expect(hasDatChain('Wij lazen dat het kan; dat leiden wij af.')).toBe(false);
  });
});

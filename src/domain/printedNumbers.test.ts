import { describe, expect, it } from 'vitest';
import { isScaled, printedNumbers } from './printedNumbers.ts';
import { problemWithNumber } from './clearNumber.ts';
import { termsIn } from './termsIn.ts';
import { parseProse } from '../schema/prose.ts';

describe('the numbers in what a source prints', () => {
  it.each([
    ['extra investering van € 23,1 miljoen', [23100000]],
    ['32.740 mensen in plaats van 27.500', [32740, 27500]],
    ['ca. 20% van de bedrijven', [20]],
    ['oplopend tot € 36 min per jaar', [36000000, 36]],
    ['BV beschut werk tegen €12k', [12000]],
    ['acht gemeenten', [8]],
    ['zowel … als één', [1]],
    ['circa veel', []],
    ['een half miljoen euro', [1, 500000]],
    ['circa duizend personeelsleden', [1000]],
    ['verlies van twee miljoen', [2, 2000000]],
    ['400 duizend', [400000]],
    ['€ 1.234,50', [1234.5]],
    ['-2.223.307', [2223307]],
    ['Bedragen x € 1.000 | 7.738', [7738000]],
  ])('%s', (printed, numbers) => {
    expect(printedNumbers(printed)).toEqual(numbers);
  });

  it('tells an amount in thousands or millions from one in full', () => {
    for (const printed of ['€ 23,1 miljoen', '€12k', 'oplopend tot € 36 min per jaar', 'rond de duizend euro per plek', 'x € 1.000 | 278'])
      expect(isScaled(printed), printed).toBe(true);
    for (const printed of ['4.146.700', '€ 30.672 - € 32.983', 'minstens 4 uur per week', 'duizenden mensen'])
      expect(isScaled(printed), printed).toBe(false);
  });

  it('gives both readings of a number with a point and two digits', () => {
    expect(printedNumbers('43.5 procent')).toContain(43.5);
  });
});

describe('a number as it is written', () => {
  it.each(['0', '7', '-12', '32740', '43.5', '0.25', '2.1570'])('%s is clear', (source) => {
    expect(problemWithNumber(source)).toBeUndefined();
  });

  it.each(['2.157', '-1.000', '012', '1_000', '12e3', '.5', '+5', '0x1f'])('%s is not', (source) => {
    expect(problemWithNumber(source)).toContain(`"${source}"`);
  });
});

describe('the terms in a text', () => {
  const term = (id: string, name: string) => ({
    id,
    term: name,
    aliases: [],
    simple: parseProse('Iets.'),
    meaning: parseProse('Iets.'),
    source: undefined,
  });

  it('are words of their own, whatever their capitals', () => {
    const terms = [term('wsw', 'Wsw'), term('werk', 'werk'), term('cao', 'cao (aan de slag)')];
    expect(termsIn('De WSW en het werkbedrijf, met een cao (aan de slag).', terms).map(({ id }) => id)).toEqual(['wsw', 'cao']);
  });
});

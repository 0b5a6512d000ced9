import { describe, expect, it } from 'vitest';
import { barsScene } from './geometry.ts';
import { amount, ownInWords, problemWithOwn, withOwn } from './own.ts';
import type { Bars } from './rows.ts';

const bar = { fact: 'een', label: 'beschut werk', value: -2000, text: '€ −2.000', counted: true, atNought: false, loud: false };
const results: Bars & { peaked: boolean } = {
  unit: 'euro',
  results: true,
  tone: 'money',
  peaked: false,
  groups: [{ heading: undefined, bars: [{ ...bar, label: 'Wsw', value: 0, text: 'ongeveer quitte', atNought: true }, bar] }],
};
const shares: Bars = { ...results, unit: 'procent', results: false, groups: [{ heading: 'Landelijk', bars: [{ ...bar, value: 35 }] }] };
const own = (value: number): { name: string; value: number } => ({ name: 'Uw bedrijf', value });
const told = (bars: Bars, value: number): string => ownInWords(bars, own(value)).replaceAll('\u00a0', ' ');

describe('a number of the reader beside bars', () => {
  it('is the last bar, open, and named as the reader’s own', () => {
    expect(withOwn(results, own(-4500)).groups[0]?.bars.at(-1)).toMatchObject({ label: 'Uw bedrijf (uw eigen getal)', counted: false });
    const { marks, points } = barsScene(withOwn(results, own(-4500)), 'wide');
    expect(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(' ')).toMatch(/Uw bedrijf.*−4\.500/);
    expect(points.map(({ row }) => row)).toEqual([0, 1, 2]);
    expect(amount(results, -4500).replaceAll('\u00a0', ' ')).toBe('min 4.500 euro');
  });

  it('is told against every bar that has a number', () => {
    expect(told(results, -4500)).toBe('Uw bedrijf: min 4.500 euro. Dat is 2.500 euro lager dan “beschut werk” (min 2.000 euro).');
    expect(told(results, -2000)).toContain('even hoog als “beschut werk”');
    expect(told(shares, 20.5)).toContain('14,5 procentpunt lager dan “Landelijk: beschut werk” (35%)');
  });

  it('is refused in a sentence where it cannot stand', () => {
    expect(problemWithOwn(results, -4500)).toBeUndefined();
    expect(problemWithOwn(results, -40_000)).toContain('Dat past niet in deze tekening');
    expect(problemWithOwn(shares, -1)).toContain('nul of meer');
    expect(problemWithOwn(shares, 101)).toContain('nul tot honderd procent');
  });
});

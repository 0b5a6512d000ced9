import { describe, expect, it } from 'vitest';
import { cellText } from '../../domain/table.ts';
import type { Bars } from '../forms/bars/rows.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import type { OwnSide } from './own.ts';
import { ownInWords, ownSide, problemWithOwn } from './ownNumber.ts';

const bar = { fact: 'een', label: 'beschut werk', value: -2000, text: '€ −2.000', counted: true, atNought: false, loud: false };
const results: Bars & { peaked: boolean } = {
  unit: 'euro',
  results: true,
  tone: 'money',
  peaked: false,
  groups: [{ heading: undefined, bars: [{ ...bar, label: 'Wsw', value: 0, text: 'ongeveer quitte', atNought: true }, bar] }],
};
const stretch = { text: '', remark: undefined, from: 0, left: 0 };
const costs: Stretch[] = [
  { ...stretch, label: 'Wat een plek kost', to: 30_000, toHigh: 33_000, kind: 'costs' },
  { ...stretch, label: 'Rijk', to: 8000, toHigh: 8000, kind: 'paid' },
];
const bars = ownSide({ form: 'bars', rows: results });
const stretches = ownSide({ form: 'coverage', rows: costs });
const shares = ownSide({
  form: 'bars',
  rows: { ...results, unit: 'procent', results: false, groups: [{ heading: undefined, bars: [{ ...bar, value: 35 }] }] },
});

/** The names and amounts in the table of a chart with a number of the reader. */
function tableWith(side: OwnSide, value: number): string[] {
  return side.drawing({ name: 'Uw bedrijf', value }).table.rows.map((row) => row.map(cellText).join(': '));
}

describe('a number of the reader beside a chart', () => {
  it('is a row of the table and a mark of the drawing, both named as the reader’s own', () => {
    expect(tableWith(bars, -4500).at(-1)).toMatch(/^Uw bedrijf \(uw eigen getal\): .*4\.500/);
    expect(tableWith(stretches, 40_000)[1]).toMatch(/^Uw bedrijf \(uw eigen getal\): .*40\.000/);
    const { marks, points } = bars.drawing({ name: 'Uw bedrijf', value: -4500 }).scene('wide');
    expect(marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('Uw bedrijf'))).toBe(true);
    expect(points).toHaveLength(3);
    expect(bars.drawing(undefined).table.rows).toHaveLength(2);
  });

  it('is told against every figure that is a number, and against both ends of a range', () => {
    const told = (side: OwnSide, value: number): string => ownInWords(side, { name: 'Uw bedrijf', value }).replaceAll('\u00a0', ' ');
    expect(told(bars, -4500)).toBe('Uw bedrijf: min 4.500 euro. Dat is 2.500 euro lager dan “beschut werk” (min 2.000 euro).');
    expect(told(bars, -2000)).toContain('even hoog als “beschut werk”');
    expect(told(shares, 20.5)).toContain('14,5 procentpunt lager dan');
    expect(told(stretches, 31_000)).toContain('binnen de grenzen van “Wat een plek kost” (30.000 tot 33.000 euro)');
    expect(told(stretches, 34_000)).toContain('1.000 euro hoger dan “Wat een plek kost”');
  });

  it('is refused in a sentence where it cannot stand', () => {
    expect(problemWithOwn(bars, -4500)).toBeUndefined();
    expect(problemWithOwn(bars, -40_000)).toContain('Dat past niet in deze tekening');
    expect(problemWithOwn(stretches, -1)).toContain('nul of meer');
    expect(problemWithOwn(shares, 101)).toContain('nul tot honderd procent');
  });
});

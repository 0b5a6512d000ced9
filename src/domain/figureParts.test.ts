import { describe, expect, it } from 'vitest';
import { figureParts, formOf } from './figureParts.ts';

describe('the parts of a figure in a row', () => {
  it.each([
    ['8.032 mensen', '', '8.032', 'mensen'],
    ['20%', '', '20%', ''],
    ['gemiddeld 30.672 tot 32.983 euro', 'gemiddeld', '30.672 tot 32.983', 'euro'],
    ['in totaal circa 290\u00a0miljoen\u00a0euro', 'in totaal circa', '290 miljoen', 'euro'],
    ['min 2.223.307 euro', '', 'min 2.223.307', 'euro'],
    ['ten minste 4 uur per week', 'ten minste', '4', 'uur per week'],
    ['-1.081', '', '-1.081', ''],
    ['quitte', '', 'quitte', ''],
  ])('of %j are what stands before it, the number and its unit', (text, before, number, unit) => {
    expect(figureParts(text)).toEqual({ before, number, unit });
  });
});

describe('the form of a figure', () => {
  it('is a number where it has a unit to count in', () => {
    expect(formOf('euro', '20 euro')).toBe('number');
    expect(formOf('jaar', '3 jaar')).toBe('number');
  });

  it('is a date where it says a day, a year or a period', () => {
    expect(formOf('datum', '13 februari 2025')).toBe('date');
    expect(formOf('tekst', '2012 tot en met 2014')).toBe('date');
  });

  it('is neither where it is a name, a place or anything else in words', () => {
    expect(formOf('tekst', 'Kamerstuk 34 352, nr. 245')).toBe('other');
    expect(formOf('tekst', '793')).toBe('other');
  });
});

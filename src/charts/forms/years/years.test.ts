import { describe, expect, it } from 'vitest';
import { registerOf, seriesOf, written } from '../../../../tests/charts/examples.ts';
import { WIDTHS, type WidthName } from '../../core/scene.ts';
import { yearsScene } from './geometry.ts';
import { yearsRows } from './rows.ts';
import { yearsTable } from './table.ts';

const UNITS = ['jaar', 'personen', 'personen', 'banen', 'euro', 'procent', 'procent', 'tekst'];
const series = seriesOf(
  'jaar,met,zonder,doel,kosten,deel,rest,hoe\n2020,1,,1,1,1,1,x\n2021,60,40,120,5,70,40,x\n2022,80,20,160,5,70,20,x\n',
  UNITS,
);
const rowsOf = (delen: readonly string[], doel?: string) => {
  const column = (kolom: string) => ({ kolom, label: kolom });
  const content = written('years', {
    vorm: 'jaren',
    reeks: 'reeks',
    delen: delen.map(column),
    nadruk: delen.at(-1),
    ...(doel ? { doel: column(doel) } : {}),
  });
  return yearsRows(content, series, registerOf({}));
};

describe.each(Object.keys(WIDTHS) as WidthName[])('columns a year at %s width', (width) => {
  it('stand on each other and keep their sum', () => {
    const { points } = yearsScene(rowsOf(['met', 'zonder']), width);
    const [low, high] = points.filter(({ column }) => column === 1);
    expect((high?.y ?? 0) + (high?.height ?? 0) + 2).toBeCloseTo(low?.y ?? 0);
    // The gap between the parts belongs to the upper one.
    expect(((high?.height ?? 0) + 2) / (low?.height ?? 1)).toBeCloseTo(40 / 60);
  });

  it('have a goal that lies as high as its value', () => {
    const [part, goal] = yearsScene(rowsOf(['met'], 'doel'), width).points.filter(({ column }) => column === 2);
    expect((part?.y ?? 0) + (part?.height ?? 0) - ((goal?.y ?? 0) + 5)).toBeCloseTo(2 * (part?.height ?? 0));
  });
});

describe.each(Object.keys(WIDTHS) as WidthName[])('the part that the title is about, at %s width', (width) => {
  it('is loud in its last year, quiet before; another part is lighter still', () => {
    const { marks } = yearsScene(rowsOf(['met', 'zonder']), width);
    const columns = marks.filter((mark) => mark.kind === 'rect' && mark.width > 20);
    expect(columns.map(({ fill, loud }) => [fill, loud])).toEqual([
      ['line', false],
      ['quiet', false],
      ['line', false],
      ['people', true],
    ]);
    const numbers = marks.flatMap((mark) => (mark.kind === 'text' && /^\d\d$/.test(mark.text) ? [mark] : []));
    expect(numbers.filter(({ loud }) => loud).map(({ text }) => text)).toEqual(['20']);
    expect(numbers.at(-1)?.size).toBeGreaterThan(numbers[0]?.size ?? 0);
  });
});

describe('the years of a series', () => {
  it('name a part that they have as the loud one', () => {
    const content = written('years', { vorm: 'jaren', reeks: 'reeks', delen: [{ kolom: 'met', label: 'met' }], nadruk: 'doel' });
    expect(() => yearsRows(content, series, registerOf({}))).toThrow('"doel" is not drawn here; write one of: met');
  });

  it('are those in which every row has a value', () => {
    expect(yearsTable(rowsOf(['met', 'zonder'], 'doel'))).toEqual({
      columns: ['Wat', '2021', '2022'],
      rows: [
        ['met', { text: '60', value: 60 }, { text: '80', value: 80 }],
        ['zonder', { text: '40', value: 40 }, { text: '20', value: 20 }],
        ['doel', { text: '120', value: 120 }, { text: '160', value: 160 }],
      ],
    });
  });

  it('have parts in one unit, and a goal in another only where both count', () => {
    expect(rowsOf(['met'], 'doel').goal?.unit).toBe('banen');
    expect(() => rowsOf(['met', 'doel'])).toThrow('series "reeks": column "doel" is in banen and the axis is in personen');
    expect(() => rowsOf(['met'], 'kosten')).toThrow('series "reeks": column "kosten" is in euro and the axis is in personen');
    expect(() => rowsOf(['met', 'kosten'])).toThrow(expect.objectContaining({ path: ['delen', 1, 'kolom'] }));
    expect(() => rowsOf(['met'], 'kosten')).toThrow(expect.objectContaining({ path: ['doel', 'kolom'] }));
    expect(() => rowsOf(['hoe'])).toThrow('series "reeks": column "hoe" is in tekst, and an axis is of numbers');
  });

  it('do not add shares up to more than the whole', () => {
    expect(() => rowsOf(['deel'])).not.toThrow();
    expect(() => rowsOf(['deel', 'rest'])).toThrow('a sum of the columns is 110%, and a share is from 0% to 100%');
  });

  it('are no years when the series has none that all columns share', () => {
    const apart = seriesOf('jaar,a,b\n2020,1,\n2021,,1\n', ['jaar', 'personen', 'personen']);
    const content = written('years', {
      vorm: 'jaren',
      reeks: 'reeks',
      delen: ['a', 'b'].map((kolom) => ({ kolom, label: kolom })),
      nadruk: 'a',
    });
    expect(() => yearsRows(content, apart, registerOf({}))).toThrow('series "reeks" has no year in which all columns have a value');
  });
});

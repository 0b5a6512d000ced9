import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { WIDTHS, type WidthName } from '../../core/scene.ts';
import { moneyLanesScene } from './geometry.ts';
import { moneyLanesRows } from './rows.ts';
import { moneyLanesTable } from './table.ts';

const euro = (waarde: unknown, betreft?: string) => ({ waarde, eenheid: 'euro', ...(betreft ? { betreft } : {}) });
const register = registerOf({
  eerst: euro(20, '2024'),
  ooit: euro(60),
  ander: euro(40, '2025'),
  samen: euro(90, '2026–2028'),
  vanaf: { waarde: '2030', eenheid: 'datum' },
  lang: euro(50, '2026–2028'),
  mensen: { waarde: 7, eenheid: 'personen', betreft: '2024' },
});
interface WrittenLane {
  punten?: readonly { feit: string; jaar?: string; zonder_jaar?: boolean; andere_bron?: string }[];
  samen?: { feit: string; uitleg: string };
}
/** Streams of which the last amount is loud, or another. */
const lanesOf = (...stromen: WrittenLane[]) => louderOf(undefined, ...stromen);
const louderOf = (nadruk: string | undefined, ...stromen: WrittenLane[]) =>
  moneyLanesRows(
    written('moneyLanes', {
      vorm: 'geldstromen',
      zonder_jaar: 'op den duur',
      nadruk: nadruk ?? stromen.flatMap(({ punten = [], samen }) => [...punten, ...(samen ? [samen] : [])]).at(-1)?.feit,
      stromen: stromen.map((stroom) => ({ label: 'een', ...stroom })),
    }),
    register,
  );
const FIRST = { feit: 'eerst' };

describe.each(Object.keys(WIDTHS) as WidthName[])('streams of money at %s width', (width) => {
  it('share one scale, and draw nothing between two amounts: no source says what lies there', () => {
    const rows = lanesOf({ punten: [FIRST, { feit: 'ooit', zonder_jaar: true }] }, { punten: [{ feit: 'ander' }] });
    const { points, marks } = moneyLanesScene(rows, width);
    const [first, second, third] = points.map(({ height }) => height);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(3);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(2);
    const lines = marks.filter((mark) => mark.kind === 'line');
    // One line on which each stream stands, from side to side.
    expect(lines.map(({ x1, x2, y1, y2 }) => [x1, x2, y1 - y2])).toEqual(rows.lanes.map(() => [0, WIDTHS[width], 0]));
    expect(marks.filter(({ kind }) => kind === 'polygon' || kind === 'link')).toEqual([]);
  });

  it('have words in the years between two of them, or beside the only one', () => {
    const wordsOf = (...punten: { feit: string; zonder_jaar?: boolean }[]) =>
      moneyLanesScene(lanesOf({ punten }), width).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    const [between, alone] = ['ertussen niet genoemd', 'alleen voor 2024'];
    expect([between, alone].map((words) => wordsOf(FIRST).includes(words))).toEqual([false, true]);
    const two = wordsOf(FIRST, { feit: 'ooit', zonder_jaar: true });
    expect([between, alone].map((words) => two.includes(words))).toEqual([width === 'wide', false]);
  });

  it('have the words of another source end at its diamond', () => {
    const other = { feit: 'ooit', zonder_jaar: true, andere_bron: '(elders)' };
    const { marks } = moneyLanesScene(lanesOf({ punten: [FIRST, { feit: 'ander' }, other] }), width);
    const diamond = marks.find(({ kind }) => kind === 'diamond');
    const words = marks.find((mark) => mark.kind === 'text' && mark.text.includes('(elders)'));
    expect(words).toMatchObject({ anchor: 'end' });
    if (diamond?.kind !== 'diamond' || words?.kind !== 'text') throw new Error('the other source is not drawn');
    expect(Math.abs(words.x - diamond.x)).toBeLessThan(20);
  });

  it('with amounts and a total have their points in the order of the table', () => {
    const rows = lanesOf({ punten: [FIRST], samen: { feit: 'samen', uitleg: ', samen' } });
    const { points } = moneyLanesScene(rows, width);
    const whens = moneyLanesTable(rows).rows.map((row) => row[2]);
    expect(whens).toEqual(['2024', '2026–2028']);
    expect((points[1]?.x ?? 0) > (points[0]?.x ?? 0)).toBe(true);
    expect((points[1]?.width ?? 0) > (points[0]?.width ?? 0)).toBe(true);
  });
});

describe('the loud amount', () => {
  const streams = [{ punten: [FIRST] }, { samen: { feit: 'samen', uitleg: '; niet per jaar' } }];

  it.each(Object.keys(WIDTHS) as WidthName[])('has the colour of money, and its number large, at %s width', (width) => {
    for (const [nadruk, number] of [
      ['eerst', '€\u00a020'],
      ['samen', '€\u00a090'],
    ] as const) {
      const { marks } = moneyLanesScene(louderOf(nadruk, ...streams), width);
      expect(marks.flatMap((mark) => (mark.kind === 'text' && mark.loud ? [mark.text] : []))).toEqual([number]);
      const coloured = marks.filter(({ fill, stroke }) => fill === 'money' || stroke === 'money');
      expect(coloured.length).toBeGreaterThan(0);
      expect(coloured.every(({ loud }) => loud)).toBe(true);
    }
  });

  it('is one of those that are drawn', () => {
    expect(() => louderOf('ander', ...streams)).toThrow('"ander" is not drawn here; write one of: eerst, samen');
  });
});

describe('the year of an amount', () => {
  it('is that of the figure that gives it, or what the amount concerns, or none', () => {
    const { lanes } = lanesOf({
      punten: [FIRST, { feit: 'ooit', jaar: 'vanaf', andere_bron: '(elders)' }, { feit: 'ooit', zonder_jaar: true }],
    });
    expect(lanes[0]?.points.map(({ year, when, text }) => [year, when, text])).toEqual([
      [2024, '2024', '€\u00a020'],
      [2030, '2030', '€\u00a060 (elders)'],
      [undefined, 'op den duur', '€\u00a060'],
    ]);
  });

  it('is asked for when it is not there, no single year, or no year at all', () => {
    expect(() => lanesOf({ punten: [{ feit: 'ooit' }] })).toThrow('figure "ooit" has no single year; write jaar:');
    expect(() => lanesOf({ punten: [{ feit: 'lang' }] })).toThrow('figure "lang" has no single year');
    expect(() => lanesOf({ punten: [{ feit: 'ooit', jaar: 'ander' }] })).toThrow('figure "ander" has no single year');
    expect(() => lanesOf({ punten: [{ feit: 'ooit', jaar: 'ander' }] })).toThrow(
      expect.objectContaining({ path: ['stromen', 0, 'punten', 0, 'jaar'] }),
    );
    expect(() => lanesOf({ punten: [{ feit: 'ooit', zonder_jaar: true }] })).toThrow('no stream has an amount in a year');
    expect(() => lanesOf({ samen: { feit: 'eerst', uitleg: 'x' } })).toThrow('figure "eerst" concerns no period');
  });

  it('does not make an amount of something else than money', () => {
    expect(() => lanesOf({ punten: [{ feit: 'mensen' }] })).toThrow('"mensen" is in personen and the axis is in euro');
  });
});

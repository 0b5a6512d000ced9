import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { WIDTHS, type WidthName } from '../../core/scene.ts';
import { barsScene } from './geometry.ts';
import { barsRows } from './rows.ts';
import { barsTable } from './table.ts';

const register = registerOf({
  verwacht: { waarde: 100, eenheid: 'personen' },
  geteld: { waarde: 200, eenheid: 'personen' },
  deel: { waarde: 35, eenheid: 'procent' },
  groei: { waarde: 135, eenheid: 'procent' },
  inwoners: { waarde: 225_000, eenheid: 'inwoners' },
  groter: { formule: '{geteld} - {verwacht}', eenheid: 'personen', soort: 'afgeleid', bron: undefined },
  bereik: { waarde: [1, 2], eenheid: 'procent' },
  tekort: { waarde: -2000, eenheid: 'euro' },
  overschot: { waarde: 1000, eenheid: 'euro' },
  quitte: { waarde: 'ongeveer quitte', eenheid: 'tekst' },
});
const barsOf = (...feiten: string[]) =>
  written('bars', {
    vorm: 'staven',
    kleur: 'mensen',
    nadruk: feiten.at(-1),
    groepen: feiten.map((feit) => ({ staven: [{ feit, label: 'iets', open: feit === 'verwacht' }] })),
  });
const results = written('bars', {
  vorm: 'staven',
  kleur: 'geld',
  resultaten: true,
  nadruk: 'tekort',
  groepen: [
    {
      staven: [
        { feit: 'tekort', label: 'te kort' },
        { feit: 'overschot', label: 'over' },
        { feit: 'quitte', label: 'geen van beide', op_nul: true },
      ],
    },
  ],
});
const rowsOf = (...feiten: string[]) => barsRows(barsOf(...feiten), register);

describe.each(Object.keys(WIDTHS) as WidthName[])('bars at %s width', (width) => {
  it('are as long as their values, and an expectation is open', () => {
    const { points, marks } = barsScene(rowsOf('verwacht', 'geteld'), width);
    expect((points[1]?.width ?? 0) / (points[0]?.width ?? 1)).toBeCloseTo(2);
    expect(marks.filter((mark) => mark.kind === 'rect').map(({ fill, dash }) => [fill, dash !== undefined])).toEqual([
      [undefined, true],
      ['people', false],
    ]);
  });

  it('of results go both ways from nought, and what is about nought is a mark there with its words', () => {
    const { points, marks } = barsScene(barsRows(results, register), width);
    const [short, over, even] = points;
    expect((short?.width ?? 0) / (over?.width ?? 1)).toBeCloseTo(2);
    expect((short?.x ?? 0) + (short?.width ?? 0)).toBeCloseTo(over?.x ?? 0);
    expect((even?.x ?? 0) + (even?.width ?? 0) / 2).toBeCloseTo(over?.x ?? 0);
    expect(marks.some((mark) => mark.kind === 'text' && mark.text === 'ongeveer quitte')).toBe(true);
  });

  it('of shares are seen against the whole', () => {
    const { marks, points } = barsScene(rowsOf('deel'), width);
    const rest = marks.find((mark) => mark.kind === 'rect' && mark.stroke === 'line');
    const [bar] = points;
    if (rest?.kind !== 'rect' || !bar) throw new Error('there is no whole');
    expect(rest.x).toBeCloseTo(bar.x + bar.width);
    expect(bar.width / (bar.width + rest.width)).toBeCloseTo(0.35);
  });

  it('have the one that the title is about thick and in its colour, its number large; the rest is quiet', () => {
    const { points, marks } = barsScene(rowsOf('geteld', 'verwacht'), width);
    expect(points[1]?.height).toBeGreaterThan(points[0]?.height ?? 0);
    const loud = marks.filter((mark) => mark.loud);
    expect(loud.map(({ kind, fill, stroke }) => [kind, fill ?? stroke])).toEqual([
      ['rect', 'people'],
      ['text', 'ink'],
    ]);
    expect(marks.find((mark) => mark.kind === 'rect')?.fill).toBe('quiet');
    // What is counted stands behind the large number in letters of the rest.
    expect(marks.slice(-2)).toMatchObject([{ text: '100', loud: true }, { text: 'mensen' }]);
  });

  it('all have their colour where none is louder', () => {
    const content = written('bars', {
      vorm: 'staven',
      kleur: 'mensen',
      zonder_nadruk: 'beide tellen even zwaar',
      groepen: [{ staven: ['verwacht', 'geteld'].map((feit) => ({ feit, label: feit })) }],
    });
    const { marks } = barsScene(barsRows(content, register), width);
    expect(marks.filter(({ kind }) => kind === 'rect').map(({ fill, loud }) => [fill, loud])).toEqual([
      ['people', false],
      ['people', false],
    ]);
  });
});

describe('bars', () => {
  it('say of a figure of ours that it is', () => {
    expect(() => rowsOf('groter')).toThrow('"groter" is worked out or inferred by us; say so in the words beside it');
    const content = written('bars', {
      vorm: 'staven',
      kleur: 'mensen',
      nadruk: 'groter',
      groepen: [{ staven: [{ feit: 'groter', label: 'meer (onze som)' }] }],
    });
    expect(barsRows(content, register).groups[0]?.bars[0]?.text).toBe('100\u00a0mensen');
  });

  it('with headings say in their table where each belongs', () => {
    const content = written('bars', {
      vorm: 'staven',
      kleur: 'geld',
      nadruk: 'verwacht',
      groepen: [{ kop: 'Samen {feit:geteld}', staven: [{ feit: 'verwacht', label: 'eerst' }] }],
    });
    expect(barsTable(barsRows(content, register))).toEqual({
      columns: ['Wat', 'Aantal mensen', 'Hoort bij'],
      rows: [['eerst', { text: '100', value: 100 }, 'Samen 200\u00a0mensen']],
    });
  });

  it('do not stand on an axis of another unit', () => {
    expect(() => rowsOf('deel', 'inwoners')).toThrow('"inwoners" is in inwoners and the axis is in procent; draw it in a chart of its own');
    expect(() => rowsOf('deel', 'inwoners')).toThrow(expect.objectContaining({ path: ['groepen', 1, 'staven', 0, 'feit'] }));
    // Also where both count: 100 people beside 225,000 inhabitants would look like one measure.
    expect(() => rowsOf('verwacht', 'inwoners')).toThrow('"inwoners" is in inwoners and the axis is in personen');
  });

  it('have no number in their table where the source gives words', () => {
    expect(barsTable(barsRows(results, register)).rows.at(-1)).toEqual(['geen van beide', 'ongeveer quitte']);
  });

  it('go below nought for results alone, and words stand at nought only where they are asked to', () => {
    expect(() => rowsOf('overschot', 'tekort')).toThrow('"tekort" is €\u00a0−2.000, and the axis begins at nought');
    expect(() => rowsOf('overschot', 'quitte')).toThrow('"quitte" (ongeveer quitte) is no number');
    const content = written('bars', {
      vorm: 'staven',
      kleur: 'geld',
      nadruk: 'overschot',
      groepen: [{ staven: [{ feit: 'overschot', label: 'over', op_nul: true }] }],
    });
    expect(() => barsRows(content, register)).toThrow('"overschot" is a number (€\u00a01.000); leave out op_nul');
  });

  it('name the loud one among them, or say why there is none', () => {
    const tekening = { vorm: 'staven', kleur: 'mensen', groepen: [{ staven: [{ feit: 'geteld', label: 'iets' }] }] };
    expect(() => barsRows(written('bars', { ...tekening, nadruk: 'deel' }), register)).toThrow(
      '"deel" is not drawn here; write one of: geteld',
    );
    expect(() => written('bars', tekening)).toThrow('write nadruk: with the figure that the title is about, or zonder_nadruk:');
    expect(() => written('bars', { ...tekening, nadruk: 'geteld', zonder_nadruk: 'zomaar' })).toThrow('or zonder_nadruk:');
  });

  it('are no share beyond the whole, and no range', () => {
    expect(() => rowsOf('deel', 'groei')).toThrow('"groei" is 135%, and a share is from 0% to 100%');
    expect(() => rowsOf('bereik')).toThrow('"bereik" (1–2%) is not a single number');
  });
});

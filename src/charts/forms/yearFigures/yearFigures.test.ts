import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { sceneProblems } from '../../../../tests/content/sceneProblems.ts';
import { WIDTHS, type Scene, type WidthName } from '../../core/scene.ts';
import { yearFiguresScene } from './geometry.ts';
import { yearFiguresRows } from './rows.ts';
import { yearFiguresData, yearFiguresTable } from './table.ts';

const register = registerOf({
  begin: { waarde: 40_000_000, eenheid: 'euro', betreft: '2025' },
  daarna: { waarde: 20_000_000, eenheid: 'euro', betreft: '2026–2028' },
  slot: { waarde: 10_000_000, eenheid: 'euro', betreft: 'eind 2031' },
  klein: { waarde: 5000, eenheid: 'euro', betreft: '2032' },
  mensen: { waarde: 104_000, eenheid: 'personen', betreft: '2032' },
  tijdloos: { waarde: 5, eenheid: 'euro' },
  'banen-2020': { waarde: 50, eenheid: 'banen', betreft: '2020' },
  'doel-2020': { waarde: 100, eenheid: 'banen', betreft: '2020' },
  'banen-2021': { waarde: 75, eenheid: 'banen', betreft: '2021' },
  'doel-2021': { waarde: 70, eenheid: 'banen', betreft: '2021' },
  'onze-som': { formule: '{doel-2020} + {banen-2021}', eenheid: 'banen', betreft: '2021', soort: 'afgeleid', bron: undefined },
  'doel-in-euro': { waarde: 5, eenheid: 'euro', betreft: '2021' },
});

interface Written {
  feit: string;
  doel?: string;
  wie?: string;
}
const rowsOf = (cijfers: readonly Written[], withGoal = true, nadruk = cijfers[0]?.feit) =>
  yearFiguresRows(
    written('yearFigures', {
      vorm: 'jaarcijfers',
      label: 'aantal',
      leeg: 'niet gezien',
      nadruk,
      ...(withGoal ? { doel: { label: 'doel', leeg: 'geen doel' } } : {}),
      cijfers,
    }),
    register,
  );
const money = rowsOf([{ feit: 'begin' }, { feit: 'daarna' }, { feit: 'slot' }], false);
const jobs = rowsOf([{ feit: 'banen-2020', doel: 'doel-2020' }, { feit: 'banen-2021' }]);
const textsOf = ({ marks }: Scene) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe.each(Object.keys(WIDTHS) as WidthName[])('figures of years at %s width', (width) => {
  it('stand in each year that they concern, all on one scale of years and of amounts', () => {
    const columns = yearFiguresScene(money, width).marks.flatMap((mark) => (mark.kind === 'rect' && mark.fill ? [mark] : []));
    expect(columns).toHaveLength(5);
    const steps = columns.slice(1).map(({ x }, index) => x - (columns[index]?.x ?? 0));
    const [year = 0] = steps;
    for (const [index, years] of [1, 1, 1, 3].entries()) expect(steps[index]).toBeCloseTo(years * year);
    expect((columns[0]?.height ?? 0) / (columns[1]?.height ?? 1)).toBeCloseTo(2);
  });

  it('leave years without one empty, with a dashed edge, words and no column', () => {
    const scene = yearFiguresScene(money, width);
    expect(scene.marks.filter((mark) => mark.kind === 'rect' && mark.dash && !mark.fill)).toHaveLength(1);
    expect(textsOf(scene).join(' ')).toContain('niet gezien');
  });

  it('have a goal that lies as far as its value, or words in its place', () => {
    const scene = yearFiguresScene(jobs, width);
    const [column] = scene.points;
    const goal = scene.marks.find((mark) => mark.kind === 'line' && mark.stroke === 'ink' && mark.x1 > 0 && mark.strokeWidth === 3);
    const bar = scene.marks.find((mark) => mark.kind === 'rect' && mark.fill === 'people' && mark.width > 20);
    if (goal?.kind !== 'line' || !column || bar?.kind !== 'rect') throw new Error('there is no goal');
    // A narrow drawing has a bar a year, a wide one a column.
    const far = width === 'narrow' ? (goal.x1 - bar.x) / bar.width : (column.y + column.height - goal.y1) / column.height;
    expect(far).toBeCloseTo(2);
    expect(textsOf(scene).join(' ')).toContain('geen doel');
  });

  it('have the one that the title is about in its colour, the number large and whole; the rest is quiet', () => {
    for (const [nadruk, number] of [
      ['daarna', '€\u00a020\u00a0mln'],
      ['slot', '€\u00a010\u00a0mln'],
    ] as const) {
      const { marks } = yearFiguresScene(rowsOf([{ feit: 'begin' }, { feit: 'daarna' }, { feit: 'slot' }], false, nadruk), width);
      const loud = marks.filter((mark) => mark.loud);
      expect(loud.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual([number]);
      const columns = marks.filter((mark) => mark.kind === 'rect' && mark.fill);
      expect(columns.map((mark) => [mark.fill, mark.loud])).toEqual(
        columns.map((_, index) => ((nadruk === 'slot') === (index === 4) && index > 0 ? ['money', true] : ['quiet', false])),
      );
    }
  });

  it('may have a goal as the loud one: its line is thicker, and its year has the colour', () => {
    const { marks } = yearFiguresScene(
      rowsOf([{ feit: 'banen-2020', doel: 'doel-2020' }, { feit: 'banen-2021' }], true, 'doel-2020'),
      width,
    );
    expect(marks.flatMap((mark) => (mark.kind === 'text' && mark.loud ? [mark.text] : []))).toEqual(['100']);
    expect(marks.filter((mark) => mark.kind === 'line' && mark.loud).map(({ strokeWidth }) => strokeWidth)).toEqual([6]);
  });
});

describe('numbers in the drawing', () => {
  it('stand above their columns, and below the line when one has no room there', () => {
    const heights = (scene: Scene, text: string) =>
      scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.y] : []));
    const wide = rowsOf([{ feit: 'begin' }, { feit: 'klein' }], false);
    for (const [rows, text, below] of [
      [money, '20', false],
      [wide, '€\u00a040\u00a0mln', true],
    ] as const) {
      const scene = yearFiguresScene(rows, 'narrow');
      const base = Math.max(...scene.points.map(({ y, height }) => y + height));
      expect(heights(scene, text).map((y) => y > base)).toEqual([below]);
    }
  });
});

describe('a goal that was met', () => {
  it('has its number in the column below its line, and that of the column above', () => {
    const scene = yearFiguresScene(rowsOf([{ feit: 'banen-2020' }, { feit: 'banen-2021', doel: 'doel-2021' }]), 'wide');
    const column = scene.points[1];
    const height = (text: string) => scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.y] : []))[0] ?? NaN;
    expect(height('75')).toBeLessThan(column?.y ?? NaN);
    expect(height('70')).toBeGreaterThan(column?.y ?? NaN);
    expect(sceneProblems(scene)).toEqual([]);
  });

  it('has its line in the bar where that is a row, and its number behind it', () => {
    const scene = yearFiguresScene(rowsOf([{ feit: 'banen-2020' }, { feit: 'banen-2021', doel: 'doel-2021' }]), 'narrow');
    const bar = scene.points[1];
    const place = (text: string) => scene.marks.flatMap((mark) => (mark.kind === 'text' && mark.text === text ? [mark.x] : []))[0] ?? NaN;
    expect(place('75')).toBeLessThan((bar?.x ?? NaN) + (bar?.width ?? NaN));
    expect(place('70')).toBeGreaterThan((bar?.x ?? NaN) + (bar?.width ?? NaN));
    expect(sceneProblems(scene)).toEqual([]);
  });
});

describe('the table of figures of years', () => {
  it('has a row for each stretch of years, also for those without a figure', () => {
    expect(yearFiguresTable(money)).toEqual({
      columns: ['Jaar', 'aantal'],
      rows: [
        ['2025', { text: '€\u00a040\u00a0mln', value: 40_000_000 }],
        ['2026–2028', { text: '€\u00a020\u00a0mln', value: 20_000_000 }],
        ['2029–2030', 'niet gezien'],
        ['2031', { text: '€\u00a010\u00a0mln', value: 10_000_000 }],
      ],
    });
  });

  it('says what the goal was, and who counted', () => {
    const rows = rowsOf([
      { feit: 'banen-2020', doel: 'doel-2020', wie: 'de een' },
      { feit: 'banen-2021', wie: 'de ander' },
    ]);
    expect(yearFiguresTable(rows)).toEqual({
      columns: ['Jaar', 'aantal', 'doel', 'Geteld door'],
      rows: [
        ['2020', { text: '50', value: 50 }, { text: '100', value: 100 }, 'de een'],
        ['2021', { text: '75', value: 75 }, 'geen doel', 'de ander'],
      ],
    });
    expect(yearFiguresData(rows).map(({ what, fact, group }) => [what, fact, group])).toEqual([
      ['aantal', 'banen-2020', 'de een'],
      ['doel', 'doel-2020', undefined],
      ['aantal', 'banen-2021', 'de ander'],
    ]);
  });
});

describe('a chart of years refuses', () => {
  it.each([
    ['a figure without a year', [{ feit: 'begin' }, { feit: 'tijdloos' }], '"tijdloos" has no year; write betreft'],
    ['years that come back', [{ feit: 'daarna' }, { feit: 'begin' }], '"begin" (2025) does not come after what stands above it'],
    ['two units on its axis', [{ feit: 'begin' }, { feit: 'mensen' }], '"mensen" is in personen and the axis is in euro'],
    [
      'a goal of another year',
      [{ feit: 'banen-2020' }, { feit: 'banen-2021', doel: 'doel-2020' }],
      '"doel-2020" is of 2020 and what it is held against of 2021',
    ],
    [
      'a goal that does not count',
      [{ feit: 'banen-2020' }, { feit: 'banen-2021', doel: 'doel-in-euro' }],
      '"doel-in-euro" is in euro and the axis is in banen',
    ],
    ['a goal of ours', [{ feit: 'banen-2020' }, { feit: 'banen-2021', doel: 'onze-som' }], '"onze-som" is worked out or inferred by us'],
  ])('%s', (_, cijfers, message) => {
    expect(() => rowsOf(cijfers)).toThrow(message);
  });

  it('a goal that has no name', () => {
    expect(() => rowsOf([{ feit: 'banen-2020', doel: 'doel-2020' }, { feit: 'banen-2021' }], false)).toThrow(
      'write what goals are called here',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { bars } from './forms/bars/bars.ts';
import { coverage, type Stretch } from './forms/coverage/coverage.ts';
import { embedSnippet } from './core/embed.ts';
import { moneyLanes } from './forms/moneyLanes/moneyLanes.ts';
import { routes, routesTable, type RouteMap } from './forms/routes/routes.ts';
import { WIDTHS, type Mark, type WidthName } from './core/scene.ts';
import { wrap } from './core/text.ts';
import { timeline } from './forms/timeline/timeline.ts';
import { yearColumns } from './forms/years/yearColumns.ts';

const widths = Object.keys(WIDTHS) as WidthName[];
const rects = (marks: readonly Mark[]) => marks.filter((mark) => mark.kind === 'rect');

describe.each(widths)('at %s width', (width) => {
  it('bars are as long as their values, and an expectation is open', () => {
    const style = { tone: 'people', formatTick: String, end: 0 } as const;
    const group = {
      heading: undefined,
      bars: [
        { label: 'verwacht', value: 100, text: '100', counted: false },
        { label: 'geteld', value: 200, text: '200', counted: true },
      ],
    };
    const { points, marks } = bars([group], style, width);
    expect((points[1]?.width ?? 0) / (points[0]?.width ?? 1)).toBeCloseTo(2);
    expect(rects(marks).map(({ fill, dash }) => [fill, dash !== undefined])).toEqual([
      [undefined, true],
      ['people', false],
    ]);
  });

  it('the parts of a column stand on each other and keep their sum', () => {
    const parts = [
      { label: 'met', values: [60, 80] },
      { label: 'zonder', values: [40, 20] },
    ];
    const { points } = yearColumns({ years: ['2021', '2022'], parts, goal: undefined }, 'people', width);
    const [low, high] = points.filter(({ column }) => column === 1);
    expect((high?.y ?? 0) + (high?.height ?? 0) + 2).toBeCloseTo(low?.y ?? 0);
    // The gap between the parts belongs to the upper one.
    expect(((high?.height ?? 0) + 2) / (low?.height ?? 1)).toBeCloseTo(40 / 60);
  });

  it('a goal lies as high as its value', () => {
    const { points } = yearColumns(
      { years: ['2021'], parts: [{ label: 'met', values: [50] }], goal: { label: 'doel', values: [100] } },
      'people',
      width,
    );
    const [part, goal] = points;
    expect((part?.y ?? 0) + (part?.height ?? 0) - ((goal?.y ?? 0) + 5)).toBeCloseTo(2 * (part?.height ?? 0));
  });

  it('what covers the costs begins where the one before ends', () => {
    const stretch = { label: 'x', text: 'x', remark: undefined, left: 0 };
    const stretches: Stretch[] = [
      { ...stretch, from: 0, to: 300, toHigh: 330, kind: 'costs' },
      { ...stretch, from: 0, to: 80, toHigh: 80, kind: 'paid', left: 10 },
      { ...stretch, from: 80, to: 300, toHigh: 330, kind: 'open' },
    ];
    const { points, marks } = coverage(stretches, String, width);
    expect(points[1]?.width).toBeCloseTo(points[2]?.x ?? 0);
    expect((points[2]?.x ?? 0) + (points[2]?.width ?? 0)).toBeCloseTo(points[0]?.width ?? 0);
    const paid = rects(marks).find(({ fill }) => fill === 'money');
    expect((paid?.width ?? 0) / (points[1]?.width ?? 1)).toBeCloseTo(7 / 8);
  });

  it('amounts in lanes share one scale, and the way between two of them is dashed', () => {
    const amount = (year: number | undefined, euro: number) => ({ year, euro, text: 'x', other: false });
    const { points, marks } = moneyLanes(
      [
        { label: 'een', points: [amount(2024, 20), amount(undefined, 60)], total: undefined },
        { label: 'twee', points: [amount(2025, 40)], total: undefined },
      ],
      'op den duur',
      width,
    );
    const [first, second, third] = points.map(({ height }) => height);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(3);
    expect((third ?? 0) / (first ?? 1)).toBeCloseTo(2);
    const ways = marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined);
    expect(ways).toHaveLength(1);
  });

  it('moments that were planned are open', () => {
    const moment = { date: '2024', text: 'iets', kind: 'brief' } as const;
    const { marks } = timeline(
      [
        { ...moment, planned: false },
        { ...moment, planned: true },
      ],
      width,
    );
    const [done, planned] = marks.filter((mark) => mark.kind === 'diamond').slice(-2);
    expect([done?.fill, planned?.fill]).toEqual(['ink', 'paper']);
  });
});

describe('routes', () => {
  const map: RouteMap = {
    before: { heading: 'eerst', stops: [{ id: 'a', title: 'A', text: 'wat A was', short: 'was', badge: undefined }] },
    after: {
      heading: 'nu',
      stops: [
        { id: 'a', title: 'A', text: 'wat A is', short: 'is', badge: 'dicht' },
        { id: 'b', title: 'B', text: 'wat B is', short: 'is', badge: 'nieuw' },
      ],
    },
    frame: { heading: 'samen', ids: ['b'] },
    links: [
      { from: 'a', to: 'a' },
      { from: 'a', to: 'kader' },
    ],
  };

  it('draw a way for each link, from left to right', () => {
    const links = routes(map, 'wide').marks.filter((mark) => mark.kind === 'link');
    expect(links).toHaveLength(2);
    for (const { x1, x2 } of links) expect(x1).toBeLessThan(x2);
  });

  it('tell an author which stop is not there', () => {
    expect(() => routes({ ...map, links: [{ from: 'a', to: 'c' }] }, 'wide')).toThrow('no stop for the way from "a" to "c"');
  });

  it('say in a table what was, what is, and what it comes from', () => {
    expect(routesTable(map).rows).toEqual([
      ['A', 'wat A was', 'Dicht. wat A is', 'A'],
      ['B', 'Bestond nog niet.', 'Nieuw. wat B is', ''],
      ['samen', '', 'Hieronder vallen: B.', 'A'],
    ]);
  });
});

describe('words around a chart', () => {
  it('are cut at spaces, and stay whole', () => {
    const text = 'Een zin met een arbeidsongeschiktheidsverzekering erin';
    const lines = wrap(text, 80, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines).toContain('arbeidsongeschiktheidsverzekering');
  });

  it('travel with the image: alternative text, source and address, no frame and no script', () => {
    const snippet = embedSnippet({
      image: 'https://x.nl/a.svg',
      page: 'https://x.nl/a/',
      title: 'Zo "is" het',
      description: 'A < B.',
      source: 'Bron: iets.',
      siteName: 'Wegwijzer',
    });
    expect(snippet).toContain('alt="Zo &quot;is&quot; het. A &lt; B."');
    expect(snippet).toContain('<a href="https://x.nl/a/">Wegwijzer</a>');
    expect(snippet).not.toMatch(/iframe|script|style/);
  });
});

import type { Lane } from '../forms/moneyLanes/moneyLanes.ts';
import { textWidth, WIDTHS, type Box, type ChartTable, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';
import { linesHeight, textLines, wrap } from '../core/text.ts';

/** A year of the picture; undefined stands for the long run, which has no year. */
export type MoneyYear = number | undefined;

/** What the sources say of a stream in a year: an amount, a part of one amount for more years, that there is an amount but not which, or nothing. */
type Knowledge = { kind: 'amount' | 'shared'; text: string } | { kind: 'unsaid' | 'nothing' };

const LAYOUT = { wide: { size: 16, cell: 26, gap: 16, ticks: 1 }, narrow: { size: 14, cell: 20, gap: 10, ticks: 3 } } as const;
const TICK = 13;
const HEAD = 22;
const CELL_GAP = 3;
/** How far the edge around a chosen cell stands off. */
const AROUND = 3.5;

/** The years that the streams speak of, first to last, and then the long run. */
export function yearsOfLanes(lanes: readonly Lane[]): MoneyYear[] {
  const named = lanes.flatMap(({ points, total }) => [
    ...points.flatMap(({ year }) => (year === undefined ? [] : [year])),
    ...(total ? [total.from, total.to] : []),
  ]);
  const [first, last] = [Math.min(...named), Math.max(...named)];
  return [...Array.from({ length: last - first + 1 }, (_, index) => first + index), undefined];
}

/** What the sources say of a stream in a year. Between its first amount and its last the stream runs, but the sources give no figures. */
export function knownOf({ points, total }: Lane, year: MoneyYear): Knowledge {
  const own = points.filter(({ other }) => !other);
  // Another source may give an amount for the long run only; the last own amount then holds there too.
  const lasting = year === undefined && own.every((point) => point.year !== undefined) ? own.slice(1).slice(-1) : [];
  const found = [...lasting, ...points.filter((point) => point.year === year)];
  if (found.length > 0) return { kind: 'amount', text: found.map(({ text }) => text).join('; ') };
  if (total)
    return year !== undefined && year >= total.from && year <= total.to ? { kind: 'shared', text: periodText(total) } : { kind: 'nothing' };
  const dated = points.flatMap((point) => (point.year === undefined ? [] : [point.year]));
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  const goesOn = points.some((point) => point.year === undefined);
  return year !== undefined && year > first && (year < last || goesOn) ? { kind: 'unsaid' } : { kind: 'nothing' };
}

/** One amount for a period, in words. */
function periodText({ from, to, text }: NonNullable<Lane['total']>): string {
  return `${from}–${to}: ${text}`;
}

/** Places a cell a stream and year: full for an amount, a bar through the years that share one, dashed where the sources do not say. Rows of the table are the streams. */
export function knownYears(lanes: readonly Lane[], chosen: MoneyYear | 'all', longRun: string, widthName: WidthName): Scene {
  const { size, cell, gap, ticks } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const years = yearsOfLanes(lanes);
  const step = (width + CELL_GAP) / years.length;
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = HEAD;
  for (const [row, lane] of lanes.entries()) {
    const heading = wrap(lane.label, width, size);
    marks.push(...textLines(heading, 0, y + size, { size, fill: 'ink', bold: true, halo: true }));
    y += linesHeight(heading.length, size) + 6;
    for (const [index, year] of years.entries()) {
      const box = { x: index * step, y, width: step - CELL_GAP, height: cell };
      marks.push(...cellOf(knownOf(lane, year), box), ...(year === chosen ? [aroundCell(box, row)] : []));
      points.push({ row, column: index + 1, ...box });
    }
    y += cell + gap;
  }
  return { width, height: y - gap + AROUND + 2, marks: [...headings(), ...marks], points };

  /** Years as far as there is room before the long run; where one is chosen, that one alone. */
  function headings(): Mark[] {
    if (chosen !== 'all') return [heading(years.indexOf(chosen), true)];
    const room = width - textWidth(longRun, TICK) - step;
    const shown = years.slice(0, -1).flatMap((_, index) => (index % ticks === 0 && (index + 1) * step < room ? [index] : []));
    return [...shown, years.length - 1].map((index) => heading(index, false));
  }

  function heading(index: number, bold: boolean): Mark {
    const text = String(years[index] ?? longRun);
    const half = textWidth(text, TICK) / 2;
    return {
      kind: 'text',
      x: Math.min(Math.max((index + 0.5) * step - CELL_GAP / 2, half), width - half),
      y: TICK,
      text,
      size: TICK,
      anchor: 'middle',
      bold,
      fill: bold ? 'ink' : 'muted',
    };
  }

  function aroundCell(box: Box, row: number): Mark {
    const [left, right] = [Math.max(box.x - AROUND, 1), Math.min(box.x + box.width + AROUND, width - 1)];
    return {
      kind: 'rect',
      x: left,
      y: box.y - AROUND,
      width: right - left,
      height: box.height + 2 * AROUND,
      stroke: 'ink',
      strokeWidth: 2.5,
      key: `chosen ${row}`,
    };
  }

  function cellOf(known: Knowledge, { x, y: top, width: wide, height }: Box): Mark[] {
    switch (known.kind) {
      case 'amount':
        return [{ kind: 'rect', x, y: top, width: wide, height, fill: 'money' }];
      case 'shared':
        return [{ kind: 'rect', x, y: top + height / 3, width: step, height: height / 3, fill: 'money' }];
      case 'unsaid':
        return [
          { kind: 'rect', x: x + 1, y: top + 1, width: wide - 2, height: height - 2, stroke: 'muted', strokeWidth: 1.5, dash: [3, 3] },
        ];
      case 'nothing':
        return [
          {
            kind: 'line',
            x1: x + wide / 3,
            y1: top + height / 2,
            x2: x + (2 * wide) / 3,
            y2: top + height / 2,
            stroke: 'line',
            strokeWidth: 2,
          },
        ];
    }
  }
}

/** What is known of a stream in a year, in words for a cell or a sentence. */
function knownText(known: Knowledge): string {
  switch (known.kind) {
    case 'amount':
      return known.text;
    case 'shared':
      return `hoort bij één bedrag voor meer jaren samen, ${known.text}`;
    case 'unsaid':
      return 'er is geld aangekondigd; hoeveel in dit jaar, staat er niet';
    case 'nothing':
      return 'bij deze geldstroom is niets genoemd';
  }
}

/** The streams as a table, one row each, one column a year. */
export function knownYearsTable(lanes: readonly Lane[], longRun: string): ChartTable {
  const years = yearsOfLanes(lanes);
  return {
    columns: ['Geldstroom', ...years.map((year) => String(year ?? longRun))],
    rows: lanes.map((lane) => [lane.label, ...years.map((year) => knownText(knownOf(lane, year)))]),
  };
}

/** What the sources say of the streams in a year, a sentence for each amount and one for each kind of not knowing. */
export function sayYear(lanes: readonly Lane[], year: MoneyYear): string[] {
  const known = lanes.map((lane) => ({ label: lane.label, what: knownOf(lane, year) }));
  const amounts = known.flatMap(({ label, what }) => (what.kind === 'amount' ? [`${label}: ${what.text}.`] : []));
  const shared = known.flatMap(({ label, what }) =>
    what.kind === 'shared' ? [`${label}: hoort bij één bedrag voor meer jaren samen, ${what.text}.`] : [],
  );
  const named = (kind: Knowledge['kind']): string =>
    known.flatMap(({ label, what }) => (what.kind === kind ? [label.toLowerCase()] : [])).join('; ');
  const [unsaid, nothing] = [named('unsaid'), named('nothing')];
  return [
    ...amounts,
    ...shared,
    ...(unsaid === '' ? [] : [`Aangekondigd, maar zonder bedrag voor dit jaar: ${unsaid}.`]),
    ...(nothing === '' ? [] : [`Niets genoemd: ${nothing}.`]),
  ];
}

/** What is known of each stream over all years, in sentences. */
export function knownYearsDescription(lanes: readonly Lane[], longRun: string): string {
  const years = yearsOfLanes(lanes);
  return lanes
    .map((lane) => {
      const known = years.map((year) => ({ when: String(year ?? longRun), what: knownOf(lane, year) }));
      const amounts = known.flatMap(({ when, what }) => (what.kind === 'amount' ? [`${what.text} (${when})`] : []));
      const unsaid = known.filter(({ what }) => what.kind === 'unsaid').length;
      return `${lane.label}: ${lane.total ? periodText(lane.total) : amounts.join(', ')}.${unsaid > 0 ? ` Over ${unsaid} jaren staat er geen bedrag.` : ''}`;
    })
    .join(' ');
}

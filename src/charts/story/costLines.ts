import { people } from '../../domain/scenario/amounts.ts';
import type { CompanyPaths } from '../../domain/story/company.ts';
import { linear } from '../core/linear.ts';
import type { Tone } from '../core/palette.ts';
import { textWidth, type Mark, type Scene, type WidthName } from '../core/scene.ts';
import { pathThrough, placeAt } from './paths.ts';
import { pushedApart } from './pushedApart.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

const PLOT = { wide: 216, narrow: 168 } as const;
/** Where the scale ends at least, so that it holds still while a line moves. */
const REACH = 110;
const START = 100;
const HEAD = 26;
const YEARS = 27;
const LABEL_GAP = 14;
/** Between the last year and the stroke that says how far it can go. */
const STROKE = 6;
const WEDGE = 0.25;

interface Label {
  text: string;
  at: number;
  tone: Tone;
  bold: boolean;
}

/**
 * Of every hundred euros of fixed costs at the start: what they become, what fits the people, and between the two what stays; below it the
 * company grew, and there is room. Beside the last year stands how far what stays can go, and how far it likely does. Rows of the table are
 * what stays, the costs, and what fits the people; its columns are the years.
 * @param heading of what the amounts are a part
 * @param amount an amount of the hundred in words, in euros of the reader's own where those are filled
 */
export function costLines(paths: CompanyPaths, heading: string, amount: (ofHundred: number) => string, widthName: WidthName): Scene {
  const { years, costs, fitting, stay } = paths;
  const width = STORY_WIDTHS[widthName];
  const base = HEAD + PLOT[widthName];
  const last = years.length - 1;
  const [end, fits, total] = [stay[last], fitting[last] ?? 0, costs[last] ?? 0];
  const staying = end?.mid ?? 0;
  const words = {
    total: `in totaal ${amount(total)}`,
    stays: `${staying < 0 ? 'ruimte' : 'blijft'} ${amount(Math.abs(staying))}`,
    fits: `past ${amount(fits)}`,
  };
  const side = Math.max(...Object.values(words).map((text) => textWidth(text, LABEL, true))) + LABEL_GAP + 2;
  const first = textWidth(String(START), LABEL) + 8;
  const highest = Math.max(REACH, ...fitting, ...costs, fits + (end?.high ?? 0));
  const x = linear([0, last], [first, width - side]);
  const y = linear([0, highest], [base, HEAD]);
  const scales = { x, y };
  const line = (name: string, values: readonly number[], tone: Tone): Mark[] =>
    pathThrough(
      name,
      values.map((mid) => ({ low: mid, mid, high: mid })),
      scales,
      tone,
      3,
    );
  const label = { kind: 'text', size: LABEL } as const;
  const marks: Mark[] = [
    { ...label, x: 0, y: LABEL, text: heading, fill: 'muted' },
    { kind: 'line', x1: x(0), y1: base, x2: x(last), y2: base, stroke: 'line', strokeWidth: 1 },
    wedge(),
    { kind: 'line', x1: x(0), y1: y(START), x2: x(last), y2: y(START), stroke: 'muted', strokeWidth: 1, key: 'start' },
    ...line('fits', fitting, 'people'),
    ...line('costs', costs, 'money'),
    ...strokes(),
    { kind: 'circle', x: x(0), y: y(START), radius: 5, fill: 'ink' },
    { ...label, x: x(0) - 8, y: y(START) + 5, text: String(START), anchor: 'end', fill: 'ink' },
    ...ends(),
    { ...label, x: x(0), y: base + 20, text: String(years[0] ?? ''), anchor: 'start', fill: 'muted' },
    { ...label, x: x(last), y: base + 20, text: String(years[last] ?? ''), anchor: 'end', fill: 'muted' },
  ];
  return {
    width,
    height: base + YEARS,
    marks,
    points: [costs, costs, fitting].flatMap((values, row) =>
      values.map((value, year) => placeAt(row, year, row === 0 ? (value + (fitting[year] ?? 0)) / 2 : value, scales)),
    ),
  };

  /** What lies between the costs and what fits the people. */
  function wedge(): Mark {
    const out = costs.map((value, year) => [x(year), y(value)] as const);
    const back = fitting.map((value, year) => [x(year), y(value)] as const);
    return { kind: 'polygon', corners: [...out, ...back.reverse()], fill: 'money', opacity: WEDGE, key: 'stays' };
  }

  /** How far what stays can go above what fits, and as a thicker stroke how far it likely does. */
  function strokes(): Mark[] {
    if (!end) return [];
    const stroke = (low: number, high: number, strokeWidth: number, key: string): Mark => ({
      kind: 'line',
      x1: x(last) + STROKE,
      y1: y(Math.max(fits + low, 0)),
      x2: x(last) + STROKE,
      y2: y(fits + high),
      stroke: 'ink',
      strokeWidth,
      key,
    });
    return [stroke(end.low, end.high, 1.5, 'outermost'), stroke(end.likely.low, end.likely.high, 5, 'likely')];
  }

  /** What the costs are, what stays of them, and what fits, each as near to its place as the others let it. */
  function ends(): Mark[] {
    const at = (value: number): number => y(value) + 5;
    const wanted: Label[] = [
      { text: words.total, at: at(total), tone: 'money', bold: false },
      { text: words.stays, at: at((total + fits) / 2), tone: 'ink', bold: true },
      { text: words.fits, at: at(fits), tone: 'people', bold: false },
    ];
    const sorted = staying < 0 ? wanted.reverse() : wanted;
    return pushedApart(sorted, LABEL * 1.12, HEAD + 5, base).map(({ text, tone, bold, at: place }): Mark => ({
      ...label,
      x: x(last) + LABEL_GAP,
      y: place,
      text,
      bold,
      fill: tone,
      key: text.split(' ')[0] ?? '',
    }));
  }
}

/** An amount of a hundred euros, for inside the drawing. */
export function ofHundred(amount: number): string {
  return `€\u00a0${people(amount)}`;
}

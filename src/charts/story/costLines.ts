import { people } from '../../domain/scenario/amounts.ts';
import { certain, type OpenBand } from '../../domain/scenario/band.ts';
import type { CompanyPaths } from '../../domain/story/company.ts';
import { linear } from '../core/linear.ts';
import type { Tone } from '../core/palette.ts';
import { textWidth, type Mark, type Scene, type WidthName } from '../core/scene.ts';
import { pathThrough, placeAt, rangeOf } from './paths.ts';
import { pushedApart } from './pushedApart.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

const PLOT = { wide: 216, narrow: 168 } as const;
/** Where the scale ends at least, so that it holds still while a line moves. */
const REACH = 160;
const START = 100;
const HEAD = 26;
const YEARS = 27;
const LABEL_GAP = 8;

interface CostLine {
  name: string;
  bands: readonly OpenBand[];
  tone: Tone;
  loud: boolean;
}

/**
 * People, fixed costs, and fixed costs for each person, on one scale on which the first year is 100. What each person costs speaks, with its
 * range; the two that it follows from are quiet. Rows of the table are the lines in order; its columns are the years.
 */
export function costLines({ years, people: persons, costs, perPerson }: CompanyPaths, widthName: WidthName): Scene {
  const width = STORY_WIDTHS[widthName];
  const base = HEAD + PLOT[widthName];
  const lines: readonly CostLine[] = [
    { name: 'per persoon', bands: perPerson, tone: 'ink', loud: true },
    { name: 'vaste kosten', bands: costs.map(certain), tone: 'money', loud: false },
    { name: 'mensen', bands: persons.map(certain), tone: 'people', loud: false },
  ];
  const last = years.length - 1;
  const words = lines.map(({ name, bands }) => `${name} ${people(bands[last]?.mid ?? 0)}`);
  const side = Math.max(...words.map((text, index) => textWidth(text, LABEL, lines[index]?.loud))) + LABEL_GAP + 2;
  const first = textWidth(String(START), LABEL) + LABEL_GAP;
  const highest = Math.max(REACH, ...perPerson.map(({ mid, high }) => high ?? mid));
  const x = linear([0, last], [first, width - side]);
  const y = linear([0, highest], [base, HEAD]);
  const scales = { x, y };
  const label = { kind: 'text', size: LABEL } as const;
  const marks: Mark[] = [
    { ...label, x: 0, y: LABEL, text: 'Het eerste jaar is honderd', fill: 'muted' },
    { kind: 'line', x1: x(0), y1: base, x2: x(last), y2: base, stroke: 'line', strokeWidth: 1 },
    rangeOf(perPerson, scales, highest),
    { kind: 'line', x1: x(0), y1: y(START), x2: x(last), y2: y(START), stroke: 'muted', strokeWidth: 1, key: 'start' },
    ...[...lines].reverse().flatMap(({ name, bands, tone, loud }) => pathThrough(name, bands, scales, tone, loud ? 4.5 : 2)),
    { kind: 'circle', x: x(0), y: y(START), radius: 5, fill: 'ink' },
    { ...label, x: x(0) - LABEL_GAP, y: y(START) + 5, text: String(START), anchor: 'end', fill: 'ink' },
    ...ends(),
    { ...label, x: x(0), y: base + 20, text: String(years[0] ?? ''), anchor: 'start', fill: 'muted' },
    { ...label, x: x(last), y: base + 20, text: String(years[last] ?? ''), anchor: 'end', fill: 'muted' },
  ];
  return {
    width,
    height: base + YEARS,
    marks,
    points: lines.flatMap(({ bands }, row) => bands.map(({ mid }, year) => placeAt(row, year, mid, scales))),
  };

  /** The name and last figure of each line beside its end. */
  function ends(): Mark[] {
    const wanted = lines.map(({ bands, tone, loud }, index) => ({
      text: words[index] ?? '',
      tone,
      loud,
      at: y(bands[last]?.mid ?? 0) + 5,
    }));
    const sorted = wanted.sort((one, other) => one.at - other.at);
    return pushedApart(sorted, LABEL * 1.12, HEAD + 5, base).map(({ text, tone, loud, at }): Mark => ({
      ...label,
      x: x(last) + LABEL_GAP,
      y: at,
      text,
      bold: loud,
      fill: tone,
      key: text.replace(/ \S+$/, ''),
    }));
  }
}

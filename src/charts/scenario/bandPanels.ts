import { linear } from '../core/linear.ts';
import type { Tone } from '../core/palette.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../core/scene.ts';
import { textLines, wrap } from '../core/text.ts';

/** A value with its ends; the high end is null where there is none, the whole null in a year without a value. */
type PanelBand = { low: number; mid: number; high: number | null } | null;

/** One line through the years, with its range. */
interface PanelLine {
  /** What tells it apart from other lines of the panel; empty when it is alone. */
  name: string;
  bands: readonly PanelBand[];
  /** Its own colour, where a panel shows different things. */
  tone?: Tone;
  /** True for a line of which only the ends are known: drawn straight between them. */
  straight?: boolean;
}

/** One panel: a title, and up to four lines, the first with its range drawn. */
export interface Panel {
  title: string;
  tone: Tone;
  lines: readonly PanelLine[];
}

/** How panels stand beside and below each other; `plot` is the height of the drawing inside one. */
const LAYOUT: Record<WidthName, { perRow: number; gutter: number; plot: number }> = {
  wide: { perRow: 2, gutter: 40, plot: 92 },
  narrow: { perRow: 1, gutter: 0, plot: 84 },
};
/** Room above a panel for its title, of two lines. */
const HEAD = 44;
const YEARS = 26;
const GAP = 26;
/** Room at both ends of a line for its figures, at least. */
const SIDE = 52;
const LABEL_GAP = 7;
const DASHES: readonly (readonly [number, number] | undefined)[] = [undefined, [6, 4], [2, 3], [10, 3]];

/**
 * Places panels on one scale from nought: a line through the middle of each year and around the first line its range.
 * Rows of the table are the lines in order; its columns are the years.
 */
export function bandPanels(
  years: readonly number[],
  panels: readonly Panel[],
  format: (value: number) => string,
  widthName: WidthName,
): Scene {
  const { perRow, gutter, plot } = LAYOUT[widthName];
  const width = WIDTHS[widthName];
  const { text: titleSize, small } = LETTERS[widthName];
  const panelWidth = (width - gutter * (perRow - 1)) / perRow;
  const highest = Math.max(
    1,
    ...panels.flatMap(({ lines }) => lines.flatMap(({ bands }) => bands.map((band) => band?.high ?? band?.mid ?? 0))),
  );
  const lowest = Math.min(0, ...panels.flatMap(({ lines }) => lines.flatMap(({ bands }) => bands.map((band) => band?.low ?? 0))));
  const height = linear([lowest, highest], [plot, 0]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let tableRow = 0;
  let top = 0;

  for (let start = 0; start < panels.length; start += perRow) {
    for (const [index, panel] of panels.slice(start, start + perRow).entries()) draw(panel, index * (panelWidth + gutter), top);
    top += HEAD + plot + YEARS + GAP;
  }
  return { width, height: Math.max(top - GAP + 2, 1), marks, points };

  function draw({ title, tone, lines }: Panel, left: number, y: number): void {
    const x = linear([0, Math.max(years.length - 1, 1)], [left + sideOf(lines, false), left + panelWidth - sideOf(lines, true)]);
    const base = y + HEAD;
    const at = (value: number): number => base + height(value);
    marks.push(
      ...textLines(wrap(title, panelWidth, titleSize, true).slice(0, 2), left, y + titleSize, { size: titleSize, bold: true, fill: 'ink' }),
    );
    marks.push({ kind: 'line', x1: left, y1: at(0), x2: left + panelWidth, y2: at(0), stroke: 'line', strokeWidth: 1 });
    marks.push(...yearsBelow(x, base + plot + 21));
    for (const [index, line] of lines.entries()) {
      if (index === 0) marks.push(...rangeOf(line, x, at));
      marks.push(...pathOf(line, x, at, line.tone ?? tone, DASHES[index]));
      for (const [year, band] of line.bands.entries()) {
        if (!band) continue;
        const [from, to] = [at(band.high ?? band.mid), at(band.low)];
        points.push({
          row: tableRow,
          column: year + 1,
          x: x(year) - 4,
          y: Math.min(from, at(band.mid) - 4),
          width: 8,
          height: Math.max(to - from, 8),
        });
      }
      tableRow++;
    }
    marks.push(...figuresOf(lines, x, at, base));
  }

  /** Room at an end of the lines for the longest label there. */
  function sideOf(lines: readonly PanelLine[], atEnd: boolean): number {
    const widths = lines.map((line) => textWidth(labelOf(line, line.bands.at(atEnd ? -1 : 0) ?? null, atEnd), small));
    return Math.max(SIDE, ...widths.map((width) => width + LABEL_GAP));
  }

  /** A figure with the name of its line; where a line begins there is room for a letter only. */
  function labelOf({ name }: PanelLine, band: PanelBand, atEnd: boolean): string {
    if (!band) return '';
    return name === '' || (!atEnd && name.length > 1) ? format(band.mid) : `${name} ${format(band.mid)}`;
  }

  function yearsBelow(x: (year: number) => number, y: number): Mark[] {
    const last = years.length - 1;
    return [0, last].map((year): Mark => ({
      kind: 'text',
      x: x(year),
      y,
      text: String(years[year] ?? ''),
      size: small,
      anchor: 'middle',
      fill: 'muted',
    }));
  }

  /** The range as an area: out along the high ends, back along the low ones. */
  function rangeOf({ bands }: PanelLine, x: (year: number) => number, at: (value: number) => number): Mark[] {
    const known = bands.flatMap((band, year) => (band ? [{ year, low: band.low, high: band.high ?? highest }] : []));
    if (known.length < 2 || known.every(({ low, high }) => low === high)) return [];
    return [
      {
        kind: 'polygon',
        corners: [
          ...known.map(({ year, high }) => [x(year), at(high)] as const),
          ...known.reverse().map(({ year, low }) => [x(year), at(low)] as const),
        ],
        fill: 'line',
        stroke: 'muted',
        strokeWidth: 1,
      },
    ];
  }

  function pathOf(
    { bands, straight = false, name }: PanelLine,
    x: (year: number) => number,
    at: (value: number) => number,
    tone: Tone,
    dash: readonly [number, number] | undefined,
  ): Mark[] {
    const stops = bands.map((band, year) => (band ? { year, mid: band.mid } : undefined));
    const steps = straight ? stops.filter((stop) => stop !== undefined) : stops;
    return steps.slice(1).flatMap((stop, index): Mark[] => {
      const before = steps[index];
      if (!stop || !before) return [];
      return [
        {
          kind: 'line',
          x1: x(before.year),
          y1: at(before.mid),
          x2: x(stop.year),
          y2: at(stop.mid),
          stroke: tone,
          strokeWidth: 3,
          ...(dash ? { dash } : { round: true }),
          ...(name === '' ? {} : { key: `${name} ${index}` }),
        },
      ];
    });
  }

  /** The first and last figure of each line beside its ends, pushed apart where they would touch. */
  function figuresOf(lines: readonly PanelLine[], x: (year: number) => number, at: (value: number) => number, base: number): Mark[] {
    const last = years.length - 1;
    return ([0, last] as const).flatMap((year) => {
      const labels = lines
        .flatMap((line) => {
          const band = line.bands[year];
          return band ? [{ text: labelOf(line, band, year > 0), y: at(band.mid) + small * 0.35 }] : [];
        })
        .sort((one, other) => one.y - other.y);
      const unique = year === 0 ? labels.filter(({ y }, index) => index === 0 || Math.abs(y - (labels[0]?.y ?? 0)) > 0.5) : labels;
      return apart(unique, base, base + plot, small).map(({ text, y }): Mark => ({
        kind: 'text',
        x: year === 0 ? x(0) - LABEL_GAP : x(last) + LABEL_GAP,
        y,
        text,
        size: small,
        anchor: year === 0 ? 'end' : 'start',
        halo: true,
        fill: 'ink',
      }));
    });
  }
}

/** Moves labels, highest first, down and then up again until none touches another, within the plot as far as they fit. */
function apart<Label extends { y: number }>(labels: readonly Label[], top: number, bottom: number, small: number): Label[] {
  const placed = labels.map((label) => ({ ...label, y: Math.max(label.y, top + small * 0.35) }));
  for (const [index, label] of placed.entries())
    label.y = Math.max(label.y, (placed[index - 1]?.y ?? Number.NEGATIVE_INFINITY) + small * 1.1);
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - bottom - small * 0.35);
  return placed.map((label) => ({ ...label, y: label.y - over }));
}

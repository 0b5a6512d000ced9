import { people } from '../../domain/scenario/amounts.ts';
import { likelyPart, type CompanyPaths } from '../../domain/story/company.ts';
import { linear } from '../core/linear.ts';
import type { Mark, Point, Scene, WidthName } from '../core/scene.ts';
import { bathMarks, drain, tap, waterMarks, type Bath } from './bathParts.ts';
import { pathThrough, placeAt, rangeOf } from './paths.ts';
import { pushedApart } from './pushedApart.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

/** The scale of people ends here at least, so that it holds still while a reader guesses. */
export const PEOPLE_REACH = 700;
/** Widths of the two baths, how high a full one is, and what there is room for to say of the drain. */
const LAYOUT = {
  wide: { now: 136, then: 156, plot: 196, perYear: ' per jaar' },
  narrow: { now: 82, then: 114, plot: 150, perYear: '' },
} as const;
const RIM = 42;
const BELOW = 30;
const CAPTION = 23;
/** Between a bath and the years beside it. */
const ASIDE = 8;
/** How loud the area is in which the number likely lies. */
const LIKELY = 0.22;
/** Where the words beside the tap begin. */
const BESIDE_TAP = 50;
const LINE_GAP = LABEL * 1.12;
/** How far below the surface a line of text stands free of it, and how high one may stand at most. */
const BELOW_WATER = 17;
const HIGHEST = 14;

/**
 * The company as a bath: people are the water, those who come are the tap, those who leave the drain. On the left the bath of this year, on
 * the right that of the last, between them the years, all on one scale. Before the answer is shown the years ahead are dashed, with the
 * reader's guess in the last bath. Rows of the table are all people together, each group, and the guess, as far as they are shown.
 */
export function bathScene(paths: CompanyPaths, guess: number | undefined, shown: boolean, widthName: WidthName): Scene {
  const { years, together, wsw, beschut, coming, leaving } = paths;
  const { now: nowWidth, then: thenWidth, plot, perYear } = LAYOUT[widthName];
  const width = STORY_WIDTHS[widthName];
  const bottom = RIM + plot;
  const y = linear([0, Math.max(PEOPLE_REACH, ...together.map(({ high }) => high))], [bottom, RIM + 6]);
  const now: Bath = { x: 5, width: nowWidth, top: RIM, bottom };
  const then: Bath = { x: width - thenWidth - 5, width: thenWidth, top: RIM, bottom };
  const last = years.length - 1;
  const x = linear([0, last], [now.x + now.width + ASIDE, then.x - ASIDE]);
  const scales = { x, y };
  const start = together[0]?.mid ?? 0;
  const end = together[last]?.mid ?? 0;
  const guessed = guess ?? (shown ? undefined : start);

  const marks: Mark[] = [
    ...years.slice(1, -1).flatMap((_, index) => (shown ? [] : [yearAhead(index + 1)])),
    { kind: 'line', x1: x(0) - ASIDE, y1: bottom, x2: x(last) + ASIDE, y2: bottom, stroke: 'line', strokeWidth: 1 },
    ...(shown ? answer() : []),
    ...(guessed === undefined ? [] : guessLine(guessed)),
    ...waterMarks(now, y(start), 'now'),
    ...(shown ? waterMarks(then, y(end), 'then') : []),
    ...tap(now, y(start), coming),
    ...drain(now, leaving),
    ...bathMarks(now, true, 'now'),
    ...bathMarks(then, shown, 'then'),
    ...words(),
    ...labels(),
  ];
  return { width, height: bottom + BELOW, marks, points: points() };

  function yearAhead(year: number): Mark {
    return {
      kind: 'line',
      x1: x(year),
      y1: RIM + 6,
      x2: x(year),
      y2: bottom,
      stroke: 'line',
      strokeWidth: 1.5,
      dash: [3, 4],
      key: `ahead ${year}`,
    };
  }

  /** How far it can go, how far it likely does, and a line for all and for each group. */
  function answer(): Mark[] {
    return [
      rangeOf(together, scales, start),
      { ...rangeOf(together.map(likelyPart), scales, start), fill: 'people', opacity: LIKELY, key: 'likely' },
      ...pathThrough('beschut', beschut, scales, 'muted', 1.5),
      ...pathThrough('wsw', wsw, scales, 'muted', 1.5),
      ...pathThrough('together', together, scales, 'people', 4),
    ];
  }

  /** From this year straight to what was guessed, and that level in the last bath; before a guess it is the level of now. */
  function guessLine(level: number): Mark[] {
    const pen = { stroke: guess === undefined ? 'muted' : 'ink', strokeWidth: 2, dash: [6, 4] as const } as const;
    const path: Mark = { kind: 'line', x1: x(0), y1: y(start), x2: x(last), y2: y(level), ...pen, key: 'guess' };
    // Under the answer the label alone says where the guess was.
    if (shown) return [path];
    return [path, { kind: 'line', x1: then.x + 4, y1: y(level), x2: then.x + then.width - 4, y2: y(level), ...pen, key: 'guess level' }];
  }

  /** What flows in and out, and which year each bath is of. */
  function words(): Mark[] {
    const below = { kind: 'text', y: bottom + CAPTION, size: LABEL, fill: 'muted' } as const;
    return [
      {
        kind: 'text',
        x: now.x + BESIDE_TAP,
        y: LABEL + 3,
        text: `erbij: ${people(coming)} per jaar`,
        size: LABEL,
        fill: 'muted',
        key: 'coming',
      },
      { ...below, x: now.x + 4, text: String(years[0] ?? '') },
      { ...below, x: now.x + now.width - 4, text: `eruit: eerst ${people(leaving)}${perYear}`, key: 'leaving' },
      { ...below, x: then.x + then.width / 2, text: String(years[last] ?? ''), anchor: 'middle' },
    ];
  }

  function labels(): Mark[] {
    const middle = now.x + now.width / 2;
    const inThen = then.x + then.width / 2;
    const label = { kind: 'text', size: LABEL, anchor: 'middle', fill: 'ink' } as const;
    return [
      { ...label, x: middle, y: y(start) + 21, text: people(start), bold: true },
      { ...label, x: middle, y: y(start) + 21 + LINE_GAP, text: 'mensen' },
      ...lastLabels().map(({ text, at, bold }): Mark => ({
        ...label,
        x: inThen,
        halo: true,
        y: at,
        text,
        bold,
        key: `last ${text.split(' ')[0] ?? ''}`,
      })),
    ];
  }

  /** What stands in the last bath, each as near to its level as the others let it; the sum above the water. */
  function lastLabels(): { text: string; at: number; bold: boolean }[] {
    const label = (name: string, value: number, above: number, bold: boolean) => ({
      text: `${name} ${people(value)}`,
      at: y(value) + above,
      bold,
    });
    if (!shown) return [guess === undefined ? { text: '?', at: y(start) - 7, bold: true } : label('schatting', guess, -7, true)];
    const all = [
      label('samen', end, -7, true),
      label('Wsw', wsw[last]?.mid ?? 0, BELOW_WATER, false),
      label('beschut', beschut[last]?.mid ?? 0, 5, false),
      ...(guess === undefined ? [] : [label('schatting', guess, guess < end ? BELOW_WATER : -7, false)]),
    ];
    return pushedApart(
      all.sort((one, other) => one.at - other.at),
      LINE_GAP,
      HIGHEST,
      bottom - 5,
    );
  }

  /** Where each cell of the table stands: between the baths, a place for each year. */
  function points(): Point[] {
    const rows = shown ? [together, wsw, beschut] : [];
    return [
      ...rows.flatMap((path, row) => path.map(({ mid }, year) => placeAt(row, year, mid, scales))),
      ...(guess === undefined && shown ? [] : [placeAt(rows.length, 0, start, scales)]),
      ...(guess === undefined ? [] : [placeAt(rows.length, last, guess, scales)]),
    ];
  }
}

import { PICTURE_SIZE } from '../../domain/metadata/pageMetadata.ts';
import { placed } from '../core/placed.ts';
import { textWidth, WIDTHS, type Box, type ChartDrawing, type Mark, type Scene, type WidthName } from '../core/scene.ts';
import { linesHeight, textLines, wrap } from '../core/text.ts';

/** What a picture that stands for a page says. */
export interface PictureWords {
  /** The name of the site. */
  site: string;
  /** Where the site stands, for who sees the picture without its message. */
  address: string;
  /** The claim or the title of the page. */
  title: string;
  /** The answer in a sentence or two; of a chart what it measures. */
  answer: string;
  /** Small, below: where it comes from, and from when it is. */
  foot: string;
}

const MARGIN = 60;
const SITE_SIZE = 30;
const FOOT_SIZE = 24;
const GAP = 22;
const TOP = MARGIN + SITE_SIZE + GAP;
const BOTTOM = PICTURE_SIZE.height - MARGIN - FOOT_SIZE;
const WIDTH = PICTURE_SIZE.width - 2 * MARGIN;
/** The room to the right of a short foot. */
export const BESIDE_FOOT: Box = { x: 320, y: BOTTOM, width: PICTURE_SIZE.width - MARGIN - 320, height: 40 };
/** Sizes of title and answer, the largest first: a picture takes the first pair that fits. In a message it is shown at a quarter of its size. */
const SIZES: readonly (readonly [title: number, answer: number])[] = [
  [76, 46],
  [68, 42],
  [60, 40],
  [60, 36],
  [52, 36],
  [44, 36],
  [44, 32],
  [44, 26],
];
/** The title beside a chart has less room than the one above it. */
const BESIDE = 480;
const CHART_TITLES = [56, 48, 42] as const;
const MEASURED_SIZE = 24;

/**
 * Title and answer in large letters.
 * @param ornament marks beside the foot, inside `BESIDE_FOOT`
 */
export function textPicture(words: PictureWords, ornament: readonly Mark[] = []): Scene {
  const set = SIZES.map(([title, answer]) => ({
    title: { lines: wrap(words.title, WIDTH, title, true), size: title },
    answer: { lines: wrap(words.answer, WIDTH, answer), size: answer },
  }));
  const fitting = set.find(({ title, answer }) => heightOf(title) + GAP + heightOf(answer) <= BOTTOM - GAP - TOP) ?? set.at(-1);
  if (!fitting) return framed(words, ornament);
  const { title, answer } = fitting;
  const answerTop = TOP + heightOf(title) + GAP;
  return framed(words, [
    ...textLines(title.lines, MARGIN, TOP + title.size, { size: title.size, fill: 'ink', bold: true }),
    ...textLines(answer.lines, MARGIN, answerTop + answer.size, { size: answer.size, fill: 'ink' }),
    ...ornament,
  ]);
}

/** A chart with its claim and what it measures: above it or beside it, at the width of the two that leaves the chart largest. */
export function chartPicture(words: PictureWords, drawing: ChartDrawing): Scene {
  const ways = (Object.keys(WIDTHS) as WidthName[]).flatMap((width) => [above, beside].map((way) => way(words, drawing.scene(width))));
  const best = ways.reduce((one, other) => (other.scale > one.scale ? other : one));
  return framed(words, best.marks);
}

interface Way {
  scale: number;
  marks: readonly Mark[];
}

function above(words: PictureWords, scene: Scene): Way {
  const head = chartHead(words, WIDTH, CHART_TITLES[0]);
  return withChart(head.marks, scene, { x: MARGIN, y: TOP + head.height + GAP / 2, width: WIDTH });
}

function beside(words: PictureWords, scene: Scene): Way {
  const heads = CHART_TITLES.map((size) => chartHead(words, BESIDE, size));
  const head = heads.find(({ height, widest }) => height <= BOTTOM - GAP - TOP && widest <= BESIDE) ?? heads.at(-1);
  return withChart(head?.marks ?? [], scene, { x: MARGIN + BESIDE + GAP, y: TOP, width: WIDTH - BESIDE - GAP });
}

function chartHead({ title, answer }: PictureWords, width: number, size: number): { marks: Mark[]; height: number; widest: number } {
  const [claim, measured] = [wrap(title, width, size, true), wrap(answer, width, MEASURED_SIZE)];
  const below = TOP + linesHeight(claim.length, size) + GAP / 2;
  return {
    marks: [
      ...textLines(claim, MARGIN, TOP + size, { size, fill: 'ink', bold: true }),
      ...textLines(measured, MARGIN, below + MEASURED_SIZE, { size: MEASURED_SIZE, fill: 'muted' }),
    ],
    height: below + linesHeight(measured.length, MEASURED_SIZE) - TOP,
    widest: Math.max(...claim.map((line) => textWidth(line, size, true))),
  };
}

function withChart(head: readonly Mark[], scene: Scene, { x, y, width }: { x: number; y: number; width: number }): Way {
  const height = BOTTOM - GAP - y;
  const scale = Math.min(width / scene.width, height / scene.height);
  const place = { x: x + (width - scene.width * scale) / 2, y: y + (height - scene.height * scale) / 2, scale };
  return { scale, marks: [...head, ...scene.marks.map((mark) => placed(mark, place))] };
}

function heightOf({ lines, size }: { lines: readonly string[]; size: number }): number {
  return linesHeight(lines.length, size);
}

/** The name and the address above, source and date below, and what is between. */
function framed({ site, address, foot }: PictureWords, between: readonly Mark[]): Scene {
  const { width, height } = PICTURE_SIZE;
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height: 14, fill: 'gecombineerd' },
    { kind: 'text', x: MARGIN, y: MARGIN + SITE_SIZE * 0.8, text: site, size: SITE_SIZE, bold: true, fill: 'gecombineerd' },
    { kind: 'text', x: width - MARGIN, y: MARGIN + SITE_SIZE * 0.8, text: address, size: FOOT_SIZE, anchor: 'end', fill: 'muted' },
    ...between,
    ...textLines(wrap(foot, WIDTH, FOOT_SIZE), MARGIN, height - MARGIN + FOOT_SIZE * 0.4, { size: FOOT_SIZE, fill: 'muted' }),
  ];
  return { width, height, marks, points: [] };
}

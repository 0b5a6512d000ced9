import { boundsOf, WIDTHS, type Mark, type Scene, type WidthName } from '../../src/charts/core/scene.ts';

const SMALLEST_LETTER = 13;
/** How narrow each width of a chart is shown at least, in px: the column of a small phone, and the least column that has the wide drawing. */
const SHOWN_AT_LEAST: Record<WidthName, number> = { narrow: 288, wide: 561 };
/** The question mark in a small block says what its dashed edge says too. */
const SMALLEST_QUESTION_MARK = 12;
/** Half of a line's width may stand outside. */
const EDGE = 1;

type Text = Mark & { kind: 'text' };

/** What is wrong with a drawing: marks outside it or without numbers, labels on each other or crossed by a line, letters too small. One sentence each. */
export function sceneProblems({ width, height, marks }: Scene): string[] {
  const texts = marks.filter((mark): mark is Text => mark.kind === 'text');
  const placed = marks.flatMap((mark) => {
    const { left, right, top, bottom } = boundsOf(mark);
    if (![left, right, top, bottom].every(Number.isFinite)) return [`${nameOf(mark)} has no place`];
    return left < -EDGE || right > width + EDGE || top < -EDGE || bottom > height + EDGE ? [`${nameOf(mark)} stands outside`] : [];
  });
  const covered = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => `${nameOf(one)} covers ${nameOf(other)}`),
  );
  const lines = marks.filter(({ kind, opacity }) => kind === 'line' && opacity === undefined);
  const crossed = texts
    // A rim of paper keeps such letters readable, and those of paper stand on a bar.
    .filter(({ halo, fill }) => !halo && fill !== 'paper')
    .filter((text) => lines.some((line) => overlap(line, text)))
    .map((text) => `a line runs through ${nameOf(text)}`);
  const small = texts
    .filter(({ text, size }) => size < (text === '?' ? SMALLEST_QUESTION_MARK : SMALLEST_LETTER))
    .map((text) => `${nameOf(text)} is too small`);
  return [...placed, ...covered, ...crossed, ...small];
}

/** Lines, curves and edges that run through words, whatever rim these have, and letters that are too small where the drawing is smallest. */
export function lineProblems({ marks }: Scene, width: WidthName): string[] {
  const texts = marks.filter((mark): mark is Text => mark.kind === 'text');
  const strokes = marks.flatMap((mark, order) =>
    mark.stroke && mark.stroke !== 'paper' && mark.kind !== 'text' ? strokesOf(mark).map((way) => ({ way, order })) : [],
  );
  const crossed = texts
    .filter((text) => strokes.some(({ way, order }) => runsThrough(way, boundsOf(text)) && !isCovered(text, marks.slice(order + 1))))
    .map((text) => `a line runs through ${nameOf(text)}`);
  const scale = SHOWN_AT_LEAST[width] / WIDTHS[width];
  const small = texts.filter(({ size }) => size * scale < SMALLEST_LETTER).map((text) => `${nameOf(text)} is too small on a small screen`);
  return [...crossed, ...small];
}

/** Whether a plate under the words hides what was drawn before it. */
function isCovered(text: Text, later: readonly Mark[]): boolean {
  const words = boundsOf(text);
  return later.slice(0, Math.max(0, later.indexOf(text))).some((mark) => {
    if (mark.kind !== 'rect' || !mark.fill) return false;
    const plate = boundsOf(mark);
    return plate.left <= words.left && plate.right >= words.right && plate.top <= words.top && plate.bottom >= words.bottom;
  });
}

type Bounds = ReturnType<typeof boundsOf>;
type Stroke = readonly (readonly [x: number, y: number])[];

/** The way that the pen goes along a mark. */
function strokesOf(mark: Exclude<Mark, Text>): Stroke[] {
  switch (mark.kind) {
    case 'line':
      return [stepsBetween([mark.x1, mark.y1], [mark.x2, mark.y2])];
    case 'link':
      return [curveOf(mark)];
    case 'polygon':
      return [
        (mark.open ? mark.corners.slice(0, -1) : mark.corners).flatMap((corner, index) =>
          stepsBetween(corner, mark.corners[(index + 1) % mark.corners.length] ?? corner),
        ),
      ];
    default: {
      const { left, right, top, bottom } = boundsOf(mark);
      const corners = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]] as const;
      return [corners.slice(1).flatMap((corner, index) => stepsBetween(corners[index] ?? corner, corner))];
    }
  }
}

const STEPS = 200;
const SHARES = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);

function stepsBetween([x1, y1]: Stroke[number], [x2, y2]: Stroke[number]): Stroke {
  return SHARES.map((share) => [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share]);
}

/** A curve that leaves and arrives level, as it is drawn. */
function curveOf({ x1, y1, x2, y2 }: Mark & { kind: 'link' }): Stroke {
  const middle = (x1 + x2) / 2;
  const at = (share: number, a: number, b: number, c: number, d: number): number =>
    a * (1 - share) ** 3 + 3 * b * share * (1 - share) ** 2 + 3 * c * share ** 2 * (1 - share) + d * share ** 3;
  return SHARES.map((share) => [at(share, x1, middle, middle, x2), at(share, y1, y1, y2, y2)]);
}

function runsThrough(stroke: Stroke, { left, right, top, bottom }: Bounds): boolean {
  return stroke.some(([x, y]) => x > left && x < right && y > top && y < bottom);
}

function overlap(one: Mark, other: Mark): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function nameOf(mark: Mark): string {
  return mark.kind === 'text' ? `"${mark.text}"` : JSON.stringify(mark);
}

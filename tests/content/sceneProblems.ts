import { boundsOf, type Mark, type Scene } from '../../src/charts/core/scene.ts';

const SMALLEST_LETTER = 13;
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

function overlap(one: Mark, other: Mark): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function nameOf(mark: Mark): string {
  return mark.kind === 'text' ? `"${mark.text}"` : JSON.stringify(mark);
}

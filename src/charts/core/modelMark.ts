import type { TaskState } from '../../schema/tasks.ts';
import type { Tone } from './palette.ts';
import type { Box, Mark } from './scene.ts';

const HALF = 0.5;
const QUARTER = 0.25;
const SLIVER = 0.12;
const SMALLEST_LETTER = 12;
const FILLED: Partial<Record<TaskState, number>> = { ja: 1, deels: HALF, 'klein-deel': QUARTER, nauwelijks: SLIVER };

/**
 * One block of a model's mark: full for a task in the company, half for a part of it, a quarter for a small part, a sliver for hardly any,
 * open for elsewhere, dashed (with a question mark where it can be read) where the source does not say. Told apart without colour.
 */
export function taskBlock(state: TaskState, tone: Tone, { x, y, width, height }: Box): Mark[] {
  const unknown = state === 'niet-genoemd';
  const outline: Mark = {
    kind: 'rect',
    x: x + 0.75,
    y: y + 0.75,
    width: width - 1.5,
    height: height - 1.5,
    stroke: state === 'elders' || unknown ? 'muted' : tone,
    strokeWidth: 1.5,
    ...(unknown ? { dash: [3, 3] as const } : {}),
  };
  const share = FILLED[state];
  if (share === 1) return [{ kind: 'rect', x, y, width, height, fill: tone }];
  if (share !== undefined) return [{ kind: 'rect', x, y, width: width * share, height, fill: tone }, outline];
  if (!unknown) return [outline];
  const size = Math.min(height * 0.75, 16);
  if (size < SMALLEST_LETTER) return [outline];
  return [
    outline,
    { kind: 'text', x: x + width / 2, y: y + height / 2 + size * 0.35, text: '?', size, anchor: 'middle', bold: true, fill: 'muted' },
  ];
}

/** The mark of a model: its four task blocks in a row, inside the box, in the order of the tasks. */
export function modelMark(states: readonly TaskState[], tone: Tone, box: Box, gap: number): Mark[] {
  const width = (box.width - gap * (states.length - 1)) / states.length;
  return states.flatMap((state, index) => taskBlock(state, tone, { ...box, x: box.x + index * (width + gap), width }));
}

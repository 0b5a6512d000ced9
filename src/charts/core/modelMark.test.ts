import { describe, expect, it } from 'vitest';
import { TASK_STATES, type TaskState } from '../../schema/tasks.ts';
import { drawMarks } from './drawSvg.ts';
import { modelMark, taskBlock } from './modelMark.ts';
import { boundsOf } from './scene.ts';

const box = { x: 0, y: 0, width: 40, height: 20 };

describe('a block of a mark', () => {
  const filled = (state: TaskState): number =>
    taskBlock(state, 'partieel', box)
      .filter((mark) => mark.kind === 'rect' && mark.fill)
      .reduce((sum, mark) => sum + (boundsOf(mark).right - boundsOf(mark).left), 0);

  it('tells every state apart without colour', () => {
    const states = Object.keys(TASK_STATES) as TaskState[];
    const drawings = states.map((state) => drawMarks(taskBlock(state, 'partieel', box)).replaceAll(/ class="[^"]*"/g, ''));
    expect(new Set(drawings).size).toBe(states.length);
  });

  it('is filled as far as the task is in the company', () => {
    expect(filled('ja')).toBe(40);
    expect(filled('deels')).toBe(20);
    expect(filled('klein-deel')).toBe(10);
    expect(filled('nauwelijks')).toBeCloseTo(4.8);
    expect(filled('elders')).toBe(0);
  });
});

describe('the mark of a model', () => {
  it('has its four blocks beside each other, inside its box, with paper between them', () => {
    const blocks = modelMark(['ja', 'ja', 'ja', 'ja'], 'partieel', box, 4).map(boundsOf);
    expect(blocks.map(({ left, right }) => [left, right])).toEqual([
      [0, 7],
      [11, 18],
      [22, 29],
      [33, 40],
    ]);
  });
});

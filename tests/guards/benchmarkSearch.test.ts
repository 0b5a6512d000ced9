import { describe, expect, it } from 'vitest';
import { letterWaitsIn, waitsIn } from '../../scripts/benchmarkSearch/recording.ts';

describe('a recording of a search', () => {
  it('counts from the first letter: to any answer, to one after the last letter, to the list as it stays', () => {
    const states = [
      { at: 150, answers: 0, text: 'zoekt' },
      { at: 200, answers: 2, text: 'b' },
      { at: 400, answers: 3, text: 'be' },
      { at: 700, answers: 9, text: 'be, meer' },
      { at: 800, answers: 9, text: 'be, meer (complete)' },
      { at: 900, answers: 9, text: 'be, meer (complete)' },
    ];
    expect(waitsIn({ keys: [100, 300], states })).toEqual({ first: 100, whole: 300, full: 700 });
  });

  it('counts to the last letter when the list stood before it and stays', () => {
    const states = [{ at: 200, answers: 2, text: 'b' }];
    expect(waitsIn({ keys: [100, 300], states })).toEqual({ first: 100, whole: 200, full: 200 });
  });

  it('counts to the word that there is nothing', () => {
    const states = [
      { at: 200, answers: 2, text: 'b' },
      { at: 400, answers: 0, text: 'niets' },
    ];
    expect(waitsIn({ keys: [100, 300], states })).toEqual({ first: NaN, whole: NaN, full: 300 });
    expect(waitsIn({ keys: [100], states: [] })).toEqual({ first: NaN, whole: NaN, full: NaN });
  });

  it('gives each letter its own changes, and leaves out a letter that changed nothing', () => {
    const states = [150, 180, 420].map((at) => ({ at, answers: 1, text: String(at) }));
    const waits = letterWaitsIn({ keys: [100, 200, 400], states });
    expect(waits).toEqual([
      { first: 50, last: 80 },
      { first: 20, last: 20 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Unit } from '../../schema/fact.ts';
import { areCounts, axisText, holdFromNought, holdToUnit, unitOfFirst, type OnAxis } from './axis.ts';
import { DrawingError } from './drawingError.ts';

const member = (name: string, unit: Unit, low: number, high = low): OnAxis => ({ name: `"${name}"`, unit, low, high, path: [name] });

/** What is said of a mistake, and where it stands. */
function told(make: () => unknown): { message: string; path: DrawingError['path'] } {
  try {
    make();
  } catch (error) {
    if (error instanceof DrawingError) return { message: error.message, path: error.path };
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('an axis', () => {
  it('has one unit, and names what has another', () => {
    expect(() => holdToUnit('procent', [member('a', 'procent', 35), member('b', 'procent', -50)])).not.toThrow();
    expect(told(() => holdToUnit('procent', [member('a', 'procent', 35), member('gemeenten-x', 'inwoners', 225_000)]))).toEqual({
      message: '"gemeenten-x" is in inwoners and the axis is in procent; draw it in a chart of its own, or write a figure in procent',
      path: ['gemeenten-x'],
    });
  });

  it('from nought has nothing below it, and no share beyond the whole', () => {
    expect(() => holdFromNought('euro', [member('a', 'euro', 0, 2e6)])).not.toThrow();
    expect(() => holdFromNought('procent', [member('a', 'procent', 0, 100)])).not.toThrow();
    expect(told(() => holdFromNought('euro', [member('a', 'euro', -1, 5)])).message).toBe(
      '"a" is €\u00a0−1, and the axis begins at nought; say it in words',
    );
    expect(told(() => holdFromNought('procent', [member('a', 'procent', 90, 110)])).message).toMatch(/^"a" is 110%, and a share is/);
    expect(told(() => holdFromNought('procent', [member('a', 'procent', -5, 110)])).message).toMatch(/^"a" is −5%, and a share is/);
  });

  it('takes its unit from the first thing on it, which must be a number', () => {
    expect(unitOfFirst([member('a', 'euro', 1), member('b', 'procent', 1)], [])).toBe('euro');
    expect(told(() => unitOfFirst([], ['delen']))).toEqual({
      message: 'there is nothing to draw; write one figure at least',
      path: ['delen'],
    });
    expect(told(() => unitOfFirst([member('a', 'datum', 2025)], [])).message).toContain('"a" is in datum, and an axis is of numbers');
  });

  it('may hold one count against another, and nothing else', () => {
    expect(areCounts('personen', 'banen')).toBe(true);
    for (const unit of ['procent', 'euro', 'jaar', 'weken', 'uur per week'] as const) expect(areCounts('personen', unit), unit).toBe(false);
  });

  it('writes its values in its unit', () => {
    expect([axisText(5000, 'euro'), axisText(40, 'procent'), axisText(12_000, 'personen')]).toEqual(['€\u00a05.000', '40%', '12.000']);
  });
});

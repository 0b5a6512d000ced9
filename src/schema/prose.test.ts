import { describe, expect, it } from 'vitest';
import { moment } from './id.ts';
import { prose, typedDigit } from './prose.ts';

describe('prose', () => {
  it('finds a figure typed by hand, and leaves placeholders alone', () => {
    expect(typedDigit('Het zijn er 1.234.')).toBe('1.234.');
    expect(typedDigit('Het zijn er {feit:saldo-2016}.')).toBeUndefined();
  });

  it('tells the author what to do about it', () => {
    expect(prose('titel').safeParse('In 2015 begon het').error?.issues[0]?.message).toContain('{feit:its-id}');
  });
});

describe('a moment', () => {
  it('is a year, a month or a day that exists', () => {
    for (const text of ['2025', '2025-02', '2024-02-29']) expect(moment.safeParse(text).success).toBe(true);
    for (const text of ['2025-13', '2025-02-30', '13-02-2025', 'februari']) expect(moment.safeParse(text).success).toBe(false);
  });
});

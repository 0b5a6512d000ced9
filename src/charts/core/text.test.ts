import { describe, expect, it } from 'vitest';
import { textWidth } from './scene.ts';
import { wrap } from './text.ts';

describe('words in a drawing', () => {
  it('are cut at spaces, and stay whole', () => {
    const text = 'Een zin met een arbeidsongeschiktheidsverzekering erin';
    const lines = wrap(text, 80, 14);
    expect(lines.join(' ')).toBe(text);
    expect(lines).toContain('arbeidsongeschiktheidsverzekering');
    for (const line of lines.filter((line) => line.includes(' '))) expect(textWidth(line, 14)).toBeLessThanOrEqual(80);
  });
});

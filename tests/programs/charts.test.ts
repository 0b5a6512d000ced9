import { describe, expect, it } from 'vitest';
import { runProgram } from './program.ts';

describe('a chart that somebody takes', () => {
  it('is an image to rsvg-convert', () => {
    const png = runProgram('rsvg-convert', ['--format=png', 'dist/figuren/gemeenten-verwachting.svg']);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });
});

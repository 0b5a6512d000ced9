import { describe, expect, it } from 'vitest';
import { cleanName, readName } from './ownName.ts';

describe('a name of a reader’s own', () => {
  it('has no control characters, no half characters, and an end', () => {
    expect(cleanName('a\u0000b\uD800c')).toBe('abc');
    expect(cleanName(`${'a'.repeat(59)}😀`)).toBe('a'.repeat(59));
  });

  it('says so when it was too long', () => {
    const problems: string[] = [];
    expect([readName('Zoals%20nu', problems, 8), readName('Rust', problems, 8)]).toEqual(['Zoals nu'.slice(0, 8), 'Rust']);
    expect(problems).toEqual([]);
    expect(readName('Zoals%20het%20nu%20is', problems, 8)).toBe('Zoals he');
    expect(problems).toEqual(['De naam is ingekort tot 8 tekens.']);
  });
});

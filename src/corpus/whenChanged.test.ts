import { describe, expect, it } from 'vitest';
import { whenChanged } from './whenChanged.ts';

describe('a reader of files that remembers', () => {
  it('reads a file again when its text or what it is read with differs, and only then', () => {
    const read: string[] = [];
    const once = whenChanged((text: string, file: string, ending: string) => {
      read.push(`${file}: ${text}${ending}`);
      return text + ending;
    });
    expect([once('een', 'a', '.'), once('een', 'b', '!'), once('een', 'a', '.'), once('een', 'b', '!')]).toEqual([
      'een.',
      'een!',
      'een.',
      'een!',
    ]);
    expect(read).toEqual(['a: een.', 'b: een!']);
    expect([once('twee', 'a', '.'), once('twee', 'a', '?'), once('een', 'a', '?')]).toEqual(['twee.', 'twee?', 'een?']);
    expect(read).toHaveLength(5);
  });

  it('asks as it is told to whether two readings come to the same', () => {
    const once = whenChanged(
      (text: string, _: string, list: readonly string[]) => [text, ...list],
      (one, other) => JSON.stringify(one) === JSON.stringify(other),
    );
    expect(once('een', 'a', ['x'])).toBe(once('een', 'a', ['x']));
    expect(once('een', 'a', ['y'])).toEqual(['een', 'y']);
  });
});

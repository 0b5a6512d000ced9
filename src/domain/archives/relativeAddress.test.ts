import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOfAddress, relativeAddress } from './relativeAddress.ts';

const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const file = fc.tuple(fc.array(name, { maxLength: 4 }), name).map(([folders, last]) => [...folders, `${last}.html`].join('/'));

describe('fileOfAddress', () => {
  it.each([
    ['/', 'index.html'],
    ['/modellen/', 'modellen/index.html'],
    ['/data/feiten.csv', 'data/feiten.csv'],
  ])('of %s is %s', (address, expected) => {
    expect(fileOfAddress(address)).toBe(expected);
  });
});

describe('relativeAddress', () => {
  it.each([
    ['index.html', 'modellen/index.html', 'modellen/index.html'],
    ['modellen/index.html', 'index.html', '../index.html'],
    ['a/b/index.html', 'a/c/index.html', '../c/index.html'],
    ['a/index.html', 'a/index.html', 'index.html'],
    ['a/b/index.html', 'a', '../../a'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relativeAddress(from, to)).toBe(expected);
  });

  it('leads from any file to any other, as a browser follows it, wherever the folder stands', () => {
    fc.assert(
      fc.property(file, file, fc.array(name), (from, to, folders) => {
        const root = ['file:///', ...folders.map((folder) => `${folder}/`)].join('');
        expect(new URL(relativeAddress(from, to), root + from).href).toBe(root + to);
      }),
    );
  });

  it('never climbs out of the folder that holds both', () => {
    fc.assert(
      fc.property(file, file, (from, to) => {
        const climbs = relativeAddress(from, to)
          .split('/')
          .filter((part) => part === '..').length;
        expect(climbs).toBeLessThan(from.split('/').length);
      }),
    );
  });
});

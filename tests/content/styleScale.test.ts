import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/styles';
/** Letters of a size of their own inside a line: the numbers of notes. */
const RELATIVE = /^0\.(7[2-9]|8\d|9\d?)em$/;
/** In points, or by a name of a stylesheet's own, of which the values are held below. */
const ON_PAPER = /^([\d.]+pt( !important)?|var\(--on-paper\))$/;
const OF_THE_READER = '106.25%';
/** As wide as a column is no space between things. */
const COLUMN = /-?\b([5-9]|\d\d)rem\b/g;

interface Declaration {
  file: string;
  property: string;
  value: string;
  printed: boolean;
}

/** Every declaration of the stylesheets, and whether it is for paper. */
function declarations(): Declaration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(`${FOLDER}/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
      const printed = printedParts(css);
      return [...css.matchAll(/(?<=[{;]\s*)([a-z-]+):\s*([^;{}]+);/g)].map(({ 1: property = '', 2: value = '', index }) => ({
        file,
        property,
        value: value.trim(),
        printed: printed.some(([from, to]) => index > from && index < to),
      }));
    });
}

/** Where the blocks for paper begin and end in a stylesheet. */
function printedParts(css: string): [from: number, to: number][] {
  return [...css.matchAll(/@media print\b/g)].map(({ index }) => {
    let depth = 0;
    for (let at = css.indexOf('{', index); at < css.length; at++) {
      if (css[at] === '{') depth++;
      if (css[at] === '}' && --depth === 0) return [index, at];
    }
    return [index, css.length];
  });
}

const told = ({ file, property, value }: Declaration): string => `${file}: ${property}: ${value}`;

describe('the stylesheets', () => {
  const all = declarations();

  it('are read', () => {
    expect(all.filter(({ property }) => property === 'font-size').length).toBeGreaterThan(30);
    expect(all.filter(({ printed }) => printed).length).toBeGreaterThan(50);
  });

  it('take every size of type on a screen from the scale', () => {
    const odd = all.filter(
      ({ property, value, printed }) =>
        property === 'font-size' &&
        !/^var\(--size-\w+\)$/.test(value) &&
        !RELATIVE.test(value) &&
        value !== OF_THE_READER &&
        value !== 'inherit' &&
        !(printed && (ON_PAPER.test(value) || value === '1rem')),
    );
    expect(odd.map(told)).toEqual([]);
    const own = readFileSync(`${FOLDER}/comparison.css`, 'utf8').match(/(?<=--on-paper: )[^;]+/g) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((size) => !/^1[0-9.]+pt$/.test(size))).toEqual([]);
  });

  it('take every space on a screen from the scale', () => {
    const odd = all.filter(
      ({ property, value, printed }) => !printed && /^(margin|padding|gap|row-gap|column-gap)/.test(property) && /\d(rem|px\b)/.test(value.replaceAll(/\b[1-4]px/g, '').replaceAll(COLUMN, '')),
    );
    expect(odd.map(told)).toEqual([]);
  });
});

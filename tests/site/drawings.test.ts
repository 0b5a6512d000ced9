import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSite } from './builtSite.ts';
import { drawingProblems, sizeProblems } from './drawingProblems.ts';

const site = readSite('dist');

describe('a drawing that people take', () => {
  const files = [...site.files].filter((file) => file.endsWith('.svg'));

  it('is made of what every program draws alike, and has a size and a common face', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap((file) => drawingProblems(readFileSync(`dist${file}`, 'utf8')).map((problem) => `${file} ${problem}`))).toEqual(
      [],
    );
  });

  it.each([
    ['<text stroke="#fff" paint-order="stroke">a</text>', 'has <text paint-order>'],
    ['<switch><text>a</text></switch>', 'has <switch>'],
    ['<text fill="rgb(0 0 0 / 50%)">a</text>', 'has the colour "rgb(0 0 0 / 50%)"'],
    ['<text><tspan> a</tspan></text>', 'has <tspan>'],
    ['<style>text:nth-child(2){fill:red}</style>', 'has <style>'],
    ['<rect class="f-ink"/>', 'has <rect class>'],
    ['<text> a</text>', 'has words with a space around them: " a"'],
  ])('is refused with what some program draws otherwise: %s', (inside, problem) => {
    expect(drawingProblems(`<svg viewBox="0 0 9 9" width="9" height="9" font-family="Arial">${inside}</svg>`)).toContain(problem);
  });

  it('is refused without a size, with another than it shows, or with a face of its own first', () => {
    expect(drawingProblems('<svg viewBox="0 0 9 9"></svg>')).toEqual(['has no width and height of its own']);
    expect(drawingProblems('<svg viewBox="0 0 9 9" width="9" height="8"></svg>')).toEqual(['is 9 by 8 and shows 9 by 9']);
    expect(drawingProblems('<svg viewBox="0 0 9 9" width="9" height="9" font-family="Own, Arial"><text>a</text></svg>')).toEqual([
      'names "Own" as its first face',
    ]);
  });
});

describe('a drawing in a page', () => {
  it('has a size of its own, so that it fills no window where the stylesheet does not come', () => {
    const problems = site.pages.flatMap(({ address, root }) =>
      root.querySelectorAll('svg').flatMap((svg) => sizeProblems(svg).map((problem) => `${address}: ${problem}`)),
    );
    expect(problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { pageOf, readSite } from './builtSite.ts';
import { contentsProblems } from './contentsProblems.ts';

/** Where a reader acts: the story has a list of its steps, and the scenario is one instrument, not parts to read. */
const INSTRUMENTS = ['/uitleg/', '/scenario/', '/afwegen/'];

const { pages } = readSite('dist');
const collections = [
  '/begrippen/',
  '/bronnen/',
  '/bronnen/later/',
  '/bronnen/verschillen/',
  '/bronnen/wat-er-niet-staat/',
  '/cijfers/',
  '/zoeken/',
];

describe('the list of what stands on a page', () => {
  it('stands on every long page and leads to all its parts, in their order', () => {
    expect(pages.filter(({ address }) => !INSTRUMENTS.includes(address)).flatMap(contentsProblems)).toEqual([]);
  });

  it('stands on every long collection', () => {
    const listed = pages.filter(({ root }) => root.querySelector('main nav.contents')).map(({ address }) => address);
    expect(collections.filter((address) => !listed.includes(address))).toEqual([]);
    expect(listed.length).toBeGreaterThan(20);
  });

  const part = (id: string): string => `<section id="${id}"><h2 id="${id}-kop">x</h2></section>`;
  const list = (...ids: string[]): string => `<nav class="contents">${ids.map((id) => `<a href="#${id}">x</a>`).join('')}</nav>`;
  const problems = (html: string): string[] => contentsProblems(pageOf('/x/', `<main>${html}</main>`));

  it('is found missing, short, out of order or leading nowhere', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(part).join('');
    expect(problems(six)).toEqual(['/x/: has 6 parts and no list of them']);
    expect(problems(list('a', 'b', 'c', 'd', 'e', 'f') + six)).toEqual([]);
    expect(problems(list('a', 'b', 'c', 'd', 'e') + six)).toEqual(['/x/: its list leaves out #f']);
    expect(problems(list('b', 'a') + part('a') + part('b'))).toHaveLength(1);
    expect(problems(list('a', 'z') + part('a'))).toHaveLength(1);
    expect(problems(list('a') + list('a') + part('a'))).toEqual(['/x/: has 2 lists of its parts']);
  });
});

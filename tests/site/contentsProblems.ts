import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './builtSite.ts';

/** With this many parts a page is too long to be seen at a glance. */
const LONG = 6;
/** Parts that stand around the text of a page: its summary, what to read next, its notes and its words. */
const AROUND = '.in-brief, .next, .notes, .words, .embed, form, figure, .card, aside';

/** What is wrong with the list of what stands on a page: one sentence each. A long page has one; whatever has one, has it whole and in order. */
export function contentsProblems({ address, root }: BuiltPage): string[] {
  const main = root.querySelector('main');
  if (!main) return [];
  const parts = main.querySelectorAll('h2').flatMap(placeOf);
  const lists = main.querySelectorAll('nav.contents');
  if (lists.length === 0) return parts.length < LONG ? [] : [`${address}: has ${parts.length} parts and no list of them`];
  if (lists.length > 1) return [`${address}: has ${lists.length} lists of its parts`];

  const named = main.querySelectorAll('nav.contents a').map((link) => link.getAttribute('href')?.replace(/^#/, '') ?? '');
  const inOrder = main.querySelectorAll('[id]').flatMap(({ id }) => (named.includes(id) ? [id] : []));
  return [
    ...parts.filter((id) => !named.includes(id)).map((id) => `${address}: its list leaves out #${id}`),
    ...(named.join(' ') === inOrder.join(' ') ? [] : [`${address}: its list is not what stands there, in that order: ${named.join(' ')}`]),
  ];
}

/** The address of the part that a heading begins; none for a heading around the text, or without an address. */
function placeOf(heading: HTMLElement): string[] {
  const section = heading.closest('section');
  if (heading.closest(AROUND)) return [];
  const id = section?.id !== '' && section?.id !== undefined && heading.id === `${section.id}-kop` ? section.id : heading.id;
  return id === '' ? [] : [id];
}

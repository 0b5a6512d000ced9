import type { Paragraph } from '../../domain/memo/item.ts';
import { paragraphsOf } from './pageText.ts';

/** What a part of a page is called in a memo, and its text without that name. */
interface Named {
  title: string;
  text: Paragraph[];
}

/**
 * Names a part of a page so that it says what it is about where the page is not around it.
 * @param page the title of the page
 */
export function nameOfPart(part: Element, page: string): Named {
  const text = paragraphsOf(part);
  if (part.matches('.to-college li')) return questionNamed(part, text);
  if (part.matches('td, tr')) return cellNamed(part, text);
  const heading = part.querySelector('h2, h3, strong')?.textContent.trim().replace(/\.$/, '');
  if (heading === undefined) return { title: page, text };
  if (part.matches('.for-against li')) return { title: argumentNamed(part, page, heading), text: withoutName(text, `${heading}.`) };
  // The heading is said above the text; only a paragraph that begins with bold words has them in it.
  return { title: part.matches('section, details') ? heading : page, text: part.querySelector('h2, h3') ? text.slice(1) : text };
}

/** A question of a debate is its own name; of what kind it is stands behind it between brackets. */
function questionNamed(part: Element, [asked = [], ...others]: readonly Paragraph[]): Named {
  const title = part.querySelector('strong')?.textContent.trim() ?? '';
  const kind = /\((\w+)\)$/.exec(asked.filter((run) => typeof run === 'string').join(''))?.[1];
  return { title, text: kind === undefined ? others : [[`Soort vraag: ${kind}.`], ...others] };
}

/** A row is called as its head; a cell also has the name of its column. */
function cellNamed(part: Element, text: Paragraph[]): Named {
  const title = part.closest('tr')?.querySelector('th')?.textContent.trim() ?? '';
  if (part.matches('tr')) return { title, text: text.slice(1) };
  return { title: `${title}, ${(part as HTMLElement).dataset['naam'] ?? ''}`, text };
}

/** An argument says what it speaks for: in a debate a direction, and there it may also speak against it. */
function argumentNamed(part: Element, page: string, heading: string): string {
  const begin = /[.?!]$/.test(page) ? page : `${page}.`;
  const side = part.closest('section')?.querySelector('h3')?.textContent.trim() ?? '';
  if (side === 'Voor' || side === 'Tegen') return `${begin} Argument ${side.toLowerCase()}: ${heading}`;
  const [against, words] = heading.startsWith('Daartegen: ') ? [true, heading.replace('Daartegen: ', '')] : [false, heading];
  return `${begin} ${against ? 'Tegen' : 'Voor'} ${side.charAt(0).toLowerCase()}${side.slice(1)}: ${words}`;
}

function withoutName([[begin = '', ...runs] = [], ...others]: readonly Paragraph[], name: string): Paragraph[] {
  return [[typeof begin === 'string' ? begin.replace(`${name} `, '') : begin, ...runs], ...others];
}

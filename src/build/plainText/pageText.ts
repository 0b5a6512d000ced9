import { parse, type HTMLElement } from 'node-html-parser';
import { blocksOf, oneLine, type Whole } from './blocks.ts';
import { tidy } from './inlineText.ts';

/** A page in plain text. */
export interface PageText {
  title: string;
  /** What it says in a sentence or two. */
  description: string;
  /** Its whole address. */
  address: string;
  text: string;
}

/** What the text says of the site that it comes from. */
export interface TextSite {
  name: string;
  /** Version and date of its texts and figures, in words: `versie 0.1.0 van 28 november 2026`. */
  edition: string;
  licence: string;
}

/**
 * A built page as plain text: title, address and edition, then all it says, with charts in words and numbers, and its numbered sources at
 * the end. Undefined for a page without an address of its own.
 */
export function pageText(html: string, site: TextSite): PageText | undefined {
  const head = parse(html.slice(0, html.indexOf('</head>')));
  const address = head.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (address === undefined) return undefined;
  const main = parse(html.slice(html.indexOf('<main'), html.lastIndexOf('</main>') + '</main>'.length));
  const whole: Whole = (link) => new URL(link, address).href;
  const heading = main.querySelector('h1');
  const title = heading ? oneLine(heading, whole) : '';
  heading?.remove();
  const [words, notes] = ['.words', '.notes:not(ul)'].map((selector) => taken(main, selector));
  const blocks = [
    `# ${title}`,
    [`Adres: ${address}`, `Versie: ${site.name}, ${site.edition}`, `Licentie: ${site.licence}`].join('\n'),
    ...blocksOf(main.childNodes, whole),
    ...(words ?? []).flatMap((element) => wordsOf(element, whole)),
    ...(notes ?? []).flatMap((element) => sourcesOf(element, whole)),
  ];
  const description = tidy(head.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
  return { title, description, address, text: `${blocks.join('\n\n')}\n` };
}

/** Takes out what stands apart at the end of the text. */
function taken(main: HTMLElement, selector: string): HTMLElement[] {
  const found = main.querySelectorAll(selector);
  for (const element of found) element.remove();
  return found;
}

/** The words that a page explains beside its text: a line each. */
function wordsOf(words: HTMLElement, whole: Whole): string[] {
  const lines = words.querySelectorAll('p[id]').map((word) => {
    const name = word.querySelector('b');
    const term = name ? oneLine(name, whole) : '';
    name?.remove();
    return `- ${term}: ${oneLine(word, whole)}`;
  });
  return lines.length === 0 ? [] : ['## Woorden op deze bladzijde', lines.join('\n')];
}

/** The numbered notes of a page, by their own numbers, each with the address where the site tells of its document. */
function sourcesOf(notes: HTMLElement, whole: Whole): string[] {
  const items = notes.querySelectorAll('li[id]').map((item) => {
    const link = item.querySelector('a');
    const address = link?.getAttribute('href');
    link?.replaceWith(...link.childNodes);
    return `[${Number.parseInt(item.id.replace('noot-', ''), 10)}] ${oneLine(item, whole)}${address === undefined ? '' : ` <${whole(address)}>`}`;
  });
  return items.length === 0 ? blocksOf(notes.childNodes, whole) : ['## Bronnen van deze pagina', items.join('\n')];
}

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { visibleText } from './visibleText.ts';

/** The main part of a built page. */
export interface BuiltPage {
  /** Address inside the site: `/rijk/beschut-werk/`. */
  address: string;
  main: HTMLElement;
  /** Its short title. */
  label: string;
  /** What each numbered note names, in a few words, by its number. */
  notes: ReadonlyMap<number, string>;
}

/** Pages that are no answer: how to refer to the others, and what stands where nothing is. */
const NO_ANSWER = /^(verwijzen\/|404\.html$)/;

/** The pages of a built site that can answer something, in the order of their addresses. */
export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !NO_ANSWER.test(name))
    .sort()
    .map((name) => pageFrom(`/${name.replace(/index\.html$/, '')}`, readFileSync(join(folder, name), 'utf8')));
}

/** A page out of its HTML; only its main part is read. */
export function pageFrom(address: string, html: string): BuiltPage {
  const main = parse(html.slice(Math.max(0, html.indexOf('<main')), html.lastIndexOf('</main>') + '</main>'.length));
  const title = main.querySelector('.breadcrumbs [aria-current]') ?? main.querySelector('h1');
  return { address, main, label: title ? visibleText(...title.childNodes) : '', notes: notesOf(main) };
}

/** The notes of a page: as the margin has them, which is shorter, or else as the list at its foot has them. */
function notesOf(main: HTMLElement): Map<number, string> {
  const notes = new Map<number, string>();
  for (const item of main.querySelectorAll('.notes li[id]'))
    notes.set(Number.parseInt(item.id.replace('noot-', ''), 10), shortPlace(item.text));
  for (const mark of main.querySelectorAll('.margin-note'))
    notes.set(Number(mark.getAttribute('data-n')), mark.getAttribute('data-bron') ?? '');
  return notes;
}

/** A place in a source without the date of the source. */
export function shortPlace(place: string): string {
  return place.replace(/ \([^()]*\)/, '').trim();
}

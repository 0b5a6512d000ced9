import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';

/** The main text of a built page. */
export interface MainText {
  /** Address without slashes around it; the front page is `index`. */
  id: string;
  title: string;
  html: string;
}

/** What another site has of its own, or cannot use: what loads, and the heading that comes from the title. */
const LEFT_OUT = 'script, style, link, noscript, h1, img, picture, source, iframe';

/** The main texts of the pages of a built site that a reader can search: not those that only lead on to another address. */
export function mainTexts(dist: string): MainText[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)index\.html$/.test(path) && !path.startsWith('verwijzen/'))
    .sort()
    .flatMap((path) => {
      const page = parse(readFileSync(join(dist, path), 'utf8'));
      const main = page.querySelector('main');
      const title = page.querySelector('h1')?.textContent.trim() ?? page.querySelector('title')?.textContent ?? '';
      if (!main || title === '') return [];
      for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
      return [{ id: path === 'index.html' ? 'index' : path.replace(/\/index\.html$/, ''), title, html: main.innerHTML }];
    });
}

import type { BuiltPage } from './builtSite.ts';

/** What a reader passes over: notes, lists of links, drawings, tables of charts, and what is closed until it is opened. */
const NOT_READ = 'nav, .notes, .words, .margin-note, svg, figure table, .downloads, .as-of, details > :not(summary)';
/** Of the story a reader sees the answers that were chosen; its page holds them all, and every picture in words. */
const STORY = '/uitleg/';
const WORDS_A_MINUTE = 200;
/** By how many minutes the build's count, of the text as its author wrote it, may differ from one of the page as it came out. */
const NEAR = 1;

/** Stops on the ways through the site whose minutes do not fit the words of their page: one sentence each. */
export function stopProblems(pages: readonly BuiltPage[]): string[] {
  return pages
    .filter(({ address }) => address.startsWith('/voor/'))
    .flatMap(({ address, root }) =>
      root.querySelectorAll('.prose ol > li').flatMap((stop) => {
        const [to = '', said = ''] = [stop.querySelector('a')?.getAttribute('href'), stop.querySelector('[data-cijfer]')?.text];
        const page = pages.find((other) => other.address === to);
        const minutes = Number(/^(\d+) (?:minuut|minuten)$/.exec(said)?.[1] ?? Number.NaN);
        if (!page) return [`${address}: a stop leads to "${to}"`];
        if (Number.isNaN(minutes)) return said === 'zo lang als u wilt' ? [] : [`${address}: ${to} takes "${said}"`];
        if (to === STORY) return [];
        const read = Math.ceil(wordsOf(page) / WORDS_A_MINUTE);
        return Math.abs(read - minutes) > NEAR ? [`${address}: ${to} is said to take ${minutes} minutes, and has words for ${read}`] : [];
      }),
    );
}

function wordsOf({ root }: BuiltPage): number {
  const main = root.querySelector('main')?.clone() as BuiltPage['root'];
  for (const passed of main.querySelectorAll(NOT_READ)) passed.remove();
  return main.structuredText.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

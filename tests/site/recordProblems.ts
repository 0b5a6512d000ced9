import { HTMLElement } from 'node-html-parser';
import type { SearchRecord } from '../../src/build/search/record.ts';
import { endsAsSentence } from '../../src/domain/readability/sentences.ts';
import type { BuiltPage } from './builtSite.ts';

/** What a page tells for another place, or only shows the way with: the search has it there, or not at all. */
const TOLD_ELSEWHERE = [
  ...['nav', 'form', '.card.open', '.card.verschil', '.where', '.as-of', '.words', '.notes', '.downloads', '.other-version'],
  ...['.chart-hint', '.chart-source', '.chart-missing', '.step-ways', '.step-keys', '.caption', '.model-picture-key', '.preset-links'],
  ...['[hidden]', '[inert]', '[aria-hidden="true"]', '#invullen', '#memo', '.answer'],
].join(', ');
/** Sections that only lead elsewhere. */
const SIGNPOSTS = [
  '/#drie-ingangen',
  '/#hoofdstukken',
  '/debat/#onderwerpen',
  '/eenvoudig/#bladzijden',
  '/inwoners/#welke-vraag',
  '/over/wijzigingen/#achterhaald',
  '/uitleg/#verder',
  '/voor/ambtenaren/#haltes',
  '/voor/raadsleden/#haltes',
  '/voor/raadsleden/#vergadering',
];

/** The story in seven steps. */
const STORY = '/uitleg/';

/** The texts of a page that the records of its places do not hold as they stand: one sentence each. */
export function sentenceProblems({ address, root }: BuiltPage, records: readonly SearchRecord[]): string[] {
  const known = even(
    records
      .filter(({ url }) => url.split('#')[0] === address)
      .map(({ answer, text }) => `${answer} ${text}`)
      .join(' '),
  );
  return root
    .querySelectorAll('main p, main li')
    .filter(
      (element) => element.closest(TOLD_ELSEWHERE) === null && element.querySelector('svg, .where, [aria-hidden]:not(.begrip *)') === null,
    )
    .filter((element) => !SIGNPOSTS.includes(`${address}#${sectionAround(element)}`) && !isWayBack(element))
    .map((element) => even(element.text))
    .filter((text) => text !== '' && !known.includes(text))
    .map((text) => `${address}: the search has not "${text}" as it stands`);
}

/** What is wrong with the records of the places of a page: one sentence each. */
export function answerProblems({ address, root }: BuiltPage, records: readonly SearchRecord[]): string[] {
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  return records
    .filter(({ url }) => url.split('#')[0] === address)
    .flatMap(({ url, answer, text }) => [
      ...(url.includes('#') && !ids.has(url.split('#')[1] ?? '') ? [`${url}: leads nowhere`] : []),
      ...(/\b(19|20)\d{3}\b/.test(answer) ? [`${url}: the answer holds a year that is none: "${answer}"`] : []),
      ...(/\s{2}|#|\s[.,;:]|Link naar/.test(answer) ? [`${url}: the answer holds what is no text: "${answer}"`] : []),
      ...(answer.length < 5 || !endsAsSentence(answer) ? [`${url}: the answer is no sentence: "${answer}"`] : []),
      ...(/(?<!“)Verwijs hiernaar/.test(`${answer} ${text}`) ? [`${url}: holds "Verwijs hiernaar"`] : []),
    ]);
}

/** Sections, charts and tables of a page that have an address and something to say, and no record. */
export function missingPlaces({ address, root }: BuiltPage, records: readonly SearchRecord[]): string[] {
  const urls = new Set(records.map(({ url }) => url));
  const titles = new Set(records.filter(({ kind }) => kind === 'Grafiek').map(({ title }) => title));
  const textOf = new Map(records.map(({ url, text }) => [url, text]));
  /** A picture of the story is told with its step, in its words. */
  const isInStep = (element: HTMLElement): boolean =>
    address === STORY && textOf.get(`${address}#${sectionAround(element)}`)?.includes(captionOf(element)) === true;
  return root
    .querySelectorAll('main section[id], main figure[id]')
    .filter((element) => element.closest('.for-script, #invullen, #memo, .missing, .card') === null)
    .filter((element) => element.tagName !== 'FIGURE' || !(titles.has(captionOf(element)) || isInStep(element)))
    .filter((element) => says(element))
    .map(({ id }) => `${address}#${id}`)
    .filter((url) => !urls.has(url) && !SIGNPOSTS.includes(url))
    .map((url) => `${url}: the search has no record of it`);
}

/** What a chart or table is called. */
function captionOf(element: HTMLElement): string {
  return even(element.querySelector('figcaption h2, figcaption h3, figcaption h4, figcaption span[id]')?.text ?? '');
}

/** Whether a section says something itself, besides its heading and what reads itself back. */
function says(section: HTMLElement): boolean {
  return section
    .querySelectorAll('p, li, td, dd')
    .some((element) => element.closest('.retell, .card, section[id], figure[id]') === section && element.text.trim() !== '');
}

function sectionAround(element: HTMLElement): string {
  return element.closest('section[id]')?.id ?? '';
}

function isWayBack(element: HTMLElement): boolean {
  const [link, ...more] = element.childNodes.filter((node) => node.text.trim() !== '');
  return more.length === 0 && link instanceof HTMLElement && (link.getAttribute('href') ?? '').startsWith('#');
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

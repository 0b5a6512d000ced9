import type { Kind, Paragraph, Taken } from '../../domain/memo/item.ts';
import type { Takeable } from '../../domain/memo/takeable.ts';
import { nameOfPart } from './nameOfPart.ts';
import { pageAt, placeOf } from './place.ts';
import { paragraphsOf, partAt, tableOf } from './pageText.ts';

const QUESTIONS = '/bronnen/wat-er-niet-staat/';
const DIFFERENCES = '/bronnen/verschillen/';

/** What a list of citations gives of the thing that it is about. */
function takeableIn(list: Element): Takeable {
  return JSON.parse((list as HTMLElement).dataset['mee'] ?? '') as Takeable;
}

/** Something taken along whole: a figure, chart or term, or of a page what it answers. Undefined when its page went; rejects when it cannot be fetched. */
export async function takenWhole(list: Element): Promise<Taken | undefined> {
  const { text, ...whole } = takeableIn(list);
  const taken = { ...whole, text: text.map((words) => [words]), sources: [footnoteIn(list)] };
  if (whole.kind !== 'pagina' && whole.kind !== 'grafiek') return taken;
  const page = await pageAt(placeOf(whole.address));
  if (!page) return undefined;
  if (whole.kind === 'pagina') {
    const answer = page.querySelector('.page-header .answer');
    return answer ? { ...taken, ...withNotes(paragraphsOf(answer), notesIn(list), '', footnoteIn(list)) } : taken;
  }
  const table = page.querySelector<HTMLTableElement>('table[data-chart-table]');
  return table ? { ...taken, table: tableOf(table) } : taken;
}

/** What stands at one place of a page; undefined when the place is not there. */
export function takenPlace(list: Element, page: Document, id: string): Taken | undefined {
  const part = partAt(page, id);
  if (!part) return undefined;
  const { address, title: pageTitle, edition } = takeableIn(list);
  const place = `#${part.id || id}`;
  const { title, text } = nameOfPart(part, pageTitle);
  return {
    kind: kindOf(part, address),
    address: address + place,
    title,
    edition,
    ...withNotes(text, notesIn(list), place, footnoteAt(list, part.id || id)),
  };
}

/** What stands at one place of the page that a list is about, as the site has it; rejects when that cannot be fetched. */
export async function takenOn(list: Element, id: string): Promise<Taken | undefined> {
  const page = await pageAt(placeOf(takeableIn(list).address));
  return page && takenPlace(list, page, id);
}

/** The words that a reader selected on a page, which stand at a place of it. */
export function takenSelection(list: Element, copy: Element, id: string): Taken {
  const { address, title, edition } = takeableIn(list);
  const place = id && `#${id}`;
  return {
    kind: 'tekst',
    address: address + place,
    title,
    edition,
    ...withNotes(paragraphsOf(copy), notesIn(list), place, footnoteAt(list, id)),
  };
}

/** An open question by its words, as the site writes them: cards do not name its address. Undefined when the list of questions has no such. */
export async function takenQuestion(words: string): Promise<Taken | undefined> {
  const [list, page] = await Promise.all([listAt(placeOf(`/verwijzen${QUESTIONS}`)), pageAt(placeOf(QUESTIONS))]);
  const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
  const heading = [...(page?.querySelectorAll('section[id] h3') ?? [])].find(({ textContent }) => tidy(textContent) === tidy(words));
  const id = heading?.closest('section')?.id;
  return list && page && id !== undefined ? takenPlace(list, page, id) : undefined;
}

/** The list of citations at a place of the site; undefined when it is not there any more. */
export async function listAt(place: string): Promise<Element | undefined> {
  return (await pageAt(place))?.querySelector('[data-verwijzing]') ?? undefined;
}

function kindOf(part: Element, address: string): Kind {
  if (part.matches('.for-against li')) return 'argument';
  if (address === QUESTIONS || part.matches('.to-college li')) return 'vraag';
  return address === DIFFERENCES || part.matches('.verschil') ? 'verschil' : 'tekst';
}

/** The footnote of what a list is about as a whole. */
function footnoteIn(list: Element): string {
  return list.querySelector('details [data-vorm="Voetnoot"]')?.textContent.trim() ?? '';
}

/** The footnote of a place: its own where the list has one, else the page at that place, without all the documents of the page. */
function footnoteAt(list: Element, id: string): string {
  const parts = [...list.querySelectorAll<HTMLElement>('details')];
  const own = parts.find(({ dataset }) => id !== '' && dataset['deel'] === id)?.querySelector('[data-vorm="Voetnoot"]');
  if (own) return own.textContent.trim();
  const ofSite = footnoteIn(list).replace(/^.*; uitgelegd in: /s, '');
  return id === '' ? ofSite : `${ofSite}#${id}`;
}

/** The numbered notes of a page as footnotes, in their order. */
function notesIn(list: Element): string[] {
  return [...list.querySelectorAll('[data-noten] li')].map(({ textContent }) => textContent.trim());
}

/** A text that points at its own sources, from 0, instead of at the notes of its page; without notes its source is that of the page. */
function withNotes(text: readonly Paragraph[], notes: readonly string[], place: string, own: string): Pick<Taken, 'text' | 'sources'> {
  const used = [...new Set(text.flat().filter((run) => typeof run === 'number'))].filter((number) => notes[number - 1] !== undefined);
  if (used.length === 0) return { text: text.map((runs) => runs.filter((run) => typeof run === 'string')), sources: [own] };
  return {
    text: text.map((runs) => runs.map((run) => (typeof run === 'string' ? run : used.indexOf(run))).filter((run) => run !== -1)),
    sources: used.map((number) => (notes[number - 1] ?? '') + place),
  };
}

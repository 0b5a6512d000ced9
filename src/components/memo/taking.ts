import type { Kind, Paragraph, Taken } from '../../domain/memo/item.ts';
import type { Takeable } from '../../domain/memo/takeable.ts';
import { pageAt, placeOf } from './place.ts';
import { paragraphsOf, partAt, tableOf } from './pageText.ts';

const QUESTIONS = '/bronnen/wat-er-niet-staat/';
const DIFFERENCES = '/bronnen/verschillen/';

/** What a list of citations gives of the thing that it is about. */
export function takeableIn(list: Element): Takeable {
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
  const { address, title, edition } = takeableIn(list);
  const kind = kindOf(part, address);
  const place = `#${part.id || id}`;
  const found = { kind, address: address + place, edition };
  const own = footnoteIn(list, part.id);
  const paragraphs = paragraphsOf(part);
  const withOwn = (text: readonly Paragraph[], called: string): Taken => ({
    ...found,
    title: called,
    ...withNotes(text, notesIn(list), place, own),
  });
  const heading = part.querySelector('h2, h3, strong')?.textContent.trim().replace(/\.$/, '');
  if (heading === undefined) return withOwn(paragraphs, title);
  if (kind === 'argument')
    return withOwn(withoutName(paragraphs, heading), `${title}. Argument ${part.id.startsWith('voor') ? 'voor' : 'tegen'}: ${heading}`);
  // The heading is said above the text; only a paragraph that begins with bold words has them in it.
  return withOwn(part.querySelector('h2, h3') ? paragraphs.slice(1) : paragraphs, part.matches('section, details') ? heading : title);
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
    ...withNotes(paragraphsOf(copy), notesIn(list), place, footnoteIn(list)),
  };
}

/** An open question by its words: cards do not name its address. Undefined when the list of questions has no such. */
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

/** The paragraphs of what begins with its name, without it: it is said above them. */
function withoutName([[begin = '', ...runs] = [], ...others]: readonly Paragraph[], name: string): Paragraph[] {
  return [[typeof begin === 'string' ? begin.replace(`${name}. `, '') : begin, ...runs], ...others];
}

function kindOf(part: Element, address: string): Kind {
  if (part.matches('.for-against li')) return 'argument';
  if (address === QUESTIONS) return 'vraag';
  return address === DIFFERENCES || part.matches('.verschil') ? 'verschil' : 'tekst';
}

/** The footnote of all that a list is about, or of a part of it that has its own. */
function footnoteIn(list: Element, id = ''): string {
  const parts = [...list.querySelectorAll<HTMLElement>('details')];
  const part = parts.find(({ dataset }) => dataset['deel'] === id && id !== '') ?? parts[0];
  const text = part?.querySelector('[data-vorm="Voetnoot"]')?.textContent.trim() ?? '';
  return id === '' || part?.dataset['deel'] === id ? text : `${text}#${id}`;
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

import { HTMLElement, type Node } from 'node-html-parser';
import { kindOfPage, kindOfSection } from '../../domain/search/kinds.ts';
import { answerFrom, answerIn, asSentence, inSentence, wholeAnswer, type Answer } from './answer.ts';
import type { BuiltPage } from './builtPages.ts';
import { figureRecord } from './chartRecords.ts';
import type { RecordParts } from './makeRecord.ts';
import { partsOf, type Part } from './sections.ts';
import { textWithMarks, visibleText } from './visibleText.ts';

/** Parts of the scenario and of a weighing that are a form, or say on one sheet what stands above. */
const SCREENS = ['invullen', 'memo'];
/** From this share of linked words in lists on, a part leads elsewhere and says nothing itself. */
const LEADS_ELSEWHERE = 0.5;

/**
 * A page of prose and its sections, each with its answer. A section that only leads elsewhere is none; one that says nothing
 * of its own, or says again what the page said, belongs to the page.
 * @param hasOwnPage whether a chart of that id has a page of its own, so that it is told there
 */
export function pageRecords(page: BuiltPage, hasOwnPage: (chartId: string) => boolean): RecordParts[] {
  const [top, ...parts] = partsOf(page.main);
  const told = isPreset(page) ? [] : parts.filter((part) => !SCREENS.includes(part.id ?? ''));
  const sections = told.filter((part) => !leadsElsewhere(part));
  const own = sections.filter((part) => hasText(part) && !isRetold(part));
  const rest = sections.filter((part) => !own.includes(part));
  return [
    ...topRecord(page, top?.nodes ?? [], rest),
    ...own.flatMap((part) => sectionRecord(page, part)),
    ...[...(top ? [top] : []), ...sections]
      .flatMap(({ figures }) => figures)
      .filter(({ id }) => !isPreset(page) && !hasOwnPage(id))
      .flatMap((figure) => figureRecord(page, figure)),
  ];
}

/** A page that holds everything: only what it is, without its entries. */
export function overviewRecord(page: BuiltPage): RecordParts[] {
  const top = topOf(page);
  return top ? [{ ...top, url: page.address, page: page.label, kind: 'Overzicht', text: '' }] : [];
}

function topRecord(page: BuiltPage, nodes: readonly Node[], rest: readonly Part[]): RecordParts[] {
  const { address, label, main } = page;
  const top = topOf(page);
  if (!top) return [];
  const isModel = /\bmodel-/.test(main.querySelector('article')?.getAttribute('class') ?? '');
  const texts = [visibleText(...nodes), ...rest.flatMap((part) => [part.title, visibleText(...part.nodes)])];
  const text = texts.filter((part) => part !== '').join(' ');
  return [{ ...top, url: address, page: label, kind: kindOfPage(address, isModel), text }];
}

/** Title and answer of a page. */
function topOf({ main, notes, label }: BuiltPage): (Answer & { title: string }) | undefined {
  const answer = main.querySelector('.answer');
  const title = main.querySelector('h1');
  return answer && title ? { title: visibleText(title) || label, ...wholeAnswer(answer, notes) } : undefined;
}

function sectionRecord({ address, label, notes }: BuiltPage, part: Part): RecordParts[] {
  const { id, title, nodes } = part;
  if (id === undefined) return [];
  const said = answerIn(nodes, notes) ?? answerOfTable(part, notes);
  return [{ url: `${address}#${id}`, title, page: label, kind: kindOfSection(address, title), ...said, text: visibleText(...nodes) }];
}

/** Where no sentence stands, what a table is about. */
function answerOfTable({ title, nodes }: Part, notes: ReadonlyMap<number, string>): Answer {
  const heads = elementsIn(nodes, 'thead th')
    .map((cell) => visibleText(...cell.childNodes))
    .filter((head) => head !== '');
  return heads.length > 0
    ? { answer: asSentence(`${title}: ${heads.map(inSentence).join(', ')}`), source: undefined }
    : answerFrom([textWithMarks(nodes)], notes);
}

function hasText({ nodes }: Part): boolean {
  return visibleText(...nodes) !== '';
}

/** Whether a part is only what a reader tests himself with: the page once more, as questions. */
function isRetold({ nodes }: Part): boolean {
  return nodes.every((node) => node instanceof HTMLElement && node.classList.contains('retell'));
}

/** Whether a part is a list of links, or mostly links in lists. */
function leadsElsewhere({ nodes }: Part): boolean {
  const items = elementsIn(nodes, 'li');
  const onlyLists = nodes.every((node) => node instanceof HTMLElement && ['UL', 'OL'].includes(node.tagName));
  if (items.length > 0 && onlyLists && items.every((item) => startsWithLink(item))) return true;
  const linked = elementsIn(nodes, 'li a:not(.feit)').reduce((sum, link) => sum + visibleText(link).length, 0);
  return linked > 0 && linked >= LEADS_ELSEWHERE * visibleText(...nodes).length;
}

function startsWithLink(item: HTMLElement): boolean {
  const first = item.childNodes.find((node) => node.text.trim() !== '');
  return first instanceof HTMLElement && first.tagName === 'A' && !first.classList.contains('feit');
}

/** A given scenario: the same page with other numbers. */
function isPreset({ address, main }: BuiltPage): boolean {
  return address.startsWith('/scenario/') && main.querySelector('.page-header .preset-links') !== null;
}

function elementsIn(nodes: readonly Node[], selector: string): HTMLElement[] {
  return nodes.flatMap((node) => (node instanceof HTMLElement ? node.querySelectorAll(selector) : []));
}

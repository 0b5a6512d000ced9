import type { Paragraph, Run, Table } from '../../domain/memo/item.ts';
import { BLOCKS, NO_TEXT } from '../citing/wordsOnly.ts';

/** A card within a card is another thing. */
const LEFT_OUT = `.card .card, ${NO_TEXT}`;
/** A line that says on which pages a text stands: of use on the site alone. */
const WHERE_USED = /^(Op de pagina|Bij alle verschillen)/;

/**
 * The text of a part of a page in paragraphs, with the numbers of the notes of that page. What lies folded below it comes behind it, with
 * the name of the fold before it: a reply to an argument, say.
 */
export function paragraphsOf(part: Element): Paragraph[] {
  const copy = part.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  leaveOutWaysOn(copy);
  nameSpeakers(copy);
  nameColumns(copy);
  const folds = copy.matches('details') ? [] : [...copy.querySelectorAll(':not(details) details')];
  for (const fold of folds) fold.remove();
  if (copy.matches('details')) copy.querySelector('summary')?.remove();
  return [
    ...plainParagraphs(copy),
    ...folds.flatMap((fold) => {
      const name = fold.querySelector('summary')?.textContent.trim() ?? '';
      fold.querySelector('summary')?.remove();
      const [first = [], ...others] = plainParagraphs(fold);
      return [[`${name}: `, ...first], ...others];
    }),
  ];
}

/** Leaves out links below or behind a text to where more of it stands: of use on the site alone. */
function leaveOutWaysOn(copy: Element): void {
  for (const where of copy.querySelectorAll('.where')) {
    const link = where.querySelector(':scope > a:last-child');
    if (!link || link.nextSibling?.textContent?.trim()) continue;
    const before = where.textContent.slice(0, -link.textContent.length).trim();
    if (where.matches('p') ? before === '' : /[.!?]$/.test(before)) link.remove();
  }
}

/** Says of who speaks in an argument that this is so: a name alone behind its words would hang loose. Under a criterion it is a sentence. */
function nameSpeakers(copy: Element): void {
  for (const where of copy.querySelectorAll('span.where:not([data-cijfer])'))
    if (!/^[^.,:]+: /.test(where.textContent.trim())) where.prepend('Wie: ');
}

/** Puts before each cell of a row what it is about. */
function nameColumns(copy: Element): void {
  for (const cell of copy.querySelectorAll<HTMLElement>('td[data-naam]'))
    (cell.querySelector(BLOCKS) ?? cell).prepend(`${cell.dataset['naam'] ?? ''}: `);
}

function plainParagraphs(copy: Element): Paragraph[] {
  const blocks = [...copy.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  return (blocks.length > 0 ? blocks : [copy])
    .map(runsOf)
    .filter((runs) => runs.some((run) => typeof run === 'string' && run.trim() !== '') && !WHERE_USED.test(String(runs[0])));
}

/** The words of an element, and the numbers of the notes in it; a number that repeats the one before it is left out. */
function runsOf(element: Element): Run[] {
  const runs: Run[] = [];
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) add(node.textContent ?? '');
    else if (node instanceof Element && node.matches('.ref')) note(Number(node.getAttribute('data-n')));
    else node.childNodes.forEach(walk);
  };
  const add = (text: string): void => {
    const last = runs.at(-1);
    if (typeof last === 'string') runs[runs.length - 1] = last + text;
    else runs.push(text);
  };
  const note = (number: number): void => {
    if (runs.findLast((run) => typeof run === 'number') !== number) runs.push(number);
  };
  walk(element);
  const tidy = runs.map((run) => (typeof run === 'string' ? run.replaceAll(/[ \t\n\r]+/g, ' ') : run));
  const [first] = tidy;
  if (typeof first === 'string') tidy[0] = first.trimStart();
  const last = tidy.at(-1);
  if (typeof last === 'string') tidy[tidy.length - 1] = last.trimEnd();
  return tidy.filter((run) => run !== '');
}

/** The table of a chart, row by row. */
export function tableOf(table: HTMLTableElement): Table {
  const cells = (row: Element): string[] =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim().replaceAll(/\s+/g, ' '));
  const [head, ...rows] = [...table.querySelectorAll('tr')].map(cells);
  return { head: head ?? [], rows };
}

/** What stands at an address on a page. An id that only marks the place of something that took it in gives what took it in. */
export function partAt(page: Document, id: string): Element | undefined {
  const found = page.getElementById(id);
  if (!found?.matches('.anchor')) return found ?? undefined;
  return found.closest('li, section[id]') ?? found.nextElementSibling ?? undefined;
}

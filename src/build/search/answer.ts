import { HTMLElement, type Node } from 'node-html-parser';
import { endsAsSentence, sentencesOf } from '../../domain/readability/sentences.ts';
import { blocksIn, type Block } from './blocks.ts';
import { marksIn, textWithMarks, visibleText, withoutMarks } from './visibleText.ts';

/** A sentence that answers, and what it leans on. */
export interface Answer {
  answer: string;
  source: string | undefined;
}

/** As long as an answer is made with more sentences; a first sentence that is longer stays whole. */
const LONGEST = 220;
/** A sentence below this says too little alone: the next comes with it. */
const SHORT = 80;
/** What ends in a full stop within a sentence, before a number or a name. */
const ABBREVIATION = /\b(nr|art|blz|ca|dr|mr)\.$/;
const OURSELVES = /\b(wij|ons|onze)\b/i;

/**
 * The first sentence that a part of a page says, with the next ones where it is short: of a bold lead the whole of it.
 * @returns undefined where no sentence stands in it
 */
export function answerIn(nodes: readonly Node[], notes: ReadonlyMap<number, string>): Answer | undefined {
  const blocks = blocksIn(nodes);
  const [first] = blocks;
  if (first === undefined) return undefined;
  const texts = withOneList(blocks).map((block) => block.text);
  return answerFrom(texts, notes, leadOf(first.element));
}

/** The answer that blocks of text with marks give, by whole sentences: the first ones, or all of the bold lead. */
export function answerFrom(blocks: readonly string[], notes: ReadonlyMap<number, string>, lead = ''): Answer {
  const enough = Math.max(SHORT, lead.length);
  let taken = '';
  for (const sentence of sentencesIn(blocks)) {
    const { length } = withoutMarks(taken);
    if (length >= enough || (taken !== '' && length + withoutMarks(sentence).length > LONGEST)) break;
    taken = `${taken} ${sentence}`.trim();
  }
  return { answer: asSentence(withoutMarks(taken)), source: sourceOf(taken, blocks[0] ?? '', notes) };
}

/** The whole text of an element as an answer. */
export function wholeAnswer(element: HTMLElement, notes: ReadonlyMap<number, string>): Answer {
  const [mark] = marksIn(textWithMarks([element]));
  return { answer: asSentence(visibleText(element)), source: mark === undefined ? undefined : notes.get(mark) };
}

/** A text that ends as a sentence does. */
export function asSentence(text: string): string {
  return endsAsSentence(text) ? text : `${text.replace(/[\s:;,]+$/, '')}.`;
}

/** The head of a column as it stands within a sentence: “Doel” without its capital, “BUIG” as it is. */
export function inSentence(head: string): string {
  return /^\p{Lu}(\p{Ll}|$|\s)/u.test(head) ? head.charAt(0).toLowerCase() + head.slice(1) : head;
}

/** The sentences of blocks, each ended as one; what a colon announces is one sentence with it. */
function sentencesIn(blocks: readonly string[]): string[] {
  const announcing = blocks.findIndex((block) => withoutMarks(block).endsWith(':'));
  const before = (announcing < 0 ? blocks : blocks.slice(0, announcing + 1)).flatMap(sentencesWithMarks);
  const announcement = announcing < 0 ? undefined : before.pop();
  const list = announcement === undefined ? [] : [`${announcement} ${listed(blocks.slice(announcing + 1), LONGEST - announcement.length)}`];
  return [...before.map((sentence) => (endsAsSentence(withoutMarks(sentence)) ? sentence : `${sentence}.`)), ...list];
}

/** The blocks up to the end of the first list that a colon announces: what follows is no item of it. */
function withOneList(blocks: readonly Block[]): readonly Block[] {
  const announcing = blocks.findIndex(({ text }) => withoutMarks(text).endsWith(':'));
  const list = announcing < 0 ? undefined : blocks[announcing + 1]?.element.parentNode;
  const after = blocks.findIndex(({ element }, index) => index > announcing && element.parentNode !== list);
  return list === undefined || after < 0 ? blocks : blocks.slice(0, after);
}

/** The sentences of a text with marks; “nr. 245” is no end of one. */
function sentencesWithMarks(text: string): string[] {
  const found: string[] = [];
  for (const sentence of sentencesOf(marksBeforeTheEnd(text))) {
    const last = found.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}

/** The items of a list in one sentence: as many as there is room for, one at least, and a sign where there are more. */
function listed(items: readonly string[], room: number): string {
  const short = items.map((item) => (sentencesWithMarks(item)[0] ?? '').replace(/[.;,:\s]+$/, ''));
  let count = 1;
  while (count < short.length && withoutMarks(short.slice(0, count + 1).join('; ')).length <= room) count += 1;
  return `${short.slice(0, count).join('; ')}${count < short.length ? '; …' : '.'}`;
}

/** What stands in bold at the start of a block, where that is a sentence. */
function leadOf(block: HTMLElement): string {
  const first = block.childNodes.find((node) => node.text.trim() !== '' || node instanceof HTMLElement);
  if (!(first instanceof HTMLElement) || !['B', 'STRONG'].includes(first.tagName)) return '';
  const text = visibleText(first);
  return endsAsSentence(text) ? text : '';
}

/**
 * What an answer leans on: the first note in its sentences. Where they have none, the first of their paragraph; but what we say of
 * ourselves (“een besluit vonden wij niet”) leans on no source.
 */
function sourceOf(taken: string, block: string, notes: ReadonlyMap<number, string>): string | undefined {
  const [mark] = marksIn(taken);
  if (mark !== undefined) return notes.get(mark);
  const [near] = OURSELVES.test(taken) ? [] : marksIn(block);
  return near === undefined ? undefined : notes.get(near);
}

/** A mark behind the end of a sentence is that sentence's. */
function marksBeforeTheEnd(text: string): string {
  return text.replace(/([.?!…]["”’)]*)((?:\uE000\d+\uE001)+)/g, '$2$1');
}

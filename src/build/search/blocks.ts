import { HTMLElement, type Node } from 'node-html-parser';
import { isLeftOut, textWithMarks, visibleText } from './visibleText.ts';

/** A paragraph, an item of a list or a row of details, with its text and the marks of notes in that. */
export interface Block {
  element: HTMLElement;
  text: string;
}

const BLOCKS = ['P', 'LI'];
/** Words around a chart that say how to read it, and what is no sentence. */
const NO_SENTENCES = ['chart-caution', 'chart-unit', 'chart-subtitle', 'aliases', 'formula'];
/** No answer needs more. */
const ENOUGH = 8;

/** The first paragraphs and items of a part, in order; what a chart says in words only where nothing else stands. */
export function blocksIn(nodes: readonly Node[]): Block[] {
  const found: Block[] = [];
  for (const node of nodes) walk(node, found);
  const inText = found.filter(({ element }) => !element.classList.contains('chart-description'));
  return (inText.length > 0 ? inText : found).slice(0, ENOUGH);
}

function walk(node: Node, found: Block[]): void {
  if (!(node instanceof HTMLElement) || isLeftOut(node)) return;
  if (NO_SENTENCES.some((name) => node.classList.contains(name))) return;
  const text = textOfBlock(node);
  if (text === undefined) for (const child of node.childNodes) walk(child, found);
  else if (text !== '') found.push({ element: node, text });
}

/** The text of an element that is a block; undefined for one that only holds them. */
function textOfBlock(element: HTMLElement): string | undefined {
  const name = element.querySelector('> dt');
  const says = element.querySelector('> dd');
  if (name && says) return `${visibleText(name)}: ${textWithMarks([says])}`;
  return BLOCKS.includes(element.tagName) && !element.querySelector('p, li') ? textWithMarks([element]) : undefined;
}

import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** Elements that stand within a line of text; every other one begins a line of its own. */
const INLINE = new Set(
  'a abbr b bdi cite code data dfn em i kbd label mark output q s samp small span strong sub sup time tspan u var wbr'.split(' '),
);
const SILENT = new Set(['script', 'style', 'template', 'head']);

/** The text of a page, a line for each block that has any: paragraphs, cells, items, labels of drawings. */
export function textBlocks(root: HTMLElement): string[] {
  const blocks: string[] = [];
  let line = '';
  const close = (): void => {
    const block = evenSpace(line);
    if (block) blocks.push(block);
    line = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof TextNode) line += node.text;
    if (!(node instanceof HTMLElement)) return;
    const tag = node.rawTagName.toLowerCase();
    if (SILENT.has(tag)) return;
    const ownLine = !INLINE.has(tag);
    if (ownLine) close();
    node.childNodes.forEach(walk);
    if (ownLine) close();
  };
  root.childNodes.forEach(walk);
  close();
  return blocks;
}

/** The text inside an element, with single spaces. */
export function textOf(element: HTMLElement): string {
  return evenSpace(element.text);
}

/** Spaces, tabs and line ends become one space. A space that may not break stays: it is typography. */
function evenSpace(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

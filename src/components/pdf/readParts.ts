import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import type { ComponentPart, Part } from '../../corpus/page/parts.ts';
import { asBlocks, asInlines, strong, text, type Block, type Piece } from './printed.ts';

/** What a component becomes in a document. */
export type DrawComponent = (part: ComponentPart, inside: () => Piece[]) => Piece[];

/** Stands in the HTML of a page where a component is, so that its tags can be read as one tree. */
const PLACE = 'x-component';

/**
 * The parts of a page as pieces of a document.
 * @param draw what makes pieces of a component; `inside` are those of what stands in it
 * @param opened whether to take in what a reader opens on the page, and the links beside it
 */
export function readParts(parts: readonly Part[], draw: DrawComponent, opened = true): Piece[] {
  const components: ComponentPart[] = [];

  function written(part: Part): string {
    if (typeof part === 'string') return part;
    const number = components.push(part) - 1;
    return `<${PLACE} data-n="${number}">${part.children.map(written).join('')}</${PLACE}>`;
  }

  function inside(element: Node): Piece[] {
    return element.childNodes.flatMap(piecesOf);
  }

  function piecesOf(node: Node): Piece[] {
    if (node.nodeType === NodeType.TEXT_NODE) return [text(node.text)];
    return node instanceof HTMLElement ? ofElement(node) : [];
  }

  function ofElement(element: HTMLElement): Piece[] {
    const name = element.rawTagName.toLowerCase();
    if (name === PLACE) return ofComponent(element);
    switch (name) {
      case 'p':
        return asBlocks(inside(element));
      case 'strong':
      case 'b':
      case 'em':
        return [{ is: 'strong', inside: asInlines(inside(element)) }];
      case 'br':
        return [{ is: 'break' }];
      case 'h3':
        return [{ is: 'heading', level: 3, inside: asInlines(inside(element)) }];
      case 'ul':
      case 'ol':
        return [{ is: 'list', numbered: name === 'ol', items: childrenCalled(element, 'li').map((item) => asBlocks(inside(item))) }];
      case 'summary':
        // What opens on the page stands open on paper, behind the words that it opens by.
        return [strong(`${element.text.trim()}:`), text(' ')];
      case 'table':
        return [tableOf(element)];
      case 'blockquote':
        return [{ is: 'card', blocks: asBlocks(inside(element)) }];
      case 'td':
        // A cell of the comparison, whose words for its model stand in the head of its column on the page.
        return [
          {
            is: 'card',
            blocks: asBlocks([strong(`${element.getAttribute('data-naam') ?? ''}:`), text(' '), ...unwrapped(inside(element))]),
          },
        ];
      case 'details':
        return opened ? asBlocks(inside(element)) : [];
      case 'div':
      case 'section':
        return asBlocks(inside(element));
      case 'span':
        return inside(element).filter(({ is }) => opened || is !== 'link');
      default:
        throw new Error(`<${name}> has no form in a document; give it one in src/components/pdf/readParts.ts`);
    }
  }

  function ofComponent(element: HTMLElement): Piece[] {
    const part = components[Number(element.getAttribute('data-n'))];
    if (!part) throw new Error('a page may not hold an element that stands for a component');
    return part.name === 'table' ? [tableOf(element)] : draw(part, () => inside(element));
  }

  function tableOf(element: HTMLElement): Block {
    const [head = [], ...rows] = element
      .querySelectorAll('tr')
      .map((row) => [...childrenCalled(row, 'th', 'td')].map((cell) => asInlines(inside(cell))));
    return { is: 'table', head, rows };
  }

  return inside(parse(parts.map(written).join('')));
}

/** Pieces of which the first, where it is a paragraph, stands in the line before it. */
function unwrapped([first, ...rest]: readonly Piece[]): Piece[] {
  if (first === undefined) return [];
  return first.is === 'paragraph' ? [...first.inside, ...rest] : [first, ...rest];
}

function childrenCalled(element: HTMLElement, ...names: string[]): HTMLElement[] {
  return element.children.filter(({ rawTagName }) => names.includes(rawTagName.toLowerCase()));
}

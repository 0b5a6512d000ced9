import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { BuiltPage } from './builtSite.ts';

/** Elements whose figures come from the register, a source or a computation: components mark them so. */
const LOOKED_UP = ['a.feit', '.ref', '.margin-note', '.notes', '[data-cijfer]', 'table', '.chart', '.series', 'svg', '.search-page'];

/** Figures in the text of a page that no component looked up: one sentence each. Links to a figure's own page carry its label. */
export function typedDigits({ address, root }: BuiltPage, exceptions: readonly string[] = []): string[] {
  const main = root.querySelector('main');
  return main
    ? textsIn(main)
        .filter((text) => /\d/.test(exceptions.reduce((rest, exception) => rest.replaceAll(exception, ''), text)))
        .map((text) => `${address}: "${text.trim()}" holds a figure that no component looked up`)
    : [];
}

function textsIn(element: HTMLElement): string[] {
  return element.childNodes.flatMap((node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return [node.text];
    if (!isElement(node)) return [];
    const child = node;
    const skip =
      LOOKED_UP.some((selector) => matches(child, selector)) ||
      (child.rawTagName === 'a' && (child.getAttribute('href') ?? '').includes('/cijfers/'));
    // A text that stands with its picture in one frame is prose all the same.
    return skip ? child.querySelectorAll('.step-text').flatMap(textsIn) : textsIn(child);
  });
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

function matches(element: HTMLElement, selector: string): boolean {
  if (selector.startsWith('[')) return element.hasAttribute(selector.slice(1, -1));
  const [tag, name] = selector.split('.');
  return (!tag || element.rawTagName === tag) && (!name || element.classList.contains(name));
}

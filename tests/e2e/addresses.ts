import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { BuiltPage } from '../site/builtSite.ts';

/** Attributes by which an element is another one for who hears it. */
const TOLD = /(?<=^|\s)(role|aria-[a-z]+|lang|title|type|hidden|open)(?=[=\s]|$)/g;

/** Pages that are made in hundreds: of one figure, and of the ways to refer to one thing. */
const MADE_IN_HUNDREDS = /^\/(cijfers|verwijzen)\/./;

/**
 * The addresses of pages that a test over every page in a browser looks at. Of those made in hundreds: where they are made of the same parts the first
 * one, the one with the most elements and the one with the longest word, because those differ in nothing that a browser or axe would judge otherwise.
 * What their texts say, and their ids, the tests over the built pages hold for each.
 * @returns sorted, each once
 */
export function oneOfEachKind(pages: readonly BuiltPage[]): string[] {
  const alike = Map.groupBy(pages.map(looked), ({ address, parts, headings }) =>
    MADE_IN_HUNDREDS.test(address) ? [...[...parts].sort(), headings].join('\n') : address,
  );
  const chosen = [...alike.values()].flatMap((group) => [group[0], most(group, 'elements'), most(group, 'longestWord')]);
  return [...new Set(chosen.filter((page) => page !== undefined).map(({ address }) => address))].sort();
}

/**
 * As few addresses as hold every part that stands on any of the pages: each element, with its class, in all that it stands in. What its letters look
 * like, and on what, hangs on that and not on which page it is.
 * @returns sorted, each once
 */
export function coveringAddresses(pages: readonly BuiltPage[]): string[] {
  const all = pages.map(looked);
  const missing = new Set(all.flatMap(({ paths }) => [...paths]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gain = ({ paths }: Looked): number => paths.intersection(missing).size;
    const best = all.reduce((most, page) => (gain(page) > gain(most) ? page : most));
    for (const path of best.paths) missing.delete(path);
    chosen.push(best.address);
  }
  return chosen.sort();
}

/** A page with what tells it from others. */
interface Looked {
  address: string;
  /** Which elements stand in which, and which of them are empty. */
  parts: ReadonlySet<string>;
  /** Each of its elements with its class, behind those that it stands in. */
  paths: ReadonlySet<string>;
  /** The tags of its headings, in their order. */
  headings: string;
  elements: number;
  /** In letters. */
  longestWord: number;
}

function looked({ address, root }: BuiltPage): Looked {
  const parts = new Set<string>();
  const paths = new Set<string>();
  const headings: string[] = [];
  let elements = 0;
  let longestWord = 0;

  /** Whether there are words in the element. */
  function look(element: HTMLElement, parent: string, around: string): boolean {
    const kind = kindOf(element);
    const path = `${around} > ${element.tagName}.${element.getAttribute('class') ?? ''}`;
    paths.add(path);
    elements++;
    if (/^H\d$/.test(element.tagName)) headings.push(element.tagName);
    let words = false;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        // What is drawn is one picture to who judges the page.
        if (element.tagName !== 'SVG' && look(child, kind, path)) words = true;
      } else if (child.nodeType === NodeType.TEXT_NODE) {
        for (const word of child.text.split(/[\s-]+/)) longestWord = Math.max(longestWord, word.length);
        if (child.text.trim() !== '') words = true;
      }
    }
    parts.add(`${parent} > ${kind}${words ? '' : ' (empty)'}`);
    return words;
  }

  look(root, '', '');
  return { address, parts, paths, headings: headings.join(' '), elements, longestWord };
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

function kindOf(element: HTMLElement): string {
  const told = element.rawAttrs.match(TOLD) ?? [];
  return `${element.tagName}.${element.getAttribute('class') ?? ''} ${told.sort().join(' ')}`;
}

function most(pages: readonly Looked[], size: 'elements' | 'longestWord'): Looked | undefined {
  return pages.reduce((best, page) => (page[size] > best[size] ? page : best));
}

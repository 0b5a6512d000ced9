// cspell:ignore bmln
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import type { BuiltPage } from './builtSite.ts';

/** Signs and short forms that a Dutch voice reads wrong, in English or not at all. A dash between words is a pause, as it should be. */
const SIGNS = /€|\bmln\b|−|\d\s*–\s*\d|§|≥|×|÷|\bt\/m\b|\s[=+]\s/;

/** Words that come with a figure, and that a sentence around it may say once more. */
const TWICE = /(?<!\p{L})(circa|ongeveer|bijna|ruim|gemiddeld|structureel|euro|miljoen|procent|tot|min|vanaf|paragraaf)\s+\1(?!\p{L})/iu;

/** Elements that do not end the sentence that they stand in. */
const INSIDE_A_SENTENCE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'sup']);

/** Elements that are no running text: pictures, what a source prints, code. */
const APART = new Set(['svg', 'q', 'pre', 'script', 'style', 'template']);

/** Texts for who cannot see, and descriptions that others show. */
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-valuetext', 'alt', 'content', 'title'];

/** Signs in running text, in tables and in the texts of attributes, and words of a figure that stand there twice: one sentence each. */
export function unspokenSigns(page: BuiltPage): string[] {
  const { address } = page;
  const texts = heardTexts(page);
  const found = (test: RegExp): string[] => texts.filter((text) => test.test(text));
  return [
    ...found(SIGNS).map((text) => `${address}: "${text}" has a sign that a voice reads wrong`),
    ...found(TWICE).map((text) => `${address}: "${text}" says a word of a figure twice`),
  ];
}

/** What is heard of a page: each sentence or cell, and each text for who cannot see; every text once. */
export function heardTexts({ root }: BuiltPage): string[] {
  const texts = [''];
  hear(root, texts);
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

/** Adds what is heard of an element to the texts of a page, a text for each sentence or cell. */
function hear(element: HTMLElement, texts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === NodeType.TEXT_NODE) texts.push((texts.pop() ?? '') + node.text);
    if (!isElement(node) || isApart(node)) continue;
    const ends = !INSIDE_A_SENTENCE.has(node.rawTagName);
    if (ends) texts.push('');
    hear(node, texts);
    if (ends) texts.push('');
  }
  if (element.rawAttrs === '') return;
  texts.unshift(...SPOKEN_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []));
}

/** A reference to copy keeps its signs, and nobody hears what is hidden from a voice. */
function isApart(element: HTMLElement): boolean {
  // What kind of thing a page is, in a word of a vocabulary, is for programs.
  const isKind = element.getAttribute('property') === 'og:type';
  return isKind || APART.has(element.rawTagName) || element.classList.contains('cite') || element.getAttribute('aria-hidden') === 'true';
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === NodeType.ELEMENT_NODE;
}

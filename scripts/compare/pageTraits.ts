import { parse, type HTMLElement } from 'node-html-parser';
import { withoutHashes } from './hashedNames.ts';
import { textBlocks, textOf } from './textBlocks.ts';

/** What is compared of a page: the names of its traits, each with its lines in the order of the page. */
export type Traits = ReadonlyMap<string, readonly string[]>;

type Add = (trait: string, line: string) => void;

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const FIELDS = new Set(['input', 'select', 'option', 'textarea', 'button', 'form', 'details', 'dialog', 'fieldset', 'output']);
const DRAWN = new Set('svg g rect path line circle ellipse polygon polyline text tspan use foreignobject'.split(' '));
const ADDRESSES = new Set(['href', 'src', 'srcset', 'action', 'poster', 'download']);
const SAID = new Set(['alt', 'title', 'placeholder', 'role', 'lang', 'tabindex', 'hidden', 'scope', 'datetime']);
/** Attributes that name other elements by their ids. */
const POINTERS = new Set(['aria-describedby', 'aria-labelledby', 'aria-details', 'aria-controls', 'aria-owns', 'for', 'headers']);
/** Attributes that have a trait of their own. */
const ELSEWHERE = /^(id|href|role|lang|tabindex|hidden|placeholder|action|aria-.*|data-.*)$/;

/** The traits of a page of HTML. Hashes in names of files are left out, and white space is made even. */
export function pageTraits(html: string): Traits {
  const root = parse(html, { blockTextElements: { script: true, style: true } });
  const traits = new Map<string, string[]>();
  const add: Add = (trait, line) => {
    const lines = traits.get(trait);
    if (lines) lines.push(line);
    else traits.set(trait, [line]);
  };

  for (const block of textBlocks(root)) add('text', block);
  const elements = root.querySelectorAll('*');
  const byId = new Map(elements.map((element) => [element.id, element]));
  for (const element of elements) {
    addElement(element, add);
    for (const [name, value] of Object.entries(element.attributes)) addAttribute(element, name.toLowerCase(), value, byId, add);
  }
  return traits;
}

function addElement(element: HTMLElement, add: Add): void {
  const tag = element.rawTagName.toLowerCase();
  const has = (name: string) => !ELSEWHERE.test(name);
  if (tag === 'title') add('title', textOf(element));
  if (tag === 'meta') add('meta', written(element));
  if (tag === 'link') add(element.getAttribute('rel') === 'canonical' ? 'canonical' : 'linked files', withoutHashes(written(element)));
  if (tag === 'script') add('scripts', withoutHashes(`${written(element)} ${element.rawText}`).trim());
  // What its rules say is compared once for all pages.
  if (tag === 'style') add('styles', `style that begins with ${withoutHashes(element.rawText).split('{', 1)[0]?.trim() ?? ''}`);
  if (HEADINGS.has(tag)) add('headings', `${tag} ${textOf(element)}`);
  if (element.classList.contains('ref')) add('note numbers', [element.getAttribute('data-n'), element.getAttribute('href')].join(' '));
  if (tag === 'text') add('svg text', textOf(element));
  if (DRAWN.has(tag)) add('drawing', written(element, has));
  if (FIELDS.has(tag))
    add(
      'fields',
      written(element, (name) => name !== 'class' && has(name)),
    );
}

function addAttribute(element: HTMLElement, name: string, value: string, byId: ReadonlyMap<string, HTMLElement>, add: Add): void {
  const tag = element.rawTagName.toLowerCase();
  if (name === 'id') add('ids', value);
  else if (name.startsWith('data-')) add('data attributes', `${tag} ${name}=${value}`);
  else if (ADDRESSES.has(name) && tag !== 'link' && tag !== 'script') add('links', `${tag} ${name}=${withoutHashes(value)}`);
  else if (POINTERS.has(name)) add('names and descriptions', `${tag} ${name}=${value}: ${saidBy(value, byId)}`);
  else if (SAID.has(name) || name.startsWith('aria-')) add('names and descriptions', `${tag} ${name}=${value}`);
}

function saidBy(ids: string, byId: ReadonlyMap<string, HTMLElement>): string {
  const texts = ids.split(/\s+/).map((id) => {
    const target = byId.get(id);
    return target ? `“${textOf(target)}”` : `(no id ${id})`;
  });
  return texts.join(' ');
}

/** The element's tag and attributes as one line, the attributes in order of their names. */
function written(element: HTMLElement, choose: (name: string) => boolean = () => true): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => choose(name.toLowerCase()))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ` ${name}=${value}`);
  return element.rawTagName.toLowerCase() + attributes.join('');
}

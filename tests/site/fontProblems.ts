import { HTMLElement, TextNode } from 'node-html-parser';
import { lackedBy } from '../../src/components/files/fontCharacters.ts';
import type { BuiltPage } from './builtSite.ts';

/** The characters of each typeface of the pages, as the files of the fonts have them. */
export interface Faces {
  text: ReadonlySet<string>;
  heading: ReadonlySet<string>;
}

/** Which elements are set in which face, as selectors. */
interface Settings {
  text: string;
  heading: string;
}

/** Attributes that stylesheets or browsers show, besides those that a stylesheet names. */
const SHOWN = ['placeholder', 'value', 'label'];
/** Signs of stylesheets that the typefaces lack, and every machine has: a browser takes them from there. */
const OF_THE_MACHINE = ['↑'];

const ADVICE = 'add it to scripts/fonts.ts and run "npm run fonts", or write it in words';

/** What pages and what stylesheets add to them show, that the typeface there lacks: one sentence each. */
export function fontProblems(pages: readonly BuiltPage[], sheets: readonly string[], faces: Faces): string[] {
  const settings = settingsIn(sheets);
  const shown = [...SHOWN, ...sheets.flatMap((css) => [...css.matchAll(/attr\(([\w-]+)\)/g)].map(([, name = '']) => name))];
  return [
    ...new Set([
      ...pages.flatMap((page) => pageProblems(page, faces, settings, [...new Set(shown)])),
      ...sheets.flatMap((css) => problems('a stylesheet', 'text', faces, [addedBy(css)], OF_THE_MACHINE)),
    ]),
  ];
}

/** Signs in the texts of a script that the text face lacks: one sentence each. What a reader typed is no text of a script. */
export function scriptTextProblems(file: string, script: string, faces: Faces, notShown: readonly string[]): string[] {
  const written = script.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return problems(file, 'text', faces, [written.replace(/[\0-\x1f\x7f]/g, '')], notShown);
}

function pageProblems({ address, root }: BuiltPage, faces: Faces, settings: Settings, shown: readonly string[]): string[] {
  const body = root.querySelector('body');
  if (!body) return [];
  const headings = settings.heading === '' ? [] : body.querySelectorAll(settings.heading);
  const backToText = new Set(settings.text === '' ? [] : body.querySelectorAll(settings.text));
  const attributes = body.querySelectorAll('*').flatMap((element) => shown.map((name) => element.getAttribute(name) ?? ''));
  return [
    ...problems(address, 'text', faces, [body.text, ...attributes]),
    ...problems(
      address,
      'heading',
      faces,
      headings.map((heading) => textBut(heading, backToText)),
    ),
  ];
}

function problems(where: string, face: keyof Faces, faces: Faces, texts: readonly string[], known: readonly string[] = []): string[] {
  const all = [...new Set(texts.join(''))].filter((character) => !known.includes(character)).join('');
  return lackedBy(faces[face], all).map((sign) => `${where}: the ${face} face lacks ${sign}: ${ADVICE}`);
}

/** The text of an element, without what stands in the elements that are set in another face. */
function textBut(element: HTMLElement, others: ReadonlySet<HTMLElement>): string {
  const inside = element.childNodes.map((node) => {
    if (!(node instanceof HTMLElement)) return node instanceof TextNode ? node.text : '';
    return others.has(node) ? '' : textBut(node, others);
  });
  return inside.join('');
}

/** The elements that stylesheets set in a face of their own, without what they say of states and of parts that are no elements. */
function settingsIn(sheets: readonly string[]): Settings {
  const selectors = (variable: string): string =>
    [
      ...new Set(
        sheets.flatMap((css) =>
          [...css.matchAll(/([^{}]+)\{[^{}]*font-family:var\(--(\w+)\)/g)]
            .filter(([, , name]) => name === variable)
            .flatMap(([, selector = '']) => selector.split(','))
            .map((selector) => selector.replace(/:{1,2}[\w-]+(\([^)]*\))?/g, '').trim())
            .filter((selector) => selector !== ''),
        ),
      ),
    ].join(',');
  return { text: selectors('text'), heading: selectors('heading') };
}

/** What a stylesheet writes itself. */
function addedBy(css: string): string {
  const strings = [...css.matchAll(/content:([^;}]*)/g)].flatMap(([, value = '']) =>
    [...value.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text),
  );
  return strings.join('').replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

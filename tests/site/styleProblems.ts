import type { BuiltPage } from './builtSite.ts';

/** A stylesheet of a built site: its address and its text. */
export interface Stylesheet {
  address: string;
  css: string;
}

/** Parts of the frame of every chart, which the story alone sets side by side. */
const STYLED_IN_STORY = ['figure-body', 'figure-picture'];

/** Classes of a page that some stylesheet knows, and none of those that the page loads: one sentence each. */
export function styleProblems({ address, root }: BuiltPage, sheets: readonly Stylesheet[]): string[] {
  const loaded = root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href'));
  const known = new Set(sheets.flatMap(classesOf));
  const styled = new Set(sheets.filter((sheet) => loaded.includes(sheet.address)).flatMap(classesOf));
  const used = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]));
  return [...used]
    .filter((name) => known.has(name) && !styled.has(name) && !STYLED_IN_STORY.includes(name))
    .map((name) => `${address}: does not load the stylesheet that knows ".${name}"`);
}

function classesOf({ css }: Stylesheet): string[] {
  return [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

import type { BuiltPage } from './builtSite.ts';

/** Parts of the frame of every chart, which the story alone sets side by side. */
const STYLED_IN_STORY = ['figure-body', 'figure-picture'];

/** The stylesheets that stand in a page, as text. */
export function sheetsIn({ root }: BuiltPage): string[] {
  return root.querySelectorAll('style').map(({ rawText }) => rawText);
}

/**
 * Stylesheets that a page has to ask for before it can show itself, and its classes that some stylesheet knows and none of its own: one
 * sentence each.
 * @param sheets every stylesheet of the site
 */
export function styleProblems(page: BuiltPage, sheets: readonly string[]): string[] {
  const { address, root } = page;
  const known = new Set(sheets.flatMap(classesOf));
  const styled = new Set(sheetsIn(page).flatMap(classesOf));
  const used = new Set(root.querySelectorAll('[class]').flatMap((element) => [...element.classList.values()]));
  return [
    ...root
      .querySelectorAll('link[rel="stylesheet"]')
      .map((link) => `${address}: waits for ${link.getAttribute('href') ?? 'a stylesheet'} before it shows itself`),
    ...[...used]
      .filter((name) => known.has(name) && !styled.has(name) && !STYLED_IN_STORY.includes(name))
      .map((name) => `${address}: does not have the stylesheet that knows ".${name}"`),
  ];
}

function classesOf(css: string): string[] {
  return [...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

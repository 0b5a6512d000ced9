// cspell:ignore noreferrer
import type { BuiltPage } from './builtSite.ts';

/** Links out of the site that do not say so in words, that tell the other site where a reader comes from, or that are no document of the list: one sentence each. */
export function outsideLinkProblems({ address, root }: BuiltPage, listed: ReadonlySet<string>): string[] {
  return root.querySelectorAll('a[href]').flatMap((link) => {
    const target = link.getAttribute('href') ?? '';
    if (!/^(https?:)?\/\//.test(target)) return [];
    return [
      ...(link.text.includes('(buiten deze site;') ? [] : ['does not say that it leads out of the site']),
      ...(link.getAttribute('rel')?.split(' ').includes('noreferrer') ? [] : ['tells where the reader comes from']),
      ...(listed.has(target.replace(/&artikel=.*$/, '')) ? [] : ['is no document of content/…/bronnen/documenten']),
    ].map((problem) => `${address}: ${target} ${problem}`);
  });
}

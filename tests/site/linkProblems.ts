import type { BuiltPage, BuiltSite } from './builtSite.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'data-base'];

/** Links that lead nowhere, ids that stand twice, and references to ids that are not there: one sentence each. */
export function linkProblems({ pages, files, base }: BuiltSite): string[] {
  const idsOf = new Map(pages.map((page) => [page.address, page.root.querySelectorAll('[id]').map((element) => element.id)]));
  return pages.flatMap((page) => [...doubleIds(page), ...brokenReferences(page), ...brokenLinks(page)]);

  function doubleIds({ address }: BuiltPage): string[] {
    const ids = idsOf.get(address) ?? [];
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}: id "${id}" stands twice`);
  }

  function brokenReferences({ address, root }: BuiltPage): string[] {
    const ids = new Set(idsOf.get(address));
    return ['aria-labelledby', 'aria-describedby', 'for'].flatMap((attribute) =>
      root
        .querySelectorAll(`[${attribute}]`)
        .flatMap((element) => (element.getAttribute(attribute) ?? '').split(/\s+/))
        .filter((id) => !ids.has(id))
        .map((id) => `${address}: ${attribute} names "${id}", which is not on the page`),
    );
  }

  function brokenLinks({ address, root }: BuiltPage): string[] {
    return ATTRIBUTES.flatMap((attribute) =>
      root.querySelectorAll(`[${attribute}]`).flatMap((element) => {
        const target = element.getAttribute(attribute) ?? '';
        const problem = problemWith(target, address);
        return problem === undefined ? [] : [`${address}: ${target} ${problem}`];
      }),
    );
  }

  function problemWith(target: string, from: string): string | undefined {
    if (/^[a-z]+:/.test(target)) return undefined;
    // The plain text of a page is named by where it stands: beside it.
    if (target === 'index.txt') return files.has(from + target) ? undefined : 'does not stand beside the page';
    const [path = '', fragment] = target.split('#');
    if (path !== '' && !path.startsWith(base)) return 'does not stand under the base path';
    // A choice in an address: the page reads it, and says what it does not know.
    const [place = ''] = path.split('?');
    const address = path === '' ? from : `/${place.slice(base.length)}`;
    if (!files.has(address)) return 'leads nowhere';
    // A scenario in an address: the page reads it; the tests of addresses hold that it can be read.
    if (fragment?.startsWith('v=')) return undefined;
    if (fragment !== undefined && !(idsOf.get(address) ?? []).includes(fragment)) return `names no id on ${address}`;
    return undefined;
  }
}

import type { Part } from '../../corpus/page/parts.ts';

/** The id of a page in the whole: `rijk-beschut-werk` for `/rijk/beschut-werk/`. */
export function pageId(address: string): string {
  return address.split('/').filter(Boolean).join('-') || 'begin';
}

/** The id in the whole of what has an id on a page: `rijk--geld` for `/rijk/#geld`. No page has two signs in a row in its address, so it is one of a kind. */
export function sectionId(address: string, id: string): string {
  return `${pageId(address)}--${id}`;
}

/** Where the addresses of the site stand in the whole. */
export interface Places {
  /** Where a link to an address leads: `#id` for what is in the whole, else as `outside` has it. */
  link: (address: string) => string;
}

/**
 * @param ids of what stands in the whole, by address; a place inside a page that is not there leads to the page
 * @param outside what becomes of the address of what is not in it
 */
export function placesIn(ids: ReadonlyMap<string, string>, outside: (address: string) => string): Places {
  return {
    link: (address) => {
      const id = ids.get(address) ?? ids.get(address.replace(/#.*$/, ''));
      return id === undefined ? outside(address) : `#${id}`;
    },
  };
}

/** Components that are a section with a heading in the whole. */
const SECTIONS = ['Sectie', 'Stap', 'Rij'];

/** The addresses of a page and all that has an id on it, each with the id of the nearest heading above it in the whole. */
export function idsOfPage(address: string, parts: readonly Part[]): Map<string, string> {
  const ids = new Map([[address, pageId(address)]]);

  function look(children: readonly Part[], heading: string): void {
    for (const part of children) {
      const own =
        typeof part === 'string' ? [...part.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id) : [part.props['id'], part.props['alinea']];
      const isSection = typeof part !== 'string' && SECTIONS.includes(part.name);
      const under = isSection ? sectionId(address, String(part.props['id'])) : heading;
      for (const id of own) if (typeof id === 'string' && !ids.has(`${address}#${id}`)) ids.set(`${address}#${id}`, under);
      if (typeof part !== 'string') look(part.children, under);
    }
  }

  look(parts, pageId(address));
  return ids;
}

import type { Referred } from '../schema/marks.ts';
import { idsInFields } from './facts.ts';
import type { Content, PageFile } from './readContent.ts';

/** The pages that name an entry of a kind: that show the chart, carry the card, ask the question. */
export type Placement = Readonly<Record<Placed, ReadonlyMap<string, readonly PageFile[]>>>;

/** Kinds that readers meet on a page. */
export const PLACED = ['charts', 'differences', 'questions'] as const satisfies readonly Referred[];
export type Placed = (typeof PLACED)[number];

/** Where each chart, difference and question stands, pages in the order of the content. */
export function placementOf({ pages }: Content): Placement {
  const ofKind = (kind: Placed): Map<string, PageFile[]> => {
    const found = new Map<string, PageFile[]>();
    for (const page of pages) {
      for (const id of new Set(idsInFields(page.marked, kind).map((use) => use.id))) found.set(id, [...(found.get(id) ?? []), page]);
    }
    return found;
  };
  return { charts: ofKind('charts'), differences: ofKind('differences'), questions: ofKind('questions') };
}

import type { Question } from '../../schema/question.ts';
import type { Difference } from '../../schema/difference.ts';
import { pages, pagesWith } from '../collections.ts';
import { menuGroups } from '../site/navigation.ts';

/** A chapter of the site, with what of a collection comes up there first. */
export interface Chapter<Entry> {
  /** The id of its heading in the list. */
  id: string;
  title: string;
  entries: readonly Entry[];
}

/** The entries of a collection by the chapter of the page that shows each first; chapters in the order of the menu, those of a municipality last. */
export function byChapter<Entry extends Difference | Question>(
  kind: 'differences' | 'questions',
  entries: Iterable<Entry>,
): readonly Chapter<Entry>[] {
  const inMenu = menuGroups([]).flatMap(({ places }) => places.map(({ address }) => address));
  const placeOf = (chapter: string): number => (inMenu.includes(chapter) ? inMenu.indexOf(chapter) : inMenu.length);
  const chapters = Map.groupBy(entries, ({ id }) => chapterOf(pagesWith(kind, id)[0]?.address ?? '/'));
  return [...chapters]
    .sort(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([chapter, members]) => ({
      id: `bij-${chapter.replaceAll('/', '')}`,
      title: pages.get(chapter)?.label ?? chapter,
      entries: members,
    }));
}

/** The first folder of an address: `/modellen/partieel/` stands in `/modellen/`. */
function chapterOf(address: string): string {
  return address.replace(/^(\/[^/]+\/).*/, '$1');
}

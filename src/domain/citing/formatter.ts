import CSL from 'citeproc';
import { dutchApa } from './dutchApa.ts';
import type { CslItem } from './item.ts';

/** The styles and the words of the language, as XML. */
export interface Styles {
  apa: string;
  footnote: string;
  locale: string;
}

/** Writes works in the forms of the Citation Style Language, in Dutch. */
export interface Formatter {
  /** A work as a footnote has it. */
  footnote(item: CslItem): string;
  /** Works as a list of references has them, in its order, and as a text points at them. */
  apa(items: readonly CslItem[]): { list: string[]; inText: string };
}

/** A formatter of these styles. Reading a style takes some time: make one, and use it for all. */
export function createFormatter({ apa, footnote, locale }: Styles): Formatter {
  const known = new Map<string, CslItem>();
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => forEngine(known.get(id)) };
  const [list, note] = [dutchApa(apa), footnote].map((style) => {
    const engine = new CSL.Engine(system, style, 'nl-NL', true);
    engine.setOutputFormat('text');
    return engine;
  });
  if (!list || !note) throw new Error('there is no engine');

  return {
    footnote(item) {
      known.set(item.id, item);
      note.updateItems([item.id]);
      return note.makeCitationCluster([{ id: item.id }]);
    },
    apa(items) {
      items.forEach((item) => known.set(item.id, item));
      list.updateItems(items.map(({ id }) => id));
      return {
        list: list.makeBibliography()[1].map((entry) => entry.trim()),
        inText: list.makeCitationCluster(
          items.map(({ id, note: place }) => ({ id, ...(place !== undefined && { suffix: `, ${place}` }) })),
        ),
      };
    },
  };
}

/**
 * A work as the engine needs it. A number with a hyphen is a range to it, which it prints with a dash and in the plural; a hyphen behind
 * a backslash is one to print. APA has no version of a web page, but a description.
 */
function forEngine(item: CslItem | undefined): CslItem | undefined {
  if (!item) return undefined;
  const { note: _place, ...work } = item;
  return {
    ...work,
    ...(item.number !== undefined && { number: item.number.replaceAll('-', '\\-') }),
    ...(item.type === 'webpage' && item.version !== undefined && { genre: `Versie ${item.version}` }),
  };
}

import CSL from 'citeproc';
import { dutchApa } from './dutchApa.ts';
import type { CslItem } from './item.ts';

/** The styles and the words of the language, as XML. */
export interface Styles {
  apa: string;
  footnote: string;
  locale: string;
}

/** A work in a list of references, and as a text points at it: `Schouten, 2023`. */
interface Reference {
  id: string;
  entry: string;
  inText: string;
}

/** Writes works in the forms of the Citation Style Language, in Dutch. */
export interface Formatter {
  /** A work as a footnote has it. */
  footnote(item: CslItem): string;
  /** Works that stand in one list of references, in its order: what they share (an author and a year, say) changes how each is written. */
  references(items: readonly CslItem[]): Reference[];
}

/** A formatter of these styles. It reads them when it is first asked, which takes some time: make one, and use it for all. */
export function createFormatter({ apa, footnote, locale }: Styles): Formatter {
  const known = new Map<string, CslItem>();
  const engineOf = (style: string): InstanceType<typeof CSL.Engine> => {
    const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => forEngine(known.get(id)) };
    const engine = new CSL.Engine(system, style, 'nl-NL', true);
    engine.setOutputFormat('text');
    return engine;
  };
  const list = engineOf(dutchApa(apa));
  const note = engineOf(footnote);

  return {
    footnote: once((item) => {
      known.set(item.id, item);
      note.updateItems([item.id]);
      return note.makeCitationCluster([{ id: item.id }]);
    }),
    references: once((items) => {
      items.forEach((item) => known.set(item.id, item));
      list.updateItems(items.map(({ id }) => id));
      const [{ entry_ids: ids }, entries] = list.makeBibliography();
      return ids.map(([id], index) => ({
        id,
        entry: (entries[index] ?? '').trim(),
        inText: list.makeCitationCluster([{ id }]).replace(/^\((.*)\)$/, '$1'),
      }));
    }),
  };
}

/** The same few documents are asked for again and again, and the engine takes milliseconds for each. */
function once<Asked, Given>(give: (asked: Asked) => Given): (asked: Asked) => Given {
  const given = new Map<string, Given>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const known = given.get(key) ?? give(asked);
    given.set(key, known);
    return known;
  };
}

/**
 * A work as the engine needs it. A number with a hyphen is a range to it, which it prints with a dash and in the plural; a hyphen behind
 * a backslash is one to print. APA has no version of a web page, but a description.
 */
function forEngine(item: CslItem | undefined): CslItem | undefined {
  return (
    item && {
      ...item,
      ...(item.number !== undefined && { number: item.number.replaceAll('-', '\\-') }),
      ...(item.type === 'webpage' && item.version !== undefined && { genre: `Versie ${item.version}` }),
    }
  );
}

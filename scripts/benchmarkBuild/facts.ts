import { oneOf, phrase, randomFrom, words } from './words.ts';

/** A file of the register, made. */
interface FactFile {
  /** Name of the file without ending. */
  name: string;
  yaml: string;
  ids: readonly string[];
}

const FACTS_IN_A_FILE = 100;
/** One in so many is worked out from the two before it. */
const DERIVED_EVERY = 10;
const UNITS = ['personen', 'euro', 'plekken', 'werkgevers'];

/**
 * Files with that many facts in all.
 * @param topics topics of the register, used in turn
 * @param documents ids of source documents
 */
export function madeFacts(count: number, topics: readonly string[], documents: readonly string[]): FactFile[] {
  return Array.from({ length: Math.ceil(count / FACTS_IN_A_FILE) }, (_, file) => {
    const random = randomFrom(-100_000 - file);
    const size = Math.min(FACTS_IN_A_FILE, count - file * FACTS_IN_A_FILE);
    const ids = Array.from({ length: size }, (_unused, index) => `proef-${file * FACTS_IN_A_FILE + index}`);
    const entries = ids.map((id, index) => {
      const head = [`  - id: ${id}`, `    label: ${phrase(7, random)}`];
      if (index % DERIVED_EVERY === DERIVED_EVERY - 1) {
        const [first, second] = [ids[index - 1] ?? '', ids[index - 2] ?? ''];
        return [...head, `    formule: "{${first}} + {${second}}"`, '    eenheid: personen', '    stand: "2025-02"', '    soort: afgeleid'];
      }
      const value = 1 + Math.floor(random() * 90_000);
      const place = `plek: "§ ${file + 1}, tabel, rij ${index + 1}", gedrukt: "${value.toLocaleString('nl-NL')} ${words(4, random)}"`;
      return [
        ...head,
        `    waarde: ${value}`,
        `    eenheid: ${oneOf(UNITS, random)}`,
        '    betreft: "2024"',
        '    stand: "2025-02"',
        '    soort: bron',
        `    bron: { document: ${oneOf(documents, random)}, ${place} }`,
        ...(index % 3 === 0 ? [`    let_op: ${phrase(14, random)}.`] : []),
      ];
    });
    const yaml = [`onderwerp: ${topics[file % topics.length] ?? ''}`, 'feiten:', ...entries.flat(), ''].join('\n');
    return { name: `proef-${file}`, yaml, ids };
  });
}

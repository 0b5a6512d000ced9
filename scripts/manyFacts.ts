// cspell:ignore noor rijn tiel drecht zijl
import { TOPICS } from '../src/schema/fact.ts';

/** The folder with the register, from the root of the project. */
const FACTS = 'content/landelijk/feiten';
/** The folder with the pages of prose: a fact that no page uses is refused. */
const PAGES = 'content/landelijk/paginas';

const THINGS = ['Plekken', 'Banen', 'Werkgevers', 'Mensen', 'Loonkosten', 'Omzet', 'Begeleiders', 'Aanvragen'];
const TRAITS = ['beschut werk', 'in detachering', 'met loonkostensubsidie', 'uit het zorgdomein', 'na een proeftijd', 'in de groep'];
const FRONT = ['ber', 'dal', 'eem', 'gor', 'haar', 'kam', 'lin', 'mar', 'noor', 'oost', 'rijn', 'sas', 'tiel', 'veen', 'wol', 'zand'];
const BACK = [
  'beek',
  'burg',
  'dijk',
  'donk',
  'drecht',
  'hoven',
  'huizen',
  'kerk',
  'meer',
  'oord',
  'rade',
  'sluis',
  'stad',
  'voort',
  'wijk',
  'zijl',
];
const UNITS = ['personen', 'euro', 'procent', 'plekken'];
const DOCUMENTS = ['kamerbrief-juli-2023', 'iroko-notitie', 'werkzaak-presentatie', 'verslag'];

/**
 * Invented facts, spread evenly over the topics, and pages that use each of them: a register far larger than the real one.
 * The same at every call, so that two measurements compare; as varied as real ones, so that they compress as badly.
 * @param count how many facts
 * @returns the text of each file, by its path from the root of the project
 */
export function manyFacts(count: number): ReadonlyMap<string, string> {
  const topics = Object.keys(TOPICS);
  const facts = Array.from({ length: count }, (_, number) => ({ topic: topics[number % topics.length], ...madeFact(number) }));
  return new Map(
    topics.flatMap((topic) => {
      const mine = facts.filter((fact) => fact.topic === topic);
      return [
        [`${FACTS}/proef-${topic}.yaml`, `onderwerp: ${topic}\nopgenomen: "2026-11-27"\nfeiten:\n${mine.map(({ yaml }) => yaml).join('')}`],
        [
          `${PAGES}/proef-${topic}.mdx`,
          madePage(
            topic,
            mine.map(({ id }) => id),
          ),
        ],
      ];
    }),
  );
}

function madeFact(number: number): { id: string; yaml: string } {
  const next = numbersFrom(number);
  const pick = (list: readonly string[]): string => list[next() % list.length] ?? '';
  const town = (): string => pick(FRONT) + pick(BACK);
  const id = `proef-${number}-${town()}-${town()}`;
  const value = 10 + (next() % 90_000);
  const lines = [
    `  - id: ${id}`,
    `    label: ${pick(THINGS)} ${pick(TRAITS)} bij ${town()} en ${town()}, zoals ${town()} ze in ${town()} telt`,
    `    waarde: ${value}`,
    `    eenheid: ${pick(UNITS)}`,
    `    stand: "${2010 + (next() % 15)}"`,
    ...(number % 5 === 0 ? ['    zekerheid: [circa]'] : []),
    '    soort: bron',
    `    bron: { document: ${pick(DOCUMENTS)}, plek: "tabel ${next() % 20}", gedrukt: "${value}" }`,
    '',
  ];
  return { id, yaml: lines.join('\n') };
}

function madePage(topic: string, ids: readonly string[]): string {
  const uses = ids.map((id) => `<Feit id="${id}" />`).join('\n');
  return `---\ntitel: Proef ${topic}\nantwoord: Deze bladzijde gebruikt verzonnen cijfers.\nstand: "2025"\n---\n\n<Sectie id="alles" titel="Alles">\n\n${uses}\n\n</Sectie>\n`;
}

/** A row of whole numbers from nought up that only its seed decides. */
function numbersFrom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return (state >>> 8) & 0xffffff;
  };
}

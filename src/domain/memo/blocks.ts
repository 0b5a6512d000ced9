import { KINDS, type Memo, type MemoItem, type Paragraph, type Table } from './item.ts';
import { nowInWords, type NowOnSite } from './nowOnSite.ts';

/** A stretch of text, or the number of a source, from 1. */
export type BlockRun = string | number;

/** A piece of a memo. The screen, the text and the document are all drawn from these. */
export type Block =
  | { kind: 'title' | 'own' | 'notice' | 'about'; text: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; runs: readonly BlockRun[] }
  | { kind: 'picture'; chart: string; description: string }
  | ({ kind: 'table'; title: string } & Table)
  | { kind: 'sources'; sources: readonly string[] };

/** What a memo says besides what stands in it. */
export interface Around {
  /** The name of the site. */
  site: string;
  /** Where it stands, without a slash at the end. */
  place: string;
  /** The date of this edition, as `2026-11-28`. */
  edition: string;
  /** The day of today, likewise. */
  today: string;
  /** A date in words. */
  say: (date: string) => string;
  /** How items stand on the site now, by their ids; what is left out stands as it was. */
  onSite: ReadonlyMap<string, NowOnSite>;
}

/** What a memo is called that its reader gave no heading. */
const NO_HEADING = 'Memo';

/** A memo as pieces, in the order of its reader. Each source has one number however often it is used, in the order of first use, and is used. */
export function memoBlocks(memo: Memo, around: Around): Block[] {
  const { site, place, edition, today, say } = around;
  const sources: string[] = [];
  const items = memo.items.flatMap((item) => ofItem(item, around, (source) => numberOf(source, sources)));
  return [
    { kind: 'title', text: memo.heading.trim() || NO_HEADING },
    ...own(memo.note),
    ...items,
    ...(sources.length > 0 ? [{ kind: 'heading', level: 1, text: 'Bronnen' } as const, { kind: 'sources', sources } as const] : []),
    {
      kind: 'about',
      text: `Gemaakt op ${say(today)} met ${site}, versie van ${say(edition)}: ${place}/. Koppen en notities zijn van de maker van deze memo.`,
    },
  ];
}

function ofItem(item: MemoItem, { say, onSite, place }: Around, number: (source: string) => number): Block[] {
  const { title, kind, picture, table } = item;
  const heading = item.heading.trim();
  const notice = nowInWords(item, onSite.get(item.id), say(item.edition));
  const isOutcome = kind === 'scenario' || kind === 'afweging';
  return [
    ...(heading === '' ? [] : [{ kind: 'heading', level: 1, text: heading } as const]),
    { kind: 'heading', level: heading === '' ? 1 : 2, text: title },
    ...withNumbers(item, number).map((runs): Block => ({ kind: 'paragraph', runs })),
    ...(picture ? [{ kind: 'picture', ...picture } as const] : []),
    ...(table && item.withTable ? [{ kind: 'table', title, ...table } as const] : []),
    ...(isOutcome ? [{ kind: 'about', text: `${KINDS[kind]} van ${say(item.on)}: ${place}${item.address}` } as const] : []),
    ...(notice === undefined ? [] : [{ kind: 'notice', text: notice } as const]),
    ...own(item.note),
  ];
}

function own(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ kind: 'own', text: line }));
}

/** The paragraphs of an item, with the numbers of the memo. A source that no paragraph points at stands behind the first. */
function withNumbers({ text, sources }: MemoItem, number: (source: string) => number): BlockRun[][] {
  const pointed = new Set(text.flat().filter((run) => typeof run === 'number'));
  const rest = sources.flatMap((_, at) => (pointed.has(at) ? [] : [at]));
  const [first = [], ...others] = text;
  const paragraphs: Paragraph[] = [[...first, ...rest], ...others];
  return paragraphs
    .map((runs) =>
      runs.flatMap((run): BlockRun[] => {
        if (typeof run === 'string') return run === '' ? [] : [run];
        const source = sources[run];
        return source === undefined ? [] : [number(source)];
      }),
    )
    .filter((runs) => runs.length > 0);
}

function numberOf(source: string, sources: string[]): number {
  if (!sources.includes(source)) sources.push(source);
  return sources.indexOf(source) + 1;
}

import { shownKind, type ResultKind } from '../../domain/search/kinds.ts';
import type { Answer } from './answer.ts';
import type { SearchRecord } from './record.ts';

/** What a record is made of. */
export interface RecordParts extends Answer {
  url: string;
  title: string;
  page: string;
  kind: ResultKind;
  /** Whether it leans on a later source. */
  later?: boolean;
  /** Whether something newer took its place. */
  overtaken?: boolean;
  text: string;
  /** Other names that it has. */
  aliases?: readonly string[];
}

/** A record with its words. */
export function makeRecord(parts: RecordParts, entrances: ReadonlyMap<string, readonly string[]>): SearchRecord {
  const { url, title, page, kind, later = false, overtaken = false, answer, source, text, aliases = [] } = parts;
  return {
    url,
    title,
    page,
    kind: shownKind(kind, later),
    overtaken,
    answer,
    source,
    text,
    words: [...aliases, ...(entrances.get(url) ?? [])].join(', '),
  };
}

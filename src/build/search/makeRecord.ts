import type { ResultKind } from '../../domain/search/kinds.ts';
import { RESULT_KINDS, shownKind } from '../../domain/search/kinds.ts';
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
  text: string;
  /** Other names that it has. */
  aliases?: readonly string[];
  /** Whether something newer took its place. */
  overtaken?: boolean;
}

/** A record with its words and its standing. */
export function makeRecord(parts: RecordParts, entrances: ReadonlyMap<string, readonly string[]>): SearchRecord {
  const { url, title, page, kind, later = false, answer, source, text, aliases = [], overtaken = false } = parts;
  return {
    url,
    title,
    page,
    kind: shownKind(kind, later),
    answer,
    source,
    text,
    words: [...aliases, ...(entrances.get(url) ?? [])].join(', '),
    standing: RESULT_KINDS[kind] - (overtaken ? 1 : 0),
  };
}

import { KINDS, type Memo, type MemoItem, type Paragraph, type Table } from './item.ts';

/** The version of the form in which a memo is kept. */
const VERSION = 1;

/** What was kept: a memo, or a text that this code cannot read and must leave as it is. */
export type Kept = { memo: Memo } | { unreadable: 'newer' | 'damaged'; raw: string };

/** A memo as it is kept, with the version of its form. */
export function writeMemo({ heading, note, items }: Memo): string {
  return JSON.stringify({ version: VERSION, heading, note, items });
}

/** Reads what `writeMemo` wrote. What is of a newer version, or is not whole, is given back as it was. */
export function readMemo(raw: string): Kept {
  const parsed = parse(raw);
  if (isRecord(parsed) && typeof parsed['version'] === 'number' && parsed['version'] > VERSION) return { unreadable: 'newer', raw };
  if (!isRecord(parsed) || parsed['version'] !== VERSION) return { unreadable: 'damaged', raw };
  const { heading, note, items } = parsed;
  if (!isText(heading) || !isText(note) || !Array.isArray(items) || !items.every(isItem)) return { unreadable: 'damaged', raw };
  return { memo: { heading, note, items } };
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

function isItem(value: unknown): value is MemoItem {
  if (!isRecord(value)) return false;
  const texts = ['id', 'address', 'title', 'edition', 'on', 'heading', 'note'];
  const { kind, value: figure, text, sources, table, picture, withTable } = value;
  return (
    texts.every((name) => isText(value[name])) &&
    isText(kind) &&
    Object.hasOwn(KINDS, kind) &&
    typeof withTable === 'boolean' &&
    (figure === undefined || isText(figure)) &&
    isTexts(sources) &&
    Array.isArray(text) &&
    text.every(isParagraph) &&
    (table === undefined || isTable(table)) &&
    (picture === undefined || (isRecord(picture) && isText(picture['chart']) && isText(picture['description'])))
  );
}

function isParagraph(value: unknown): value is Paragraph {
  return Array.isArray(value) && value.every((run) => isText(run) || Number.isInteger(run));
}

function isTable(value: unknown): value is Table {
  return isRecord(value) && isTexts(value['head']) && Array.isArray(value['rows']) && value['rows'].every(isTexts);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

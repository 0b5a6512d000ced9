import { parse } from 'csv-parse/sync';

/** The rows of a CSV by the rules of the site: commas, quotes doubled, each row as long as the first. Throws when it breaks them. */
export function readCsv(bytes: Buffer): string[][] {
  return parse(bytes, { bom: false, record_delimiter: '\r\n' });
}

/** UTF-8's byte order mark. */
const MARK = Buffer.from('\ufeff');

/** What one file must be for programs of any maker, a sentence for each breach. */
export function csvProblems(file: string, bytes: Buffer): string[] {
  if (bytes.subarray(0, 3).equals(MARK)) return [`${file}: begins with a byte order mark, which becomes part of the first name`];
  const text = bytes.toString();
  let rows: string[][];
  try {
    rows = readCsv(bytes);
  } catch (error) {
    return [`${file}: ${(error as Error).message}`];
  }
  const [names = [], ...cells] = rows;
  return [
    ...(Buffer.from(text).equals(bytes) ? [] : [`${file}: is not UTF-8`]),
    ...(text.endsWith('\r\n') && !/(?<!\r)\n/.test(text) ? [] : [`${file}: its lines do not end in CRLF`]),
    ...(cells.length > 0 ? [] : [`${file}: has no rows`]),
    ...(new Set(names).size === names.length ? [] : [`${file}: has a name twice`]),
    ...names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name)).map((name) => `${file}: "${name}" is no name for a column`),
    ...names.flatMap((name, column) => {
      const found = cells.map((row) => row[column] ?? '').find((cell) => isDutchNumber(cell, name));
      return found === undefined ? [] : [`${file}: "${found}" under ${name} is a number as only Dutch readers write it`];
    }),
    ...names.flatMap((name, column) => {
      const found = cells.map((row) => row[column] ?? '').find((cell) => /^[-−]?\d*\.\d{5,}$/.test(cell));
      return found === undefined ? [] : [`${file}: "${found}" under ${name} promises more digits than are known`];
    }),
  ];
}

/** What stands in a source is given as it stands there. */
const AS_PRINTED = ['gedrukt', 'in_woorden', 'toelichting'];

function isDutchNumber(cell: string, name: string): boolean {
  return !AS_PRINTED.includes(name) && /^[-−]?\d{1,3}(\.\d{3})+(,\d+)?$|^[-−]?\d+,\d+$|^−\d/.test(cell);
}

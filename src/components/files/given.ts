import { dataFiles, type DataFile } from '../../corpus/dataFiles.ts';
import { sharedCorpus } from '../../corpus/shared.ts';
import { once } from './once.ts';
import { csvOf, spreadsheetOf } from './spreadsheets.ts';

/** Every table that the site gives away, by its address without the ending. */
export const given: ReadonlyMap<string, DataFile> = new Map(dataFiles(sharedCorpus()).map((file) => [file.path, file]));

/** The endings of a table that the site gives away. */
export const ENDINGS = ['xlsx', 'ods', 'csv'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The table at that address. Throws when the site gives none there. */
export function givenAt(path: string): DataFile {
  const file = given.get(path);
  if (!file) throw new Error(`there is no table at "${path}"; write one of: ${[...given.keys()].join(', ')}`);
  return file;
}

/** The bytes of a table with that ending. */
export const bytesOf = once(async (file: DataFile, ending: Ending): Promise<Uint8Array<ArrayBuffer>> =>
  ending === 'csv' ? new TextEncoder().encode(csvOf(file)) : new Uint8Array(await spreadsheetOf(file, ending)),
);

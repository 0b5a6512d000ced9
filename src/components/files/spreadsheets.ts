import type { WriteOptions } from 'hucre/xlsx';
import packageJson from '../../../package.json' with { type: 'json' };
import { toCsv } from '../../domain/csv.ts';
import { aboutFile } from '../../domain/files/about.ts';
import { rowsWithNames } from '../../domain/files/sheet.ts';
import { workbookOf } from '../../domain/files/workbook.ts';
import type { DataFile } from '../../corpus/dataFiles.ts';
import { href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';
import { cached } from './cached.ts';
import { optionsOf, writeSpreadsheet, type SpreadsheetFormat } from './writeWorkbook.ts';

const made = new Map<string, Promise<Uint8Array>>();

/** A table of the site as a spreadsheet: its figures, and a sheet that says what it is. */
export function spreadsheetOf(file: DataFile, format: SpreadsheetFormat): Promise<Uint8Array> {
  const key = `${file.path}.${format}`;
  const bytes = made.get(key) ?? make(file, format);
  made.set(key, bytes);
  return bytes;
}

function make(file: DataFile, format: SpreadsheetFormat): Promise<Uint8Array> {
  const site = { name: SITE_NAME, version: SITE_VERSION, address: new URL(href(file.page), SITE_ORIGIN).href };
  return writeOnce(optionsOf(workbookOf(file.title, file.sheet, aboutFile(file, sources, site))), format);
}

/** The bytes of a spreadsheet, out of an earlier build where nothing in it has changed. */
export function writeOnce(options: WriteOptions, format: SpreadsheetFormat): Promise<Uint8Array> {
  const cells = options.sheets.map((sheet) => [...(sheet.cells ?? [])]);
  return cached([options, cells, packageJson.dependencies.hucre], format, () => writeSpreadsheet(options, format));
}

/** A table of the site as CSV. */
export function csvOf({ sheet }: DataFile): string {
  return toCsv(rowsWithNames(sheet));
}

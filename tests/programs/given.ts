import { readFileSync } from 'node:fs';
import { filesIn } from '../site/builtSite.ts';
import { readCsv } from '../site/csvProblems.ts';

/** A column of a CSV that holds numbers: how many there are, and what they add up to. */
export interface NumberColumn {
  name: string;
  count: number;
  sum: number;
}

/** A CSV of the built site, as its own description has it. */
export interface GivenCsv {
  path: string;
  names: readonly string[];
  rows: readonly (readonly string[])[];
  numbers: readonly NumberColumn[];
}

interface Resource {
  path: string;
  schema: { fields: { name: string; type: string }[] };
}

/** Every CSV of the built site, the spreadsheets with formulas apart. */
export function givenCsv(): GivenCsv[] {
  const { resources } = JSON.parse(readFileSync('dist/datapackage.json', 'utf8')) as { resources: Resource[] };
  return resources
    .filter(({ path }) => !path.endsWith('-rekenblad.csv'))
    .map(({ path, schema }) => {
      const [names = [], ...rows] = readCsv(readFileSync(`dist/${path}`));
      const numbers = schema.fields.flatMap(({ name, type }, column) =>
        type === 'string'
          ? []
          : numberColumn(
              name,
              rows.map((row) => row[column] ?? ''),
            ),
      );
      return { path, names, rows, numbers };
    });
}

function numberColumn(name: string, cells: readonly string[]): NumberColumn[] {
  const filled = cells.filter((cell) => cell !== '').map(Number);
  return filled.length === 0 ? [] : [{ name, count: filled.length, sum: filled.reduce((sum, value) => sum + value, 0) }];
}

/** Paths of every spreadsheet of the built site, inside `dist`. */
export function givenSpreadsheets(): string[] {
  return filesIn('dist').filter((file) => /\.(xlsx|ods)$/.test(file) && !file.includes('rekenblad'));
}

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { givenCsv, type NumberColumn } from './given.ts';
import { runProgram } from './program.ts';

/** What a program found in a file: how many rows, and of each column of numbers how many and their sum. */
interface Found {
  path: string;
  rows: number;
  numbers: NumberColumn[];
}

const given = givenCsv();
const asked = JSON.stringify(given.map(({ path, numbers }) => ({ path, names: numbers.map(({ name }) => name) })));

const PANDAS = `
import json, sys, pandas
found = []
for file in json.load(sys.stdin):
    table = pandas.read_csv('dist/' + file['path'])
    numbers = [dict(name=name, count=int(table[name].count()), sum=float(table[name].sum())) for name in file['names']]
    found.append(dict(path=file['path'], rows=len(table), numbers=numbers))
print(json.dumps(found))
`;

/** R with nothing but what it brings: what it found, a line each. */
const R = `
for (line in readLines(file('stdin'))) {
  parts <- strsplit(line, '\\t')[[1]]
  table <- read.csv(paste0('dist/', parts[1]), na.strings = '')
  cat(parts[1], '', nrow(table), '', sep = '\\t', fill = FALSE)
  cat('\\n')
  for (name in parts[-1]) cat(parts[1], name, sum(!is.na(table[[name]])), format(sum(table[[name]], na.rm = TRUE), digits = 15), sep = '\\t', fill = FALSE, '\\n')
}
`;

/** DuckDB, outside the packages of the project: it is large. */
const DUCKDB = resolve('.cache/programs/node_modules/@duckdb/node-api/lib/index.js');

/** What every file must come to. */
const right: Found[] = given.map(({ path, rows, numbers }) => ({ path, rows: rows.length, numbers: [...numbers] }));

/** Holds what a program found against the files; sums may differ by what adding in another order does. */
function expectRight(found: readonly Found[]): void {
  const rounded = (all: readonly Found[]): Found[] =>
    all.map(({ path, rows, numbers }) => ({
      path,
      rows,
      numbers: numbers.map(({ name, count, sum }) => ({ name, count, sum: Math.round(sum * 100) / 100 })),
    }));
  expect(rounded(found)).toEqual(rounded(right));
}

describe('the CSV, read by', () => {
  it('pandas', () => {
    expect(given.length).toBeGreaterThan(20);
    expectRight(JSON.parse(runProgram('/usr/bin/python3', ['-c', PANDAS], asked).toString()) as Found[]);
  });

  it('R', () => {
    const lines = given.map(({ path, numbers }) => [path, ...numbers.map(({ name }) => name)].join('\t')).join('\n');
    const read = runProgram('Rscript', ['--vanilla', '-e', R], `${lines}\n`)
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.trim().split('\t'));
    expectRight(
      given.map(({ path }) => {
        const own = read.filter(([file]) => file === path);
        const numbers = own
          .filter(([, name]) => name !== '')
          .map(([, name = '', count, sum]) => ({ name, count: Number(count), sum: Number(sum) }));
        return { path, rows: Number(own.find(([, name]) => name === '')?.[2]), numbers };
      }),
    );
  });

  it('Miller', () => {
    const miller = (path: string, ...verbs: string[]): Record<string, number>[] =>
      JSON.parse(runProgram('mlr', ['--icsv', '--ojson', ...verbs, `dist/${path}`]).toString()) as Record<string, number>[];
    expectRight(
      given.map(({ path, numbers }) => {
        const [{ count = 0 } = {}] = miller(path, 'count');
        if (numbers.length === 0) return { path, rows: count, numbers: [] };
        const [sums = {}] = miller(path, 'stats1', '-a', 'sum,count', '-f', numbers.map(({ name }) => name).join());
        return {
          path,
          rows: count,
          numbers: numbers.map(({ name }) => ({ name, count: sums[`${name}_count`] ?? 0, sum: sums[`${name}_sum`] ?? 0 })),
        };
      }),
    );
  });

  it('DuckDB, which finds out by itself that the first row holds names', async () => {
    expect(existsSync(DUCKDB), 'run npm run test:programs, which installs DuckDB').toBe(true);
    const { DuckDBInstance } = (await import(/* @vite-ignore */ DUCKDB)) as {
      DuckDBInstance: {
        create: () => Promise<{ connect: () => Promise<{ runAndReadAll: (sql: string) => Promise<{ getRows: () => unknown[][] }> }> }>;
      };
    };
    const connection = await (await DuckDBInstance.create()).connect();
    const found: Found[] = [];
    for (const { path, numbers } of given) {
      const sums = numbers.flatMap(({ name }) => [`count(${name})`, `cast(sum(${name}) as double)`]);
      const [[rows, ...values] = []] = (
        await connection.runAndReadAll(`select ${['count(*)', ...sums].join()} from read_csv('dist/${path}')`)
      ).getRows();
      found.push({
        path,
        rows: Number(rows),
        numbers: numbers.map(({ name }, index) => ({ name, count: Number(values[2 * index]), sum: Number(values[2 * index + 1]) })),
      });
    }
    expectRight(found);
  });
});

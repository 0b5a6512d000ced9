import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { CURRENT } from '../../src/domain/scenario/versions.ts';
import { givenCsv, givenSpreadsheets, type GivenCsv } from './given.ts';
import { BARE_CSV, convertInOffice, dutchSystem, emptyFolder, SEEN_CSV } from './office.ts';
import { runProgram } from './program.ts';

const csv = new Map(givenCsv().map((given) => [given.path, given]));
const spreadsheets = givenSpreadsheets();

/** The table that a spreadsheet holds. */
function tableOf(path: string): GivenCsv {
  const given = csv.get(path.replace(/\.\w+$/, '.csv'));
  if (!given) throw new Error(`${path} has no CSV beside it`);
  return given;
}

/** What a program read where it differs from the table; a number is a number, with a comma or a point before decimals. */
function differences(path: string, read: Buffer): string[] {
  const { names, rows, numbers } = tableOf(path);
  const numeric = new Set(numbers.map(({ name }) => name));
  const [, ...found]: string[][] = parse(read, { relax_column_count: true });
  if (found.length !== rows.length) return [`${path}: ${found.length} rows, not ${rows.length}`];
  return rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const there = found[index]?.[column] ?? '';
      const same =
        numeric.has(names[column] ?? '') && cell !== '' ? there !== '' && Number(there.replace(',', '.')) === Number(cell) : there === cell;
      return same ? [] : [`${path}, row ${index + 1}, ${names[column] ?? ''}: "${there}", not "${cell}"`];
    }),
  );
}

describe('the spreadsheets', () => {
  it('are there for every table, in both formats', () => {
    expect(spreadsheets.length).toBeGreaterThan(30);
    for (const path of spreadsheets) expect(tableOf(path).rows.length).toBeGreaterThan(1);
  });

  describe.each(['xlsx', 'ods'])('in a Dutch LibreOffice (%s)', (ending) => {
    const paths = spreadsheets.filter((path) => path.endsWith(ending));
    let bare = '';
    beforeAll(() => {
      bare = convertInOffice(
        paths.map((path) => `dist/${path}`),
        BARE_CSV,
      );
    });

    it('hold every cell, numbers as numbers', () => {
      const read = (path: string): Buffer => readFileSync(join(bare, `${basename(path, `.${ending}`)}-Cijfers.csv`));
      expect(paths.flatMap((path) => differences(path, read(path)))).toEqual([]);
    });

    it('say on a second sheet what they are', () => {
      for (const path of paths) {
        const about = readFileSync(join(bare, `${basename(path, `.${ending}`)}-Over dit bestand.csv`), 'utf8');
        for (const words of ['Titel,', 'Antwoord,', 'Bron,', 'Adres,https://', 'Licentie,', 'Zo verwijst u,', 'Kolom “'])
          expect(about, path).toContain(words);
      }
    });

    it('show numbers with Dutch signs, and years without', () => {
      const folder = convertInOffice([`dist/data/reeksen/werkzaak-resultaten-2016-2024.${ending}`], SEEN_CSV);
      const seen: string[][] = parse(readFileSync(join(folder, 'werkzaak-resultaten-2016-2024.csv')));
      expect(seen.flat()).toContain('-2.169.000');
      expect(seen.flat()).toContain('2016');
    });
  });

  it('hold every cell in a Dutch Gnumeric, numbers as numbers', () => {
    const [env, folder] = [dutchSystem(), emptyFolder()];
    const read = (path: string): Buffer => {
      const target = join(folder, `${path.replaceAll('/', '-')}.csv`);
      runProgram(
        'ssconvert',
        ['--export-type=Gnumeric_stf:stf_assistant', '-O', "sheet='Cijfers' format=raw", `dist/${path}`, target],
        undefined,
        env,
      );
      return readFileSync(target);
    };
    expect(spreadsheets.flatMap((path) => differences(path, read(path)))).toEqual([]);
  });
});

describe('the formulas of a scenario', () => {
  it.each(['xlsx', 'ods'])('come to the numbers of the model in LibreOffice (%s)', async (ending) => {
    const names = CURRENT.presets.map(({ id }) => `${id}-rekenblad`);
    const folder = convertInOffice(
      names.map((name) => `dist/data/scenario/${name}.${ending}`),
      BARE_CSV,
    );
    let held = 0;
    for (const { id, scenario } of CURRENT.presets) {
      const [head = [], ...rows]: string[][] = parse(readFileSync(join(folder, `${id}-rekenblad-Rekenblad.csv`)));
      const columnOf = (year: number): number => head.findIndex((name) => name.endsWith(String(year)));
      for (const { result, year, mid } of await CURRENT.run(scenario).rows()) {
        const cell = rows.find(([name]) => name === result)?.[columnOf(year)];
        if (cell === undefined) continue;
        const value = Number(cell.replace(',', '.'));
        expect(Math.abs(value - mid), `${id}, ${result}, ${year}: ${cell} and ${mid}`).toBeLessThan(1e-6 * Math.max(1, Math.abs(mid)));
        held++;
      }
    }
    expect(held).toBeGreaterThan(300);
  });
});

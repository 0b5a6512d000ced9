import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { formulaWorkbook } from '../../src/components/files/formulaWorkbook.ts';
import { writeSpreadsheet } from '../../src/components/files/writeWorkbook.ts';
import type { Preset } from '../../src/domain/scenario/inputs.ts';
import { outputOf } from '../../src/domain/scenario/v2/outputs.ts';
import { presetOf, PRESETS } from '../../src/domain/scenario/v2/presets.ts';
import { run } from '../../src/domain/scenario/v2/results.ts';
import { SHEET_RESULTS } from '../../src/domain/scenario/v2/sheet/resultSteps.ts';
import { spreadsheetOf } from '../../src/domain/scenario/v2/sheet/spreadsheet.ts';
import { YEARS_BEGIN } from '../../src/domain/scenario/v2/sheet/table.ts';
import { withInputs } from '../scenario/anyScenario2.ts';
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
  const own = withInputs(
    presetOf('voorbeeld').scenario,
    {
      van: 2027,
      tot: 2041,
      'beschut-uit': { low: 2, mid: 4.5, high: 9 },
      'beschut-max': 160,
      'beschut-lks': { low: 8000, mid: 9000, high: 10_000 },
      'beschut-ntw': { low: 2000, mid: 4000.5, high: 6000 },
      'wsw-kosten': 36_000,
      'wsw-rijk': { low: 28_000, mid: 30_000, high: 31_000 },
      'wsw-lks': 0,
      'wsw-ntw': 6000,
      'wsw-buig': 0,
      'wsw-baten': 0,
      'beschut-buig': 9000,
      'beschut-baten': { low: 0, mid: 1000, high: 3000 },
      vast: 3_000_000,
      prijs: 2.5,
      aandeel: 40,
      eenmalig: 500_000,
      'eenmalig-jaar': 2030,
    },
    { af: ['niet-af'], richting: ['behoud'], erbij: ['overig'] },
  );
  const scenarios: readonly Preset[] = [...PRESETS, { id: 'eigen', title: 'Eigen', scenario: own }];

  it.each(['xlsx', 'ods'] as const)('come to the numbers of the model in LibreOffice, changed cells and all (%s)', async (format) => {
    const given = emptyFolder();
    for (const { id, scenario } of scenarios) {
      const built = `dist/data/scenario/${id}-rekenblad.${format}`;
      const written = (): Promise<Uint8Array> => writeSpreadsheet(formulaWorkbook(spreadsheetOf(scenario, format), [], 'Blad'), format);
      writeFileSync(join(given, `${id}.${format}`), id === 'eigen' ? await written() : readFileSync(built));
    }
    const folder = convertInOffice(
      scenarios.map(({ id }) => join(given, `${id}.${format}`)),
      BARE_CSV,
    );
    let held = 0;
    for (const { id, scenario } of scenarios) {
      const rows: string[][] = parse(readFileSync(join(folder, `${id}-Rekenblad.csv`)));
      const cell = (label: string, year: number): string => rows.find(([name]) => name === label)?.[YEARS_BEGIN + year] ?? '';
      const results = run(scenario);
      for (const { id: result } of SHEET_RESULTS)
        results.years.forEach((_, year) => {
          const figure = results.figure(result, year);
          const { label } = outputOf(result);
          const told = 'value' in figure ? figure.value : undefined;
          const ends = {
            midden: told?.mid,
            'uiterst laag': told?.low,
            'uiterst hoog': told?.high,
            'waarschijnlijk van': told?.likely.low,
            'waarschijnlijk tot': told?.likely.high,
          };
          for (const [words, wanted] of Object.entries(ends)) {
            const found = cell(`${label}, ${words}`, year);
            if (wanted === undefined) expect(found, `${id}, ${label}`).toBe('nog leeg');
            else {
              const value = found === '' ? Number.NaN : Number(found.replace(',', '.'));
              expect(Math.abs(value - wanted), `${id}, ${label}, ${words}, ${year}: ${found} and ${wanted}`).toBeLessThan(0.005);
              held++;
            }
          }
        });
      expect(cell('Mensen bij het bedrijf, midden', results.years.length), 'a year that does not count').toBe('');
    }
    expect(held).toBeGreaterThan(900);
  });
});

import { describe, expect, it } from 'vitest';
import { dataFiles, type DataFile } from '../../src/corpus/dataFiles.ts';
import { aboutFile } from '../../src/domain/files/about.ts';
import { describeDataPackage } from '../../src/domain/files/dataPackage.ts';
import type { SheetCell } from '../../src/domain/files/sheet.ts';
import { workbookOf } from '../../src/domain/files/workbook.ts';
import { optionsOf, writeSpreadsheet } from '../../src/components/files/writeWorkbook.ts';
import { SCENARIO_COLUMNS } from '../../src/domain/scenario/fileColumns.ts';
import { toCsvFile } from '../../src/domain/scenario/v2/exports.ts';
import { presetOf } from '../../src/domain/scenario/v2/presets.ts';
import { run } from '../../src/domain/scenario/v2/results.ts';
import { corpus } from './corpus.ts';

const { register, sources } = corpus;
const files = dataFiles(corpus);
const site = { name: 'Site', version: '1.2.3', address: 'https://site.nl/cijfers/' };

/** The cells of a column of a file. */
function column({ sheet }: DataFile, name: string): SheetCell[] {
  const index = sheet.columns.findIndex((candidate) => candidate.name === name);
  return sheet.rows.map((row) => row[index] ?? null);
}

function fileAt(path: string): DataFile {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`there is no file ${path}`);
  return file;
}

describe('every table that is given away', () => {
  it('is one of the register, of a series or of a chart, and none is missing', () => {
    expect(files).toHaveLength(1 + corpus.series.size + corpus.charts.size);
  });

  it.each(files)('$path has numbers as numbers, with no more decimals than readers see', ({ sheet }) => {
    for (const row of sheet.rows) {
      expect(row).toHaveLength(sheet.columns.length);
      row.forEach((cell, index) => {
        const { name, type } = sheet.columns[index] ?? {};
        if (cell === null) return;
        expect(typeof cell, name).toBe(type === 'text' ? 'string' : 'number');
        if (typeof cell === 'number') expect(String(cell), name).toMatch(type === 'year' ? /^\d{4}$/ : /^-?\d+(\.\d{1,2})?$/);
      });
    }
  });

  it.each(files)('$path says of each number its unit, source and place, and of the whole what it is', (file) => {
    const [values, lows] = [column(file, 'waarde'), column(file, 'waarde_laag')];
    values.forEach((value, row) => {
      if (value === null && (lows[row] ?? null) === null) return;
      for (const name of ['eenheid', 'bron', 'plek', 'stand']) expect(column(file, name)[row], name).toBeTruthy();
    });
    const about = aboutFile(file, sources, site);
    const text = about.flat().join('\n');
    for (const words of [file.title, file.answer, site.address, 'versie 1.2.3', 'CC BY 4.0']) expect(text).toContain(words);
    expect(about.filter(([what]) => what === 'Bron').length).toBe(new Set(file.places.map(({ document }) => document)).size);
  });
});

describe('the register as a table', () => {
  const file = fileAt('/data/feiten');

  it('has every value in one of its four columns', () => {
    const cells = ['waarde', 'waarde_laag', 'waarde_hoog', 'waarde_tekst'].map((name) => column(file, name));
    register.all.forEach(({ id, value }, row) => {
      const found = cells.map((all) => all[row] ?? null).filter((cell) => cell !== null);
      expect(found, id).toHaveLength(typeof value === 'object' ? 2 : 1);
    });
  });

  it('gives a rough figure of ours in two digits, and no figure with the digits of binary fractions', () => {
    const values = new Map(column(file, 'id').map((id, row) => [id, column(file, 'waarde')[row]]));
    expect(values.get('am-match-aandeel-regulier')).toBe(72);
    expect(values.get('werkzaak-correctie-aandeel-2023')).toBe(5);
  });
});

describe('a series as a table', () => {
  it('has each of its numbers in a row with its item, year and unit', () => {
    for (const series of corpus.series.values()) {
      const file = fileAt(`/data/reeksen/${series.id}`);
      const numbers = series.rows.flatMap((row) => row.filter((_, index) => index > 0 && series.columns[index]?.unit !== 'tekst'));
      expect(column(file, 'waarde'), series.id).toEqual(numbers);
    }
    const werkzaak = fileAt('/data/reeksen/werkzaak-resultaten-2016-2024');
    expect(new Set(column(werkzaak, 'jaar')).size).toBe(9);
  });
});

describe('a chart as a table', () => {
  it('has every figure that the chart draws, with the reservations of the register', () => {
    for (const [id, { data }] of corpus.drawings) {
      const file = fileAt(`/figuren/${id}`);
      for (const { fact, moment } of data ?? []) {
        if (fact === undefined) continue;
        const row = column(file, 'cijfer').indexOf(fact);
        expect(column(file, 'bron')[row], fact).toBeTruthy();
        if (moment !== undefined) continue;
        expect(column(file, 'zekerheid')[row] ?? '', fact).toBe(register.get(fact).qualifiers.join(' '));
      }
    }
  });

  it('keeps the dates of moments as dates', () => {
    const dates = column(fileAt('/figuren/tijdlijn'), 'datum');
    expect(dates).toContain('2023-07-06');
    for (const date of dates) expect(date ?? '2000').toMatch(/^\d{4}(-\d\d){0,2}$/);
  });
});

describe('a spreadsheet', () => {
  it.each(['xlsx', 'ods'] as const)('is the same, byte for byte, when it is written again (%s)', async (format) => {
    const file = fileAt('/figuren/geld-van-het-rijk');
    const options = optionsOf(workbookOf(file.title, file.sheet, aboutFile(file, sources, site)));
    const first = await writeSpreadsheet(options, format);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await writeSpreadsheet(options, format)).equals(first)).toBe(true);
  });
});

describe('the description of the CSV', () => {
  const entry = { title: 'T', description: 'D', columns: [], sources: [], content: { bytes: 3, sha256: 'ab' } };
  const packaged = [
    { ...entry, name: 'feiten', path: 'data/feiten.csv' },
    { ...entry, name: 'x', path: 'figuren/x.csv' },
  ];
  const site = { title: 'S', version: '1', edition: '2026-05-01', home: 'https://site.nl/' };
  const of = (folder: string) => describeDataPackage(packaged, [{ title: 'Bron', path: 'https://site.nl/bronnen/#bron' }], site, folder);
  const described = (folder: string): string[] => of(folder).resources.map(({ path }) => path);

  it('has paths that never lead up out of its folder', () => {
    expect(described('')).toEqual(['data/feiten.csv', 'figuren/x.csv']);
    expect(described('data/')).toEqual(['feiten.csv', 'https://site.nl/figuren/x.csv']);
  });

  it('has the edition, and of each file its size and hash', () => {
    expect(of('')).toMatchObject({ version: '1', created: '2026-05-01T00:00:00Z', resources: [{ bytes: 3, hash: 'sha256:ab' }, {}] });
  });

  it('names the columns that a scenario has', () => {
    const { scenario } = presetOf('voorbeeld');
    const [names = ''] = toCsvFile(scenario, run(scenario), 'https://site.nl/').split('\r\n');
    expect(SCENARIO_COLUMNS.map(({ name }) => name).join()).toBe(names);
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weighingSpreadsheet } from '../../src/components/files/writeWeighing.ts';
import { computedCells } from '../../src/domain/files/computedCells.ts';
import { spreadsheetOf } from '../../src/domain/weighing/sheet/spreadsheet.ts';
import { anyWeighing } from '../weighing/anyWeighing.ts';
import { BARE_CSV, convertInOffice, emptyFolder } from './office.ts';

const COUNT = 12;
const SEED = 13;

it('the spreadsheet of a weighing comes to the numbers and words of the model in LibreOffice, which computes it anew', async () => {
  const weighings = fc.sample(anyWeighing({ options: [2, 6], criteria: [3, 10], hard: true }), { numRuns: COUNT, seed: SEED });
  const given = emptyFolder();
  const site = { name: 'Wegwijzer', version: '1', address: 'https://example.nl/afwegen/' };
  await Promise.all(
    weighings.map(async (weighing, at) => {
      writeFileSync(join(given, `${at}.xlsx`), await weighingSpreadsheet(weighing, site));
    }),
  );
  const folder = convertInOffice(
    weighings.map((_, at) => join(given, `${at}.xlsx`)),
    BARE_CSV,
  );
  let held = 0;
  weighings.forEach((weighing, at) => {
    const rows: string[][] = parse(readFileSync(join(folder, `${at}-Rekenblad.csv`)));
    const table = spreadsheetOf(weighing, 'xlsx');
    computedCells(table.rows.map(({ cells }) => cells)).forEach((cells, row) =>
      cells.forEach((wanted, column) => {
        const found = rows[row + 1]?.[column] ?? '';
        if (typeof wanted === 'number') expect(Number(found.replace(',', '.')), `${at}, ${row}, ${column}`).toBeCloseTo(wanted, 6);
        else expect(found, `${at}, ${row}, ${column}`).toBe(wanted ?? '');
        if (wanted !== null) held++;
      }),
    );
  });
  expect(held).toBeGreaterThan(500);
});

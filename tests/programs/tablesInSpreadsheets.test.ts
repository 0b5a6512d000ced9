import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { runProgram } from './program.ts';

/** Cells that hold one figure and the number of its note. */
const FIGURE_CELLS = readSite('dist').pages.flatMap(({ address, root }) => {
  const cells = root
    .querySelectorAll('td')
    .filter((cell) => cell.querySelector('.ref') !== null)
    .map((cell) => bare(cell.text));
  return cells.length > 0 ? [{ address, cells }] : [];
});

describe('a table of a page in a spreadsheet program', () => {
  it('is there', () => {
    expect(FIGURE_CELLS.length).toBeGreaterThan(0);
  });

  it.each(FIGURE_CELLS)('has the words of its cells and no number of a note, in Gnumeric: $address', ({ address, cells }) => {
    const text = bare(runProgram('ssconvert', ['--export-type=Gnumeric_stf:stf_csv', `dist${address}index.html`, 'fd://1']).toString());
    expect(missingIn(text, cells)).toEqual([]);
  });

  it.each(FIGURE_CELLS)('has the words of its cells and no number of a note, in LibreOffice: $address', ({ address, cells }) => {
    const folder = mkdtempSync(join(tmpdir(), 'tables-'));
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    runProgram('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--infilter=HTML (StarCalc)',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      `dist${address}index.html`,
    ]);
    const files = runProgram('ls', [folder])
      .toString()
      .split('\n')
      .filter((name) => name.endsWith('.csv'));
    const text = bare(files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'));
    rmSync(folder, { recursive: true, force: true });
    expect(missingIn(text, cells)).toEqual([]);
  });
});

/** Cells that a file of values has not, or with another sign right behind their words. */
function missingIn(text: string, cells: readonly string[]): string[] {
  return cells.filter((cell) => {
    const place = text.indexOf(cell.replaceAll('"', '""'));
    return place < 0 || /\d/.test(text[place + cell.length] ?? '');
  });
}

/** A text without white space: LibreOffice puts some where a link without words stands. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

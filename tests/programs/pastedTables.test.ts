import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { readSite } from '../site/builtSite.ts';
import { convertInOffice, emptyFolder, PASTED_IN_DUTCH } from './office.ts';

/** A cell of a page that is a number and nothing else: perhaps a sign of euro before it, or of percent behind it. */
const NUMBER = /^(?:€\s?)?[-−]?\d{1,3}(?:\.?\d{3})*(?:,\d+)?%?$/;
const BETWEEN = 'tabel:';

/** Every different table of the site, with the first page that shows it. */
function tablesOfSite(): Map<string, string> {
  const tables = new Map<string, string>();
  for (const { address, root } of readSite('dist').pages)
    for (const table of root.querySelectorAll('table')) if (!tables.has(table.outerHTML)) tables.set(table.outerHTML, address);
  return tables;
}

function textOf(cell: HTMLElement): string {
  return cell.text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** A number as it is written here: `€ −2.223.307` → -2223307, `20%` → 0.2. */
function valueOf(text: string): number {
  const value = Number(
    text
      .replace(/[€%\s.]/g, '')
      .replace(',', '.')
      .replace('−', '-'),
  );
  return text.endsWith('%') ? value / 100 : value;
}

/** The cells that LibreOffice made of what was pasted, table by table: their numbers, and undefined for a text. */
function pasted(html: string): (number | undefined)[][] {
  const file = join(emptyFolder(), 'tabellen.html');
  writeFileSync(file, html);
  const folder = convertInOffice([file], 'fods', [PASTED_IN_DUTCH]);
  const tables: (number | undefined)[][] = [];
  for (const cell of parse(readFileSync(join(folder, 'tabellen.fods'), 'utf8')).querySelectorAll('table\\:table-cell')) {
    const text = cell.text.trim();
    if (text === '') continue;
    const value = cell.getAttribute('office:value');
    if (text.startsWith(BETWEEN)) tables.push([]);
    else tables.at(-1)?.push(value === undefined ? undefined : Number(value));
  }
  return tables;
}

describe('a table that is copied from a page', () => {
  it('has its numbers as numbers in a Dutch LibreOffice, shortages too', () => {
    const tables = tablesOfSite();
    // Of some captions, not of all, the program makes a cell.
    const html = [...tables.keys()]
      .map((table, index) => `<table><tr><td>${BETWEEN}${index}</td></tr></table>${table.replace(/<caption.*?<\/caption>/s, '')}`)
      .join('\n');
    const found = pasted(`<!doctype html><html lang="nl"><head><meta charset="utf-8"></head><body>${html}</body></html>`);
    expect(found).toHaveLength(tables.size);

    let numbers = 0;
    const wrong = [...tables].flatMap(([table, address], index) => {
      const cells = parse(table)
        .querySelectorAll('th, td')
        .filter((cell) => textOf(cell) !== '');
      const there = found[index] ?? [];
      if (there.length !== cells.length) return [`${address}: ${there.length} cells, not ${cells.length}`];
      return cells.flatMap((element, cell) => {
        const text = textOf(element);
        // A cell with a link may keep it, and is a text then.
        if (!NUMBER.test(text) || element.querySelector('a') !== null) return [];
        numbers++;
        return there[cell] === undefined || Math.abs(there[cell] - valueOf(text)) > 1e-9
          ? [`${address}: "${text}" became ${there[cell] ?? 'a text'}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
    expect(numbers).toBeGreaterThan(500);
  });
});

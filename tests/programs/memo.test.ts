// cspell:ignore unstub xlink pdfinfo
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeDocx } from '../../src/components/memo/docx/writeDocx.ts';
import { memoBlocks, type Block } from '../../src/domain/memo/blocks.ts';
import type { Memo, MemoItem } from '../../src/domain/memo/item.ts';
import { convertInOffice } from './office.ts';
import { runProgram } from './program.ts';

const SITE = 'Wegwijzer Participatiewet';
const CHART = 'beschut-werk-doel';
const base: MemoItem = {
  id: 'een',
  kind: 'cijfer',
  address: '/cijfers/mensen/',
  title: 'Mensen in beschut werk & begeleiding',
  value: '8.032 mensen',
  text: [['8.032 mensen', 0]],
  sources: ['Kamerbrief, https://de.site/cijfers/mensen/'],
  edition: '2026-11-28',
  on: '2026-11-28',
  heading: 'Hoeveel mensen',
  note: 'Dit noem ik in de raad.',
  withTable: false,
};
const chart: MemoItem = {
  ...base,
  id: 'twee',
  kind: 'grafiek',
  title: 'Het doel en wat ervan kwam',
  text: [['Banen per jaar', 1, ' en mensen', 0]],
  sources: ['Kamerbrief, https://de.site/cijfers/mensen/', 'Notitie, § 3'],
  picture: { chart: CHART, description: 'Een lijn loopt op tot het doel; de mensen blijven eronder.' },
  table: {
    head: ['Jaar', 'Doel', 'Mensen'],
    rows: [
      ['2021', '9.900', '6.500'],
      ['2022', '11.300', '8.032'],
    ],
  },
  heading: '',
  note: '',
  withTable: true,
};
const memo: Memo = { heading: 'Memo voor de raad', note: 'Vooraf.', items: [base, chart] };
const blocks = memoBlocks(memo, {
  site: SITE,
  place: 'https://de.site',
  edition: '2026-11-28',
  today: '2026-11-30',
  say: (date) => date,
  onSite: new Map(),
});

async function docxOf(written: readonly Block[]): Promise<Buffer> {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(readFileSync(`dist/figuren/${CHART}.png`))));
  onTestFinished(() => void vi.unstubAllGlobals());
  return Buffer.from(await (await writeDocx(written, SITE)).arrayBuffer());
}

/** A part of the document as it lies in its file. */
function partOf(file: string, part: string): string {
  return runProgram('unzip', ['-p', file, part.replace('[', '[[]')]).toString();
}

const folder = mkdtempSync(join(tmpdir(), 'memo-'));
const file = join(folder, 'memo.docx');

describe('the memo in LibreOffice Writer', () => {
  let opened: HTMLElement;
  const all = (tag: string): HTMLElement[] => opened.querySelectorAll(tag.replace(':', '\\:'));

  beforeAll(async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(readFileSync(`dist/figuren/${CHART}.png`))));
    writeFileSync(file, Buffer.from(await (await writeDocx(blocks, SITE)).arrayBuffer()));
    vi.unstubAllGlobals();
    opened = parse(readFileSync(join(convertInOffice([file], 'fodt'), 'memo.fodt'), 'utf8'));
  });

  it('has its headings in the outline, by their levels', () => {
    expect(all('text:h').map((heading) => [heading.getAttribute('text:outline-level'), heading.text.trim()])).toEqual([
      ['1', 'Hoeveel mensen'],
      ['2', 'Mensen in beschut werk & begeleiding'],
      ['1', 'Het doel en wat ervan kwam'],
      ['1', 'Bronnen'],
    ]);
    expect(all('text:p')[0]?.text).toBe('Memo voor de raad');
  });

  it('keeps what the picture says to who cannot see it, the head of the table, the list of sources and the links to it', () => {
    expect(all('svg:desc').map((description) => description.text)).toEqual([chart.picture?.description]);
    expect(
      all('table:table-header-rows').map((rows) => rows.querySelectorAll('table\\:table-cell').map((cell) => cell.text.trim())),
    ).toEqual([['Jaar', 'Doel', 'Mensen']]);
    expect(all('table:table-row')).toHaveLength(3);
    expect(all('text:list-item').map((item) => item.text.trim())).toEqual(['Kamerbrief, https://de.site/cijfers/mensen/', 'Notitie, § 3']);
    const links = all('text:a').map((link) => link.getAttribute('xlink:href'));
    expect(links.filter((to) => to?.startsWith('#bron-'))).toEqual(['#bron-1', '#bron-2', '#bron-1']);
    expect(links).toContain('https://de.site/cijfers/mensen/');
    expect(all('text:bookmark-start').map((mark) => mark.getAttribute('text:name'))).toEqual(['bron-1', 'bron-2']);
  });

  it('is Dutch, on A4, in letters of ten points or more', () => {
    expect(partOf(file, 'word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"\/>/);
    expect(partOf(file, 'word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const sizes = [...(partOf(file, 'word/styles.xml') + partOf(file, 'word/document.xml')).matchAll(/<w:sz w:val="(\d+)"/g)];
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(20);
  });

  it('becomes a tagged PDF with headings, a figure and a table in its structure', () => {
    const options = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
    const pdf = join(convertInOffice([file], options), 'memo.pdf');
    const structure = runProgram('pdfinfo', ['-struct', pdf]).toString();
    expect(structure.match(/\bH1\b/g)).toHaveLength(3);
    expect(structure.match(/\bH2\b/g)).toHaveLength(1);
    for (const kind of ['Figure', 'Table', 'TH', 'Link']) expect(structure, kind).toMatch(new RegExp(`\\b${kind}\\b`));
    expect(runProgram('pdfinfo', [pdf]).toString()).toMatch(/Title: +Memo voor de raad/);
  });
});

describe('the file of the memo', () => {
  it('names the site as its maker and nobody else', () => {
    const properties = partOf(file, 'docProps/core.xml');
    for (const name of ['dc:creator', 'cp:lastModifiedBy']) expect(properties).toContain(`<${name}>${SITE}</${name}>`);
    expect(partOf(file, 'docProps/app.xml') + partOf(file, 'docProps/custom.xml')).not.toMatch(/Author|Company|Manager/);
  });

  it('is the same each time, but for its moments', async () => {
    const other = join(folder, 'again.docx');
    writeFileSync(other, await docxOf(blocks));
    const parts = runProgram('unzip', ['-Z1', file]).toString().trim().split('\n');
    expect(runProgram('unzip', ['-Z1', other]).toString().trim().split('\n')).toEqual(parts);
    for (const part of parts.filter((name) => name !== 'docProps/core.xml')) expect(partOf(other, part), part).toBe(partOf(file, part));
  });
});

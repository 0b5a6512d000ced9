// cspell:ignore Flate endstream feff pdfuaid
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pdfAddress } from '../../src/domain/pdfAddress.ts';
import { readSite } from './builtSite.ts';

const { pages, files } = readSite('dist');
const sheets = [...files].filter((file) => file.endsWith('.pdf') && !file.startsWith('/leesversie/'));

/** What a PDF says of itself: its objects, those that are packed unpacked. */
function objectsOf(file: string): string {
  const bytes = readFileSync(`dist${file}`);
  const whole = bytes.toString('latin1');
  const packed = [...whole.matchAll(/\/FlateDecode[^]*?>>\s*stream\r?\n/g)].map(({ 0: head, index }) => {
    const begin = index + head.length;
    return inflateSync(bytes.subarray(begin, whole.indexOf('endstream', begin))).toString('latin1');
  });
  return [whole, ...packed].join('\n');
}

/** The names in the outline, in the order of the file. */
function outlineOf(objects: string): Set<string> {
  return new Set([...objects.matchAll(/\/Title\s*(\((?:[^()\\]|\\.|\([^()]*\))*\)|<[0-9A-F]*>)/gi)].map(([, name = '']) => nameOf(name)));
}

/** A name as PDF writes it: in hex digits when it has signs beyond ASCII, as UTF-16 behind its mark. */
function nameOf(written: string): string {
  const bytes = written.startsWith('<')
    ? Buffer.from(written.slice(1, -1), 'hex')
    : Buffer.from(written.slice(1, -1).replaceAll(/\\(.)/gs, '$1'), 'latin1');
  return bytes.subarray(0, 2).toString('hex') === 'feff'
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

describe('a page on one A4, as a file', () => {
  const linking = pages.filter(({ root }) => root.querySelector('.as-of a[href$=".pdf"]'));

  it('is led to from its page, and nothing else is', () => {
    expect(linking.length).toBeGreaterThan(11);
    expect(linking.map(({ address }) => pdfAddress(address)).sort()).toEqual(sheets.sort());
    for (const { address, root } of linking)
      expect(root.querySelector('.as-of a[href$=".pdf"]')?.getAttribute('href')).toBe(pdfAddress(address));
  });

  it('is one sheet, tagged, in Dutch, and says by which standard', () => {
    for (const file of sheets) {
      const objects = objectsOf(file);
      expect(objects.match(/\/Type\s*\/Page\b/g), file).toHaveLength(1);
      expect(objects, file).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
      expect(objects, file).toMatch(/\/StructTreeRoot \d+ 0 R/);
      expect(objects, file).toMatch(/\/Lang\s*\(nl-NL\)/);
      expect(objects, file).toContain('<pdfuaid:part>1</pdfuaid:part>');
      expect(objects, file).toContain('/DisplayDocTitle true');
    }
  });

  it('has the title and the headings of its page in its outline', () => {
    for (const { address, root } of linking) {
      const outline = outlineOf(objectsOf(pdfAddress(address)));
      const headings = root.querySelectorAll('h1, .prose h2').map(({ text }) => text.trim().replace(/\s+/g, ' '));
      expect(headings.length, address).toBeGreaterThan(2);
      expect(
        headings.filter((heading) => !outline.has(heading)),
        address,
      ).toEqual([]);
    }
  });
});

// cspell:ignore pdfinfo pdffonts
import { describe, expect, it } from 'vitest';
import { pdfAddress } from '../../src/domain/pdfAddress.ts';
import { readSite } from '../site/builtSite.ts';
import { runProgram } from './program.ts';

const { pages } = readSite('dist');
const onPaper = pages.filter(({ root }) => root.querySelector('.as-of a[href$=".pdf"]'));
const fileOf = (address: string): string => `dist${pdfAddress(address)}`;
const run = (command: string, args: string[]): string => runProgram(command, args).toString();
/** Without white space: programs break lines where they like. */
const bare = (words: string): string => words.replace(/\s+/g, '');

describe('a page as a PDF, to Poppler', () => {
  it('is one tagged sheet of A4 with a title', () => {
    expect(onPaper.length).toBeGreaterThan(11);
    for (const { address, root } of onPaper) {
      const info = run('pdfinfo', ['-enc', 'UTF-8', fileOf(address)]);
      expect(info, address).toMatch(/^Tagged:\s+yes$/m);
      expect(info, address).toMatch(/^Pages:\s+1$/m);
      expect(info, address).toMatch(/^Page size:.*A4/m);
      expect(bare(info), address).toContain(`Title:${bare(root.querySelector('h1')?.text ?? '?')}`);
    }
  });

  it('has its typefaces in it, with the signs that their shapes stand for', () => {
    for (const { address } of onPaper) {
      const [, , ...fonts] = run('pdffonts', [fileOf(address)])
        .trim()
        .split('\n');
      expect(fonts.length, address).toBeGreaterThan(1);
      for (const font of fonts) expect(font, address).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+$/);
    }
  });

  it('has all text of the page in its order: title, answer, headings and sources', () => {
    for (const { address, root } of onPaper) {
      const said = bare(run('pdftotext', ['-raw', fileOf(address), '-']));
      const wanted = ['h1', '.prose h2'].flatMap((part) => root.querySelectorAll(part).map(({ text }) => bare(text)));
      let at = 0;
      for (const words of wanted) {
        const found = said.indexOf(words, at);
        expect(found, `${address}: ${words}`).toBeGreaterThanOrEqual(0);
        at = found;
      }
      expect(said).toMatch(/versie\d+\.\d+\.\d+van/);
    }
  });

  it('has its headings and lists as such in its tags', () => {
    for (const { address, root } of onPaper) {
      const tags = run('pdfinfo', ['-struct', fileOf(address)]);
      expect(tags.match(/^\s*H1\b/gm), address).toHaveLength(1);
      expect(tags.match(/^\s*H2\b/gm)?.length ?? 0, address).toBeGreaterThanOrEqual(root.querySelectorAll('.prose h2').length);
    }
  });
});

describe('a page as a PDF, to qpdf', () => {
  it('has no mistakes in its structure', () => {
    for (const { address } of onPaper)
      expect(run('qpdf', ['--check', fileOf(address)]), address).toContain('No syntax or stream encoding errors found');
  });
});

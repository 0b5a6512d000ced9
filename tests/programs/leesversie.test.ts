// cspell:ignore pdfinfo pdffonts mutool stext epubcheck fatals liblouis
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { BRAILLE_CHARACTERS } from '../../src/components/reading/characters.ts';
import { SITE } from '../../src/components/pdf/site.ts';
import { shareCorpus } from '../../src/corpus/shared.ts';
import type { Whole } from '../../src/components/reading/whole.ts';
import { corpus } from '../content/corpus.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'leesversie-'));
const files = { pdf: '', large: '', epub: '', text: '' };
let whole: Whole;

const run = (command: string, args: string[]): string => runProgram(command, args).toString();
/** Without white space: programs break lines where they like. */
const bare = (words: string): string => words.replace(/\s+/g, '');
const wordsOf = (heading: { inside: readonly { is: string }[] }): string =>
  heading.inside.map((piece) => ('text' in piece ? String(piece.text) : '')).join('');

beforeAll(async () => {
  // What draws the story takes the corpus where a build has it.
  shareCorpus(corpus);
  const { editionOf, EDITIONS, wholeForSite } = await import('../../src/components/reading/edition.ts');
  for (const edition of ['pdf', 'large', 'epub', 'text'] as const) {
    files[edition] = join(folder, EDITIONS[edition].file);
    writeFileSync(files[edition], await editionOf(edition, corpus, SITE));
  }
  whole = wholeForSite(corpus, SITE, (address) => address);
});

describe.each(['pdf', 'large'] as const)('the whole as a book, in %s', (edition) => {
  it('is to Poppler a tagged document of A4 with a title, and has its typefaces in it', () => {
    const info = run('pdfinfo', ['-enc', 'UTF-8', files[edition]]);
    expect(info).toMatch(/^Tagged:\s+yes$/m);
    expect(info).toMatch(/^Page size:.*A4/m);
    expect(bare(info)).toContain(`Title:${bare(whole.title)}`);
    const [, , ...fonts] = run('pdffonts', [files[edition]]).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/yes\s+yes\s+yes\s+\d+\s+\d+$/);
  });

  it('has no mistakes in its structure, to qpdf', () => {
    expect(run('qpdf', ['--check', files[edition]])).toContain('No syntax or stream encoding errors found');
  });

  it('has in its tags a heading for each part, and figures for its drawings', () => {
    const tags = run('pdfinfo', ['-struct', files[edition]]);
    // Besides the parts: the contents and the sources.
    expect(tags.match(/^\s*H1\b/gm)).toHaveLength(whole.parts.length + 2);
    expect(tags.match(/^\s*Figure\b/gm)?.length).toBeGreaterThan(corpus.charts.size / 2);
  });

  it('has its headings as bookmarks, to MuPDF, and says all of them in their order', () => {
    const outline = bare(run('mutool', ['show', files[edition], 'outline']));
    const said = bare(run('pdftotext', ['-raw', files[edition], '-']));
    const headings = whole.parts.flatMap(({ blocks }) => blocks.filter((block) => block.is === 'heading')).map(wordsOf);
    expect(headings.length).toBeGreaterThan(300);
    expect(headings.filter((heading) => !outline.includes(bare(heading)))).toEqual([]);
    let at = said.indexOf(bare(`${whole.parts.at(0)?.title ?? ''}${headings[1] ?? ''}`));
    for (const heading of headings) {
      const found = said.indexOf(bare(heading), at);
      expect(found, heading).toBeGreaterThanOrEqual(0);
      at = found;
    }
  });
});

describe('the book in large letters', () => {
  it('has no letter below eighteen points in its text, and none below sixteen in a drawing', () => {
    const text = run('mutool', ['draw', '-q', '-F', 'stext', files.large]);
    const sizes = [...text.matchAll(/<font name="[^"]*" size="([\d.]+)"/g)].map(([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(1000);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    // Letters of the text are of whole points; those of a drawing are as large as the drawing makes them.
    expect(sizes.filter((size) => Number.isInteger(size) && size < 18)).toEqual([]);
  });
});

/** Debian’s command is this file itself, which only runs as one where the kernel knows what a jar is. */
const EPUBCHECK = '/usr/share/java/epubcheck.jar';

describe('the whole as an EPUB', () => {
  it('has nothing that epubcheck finds wrong, or warns of', () => {
    expect(run('java', ['-jar', EPUBCHECK, files.epub])).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

describe('the whole as text for braille', () => {
  /** How liblouis writes a character that its table lacks: its code, behind a sign of seven dots that six-dot braille never has. */
  const LACKED = '⡳';
  const braille = (words: string): string => runProgram('lou_translate', ['--forward', 'nl.tbl'], words).toString();

  it('has cells for every character, in the Dutch table of liblouis', () => {
    const written = braille(runProgram('cat', [files.text]).toString());
    expect(written.length).toBeGreaterThan(100_000);
    expect(written).not.toContain(LACKED);
  });

  it('may use no character that this table lacks', () => {
    const characters = [...Array.from(BRAILLE_CHARACTERS), ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))];
    const lines = braille(characters.map((character) => `b${character}b`).join('\n')).split('\n');
    expect(characters.filter((_, index) => lines[index]?.includes(LACKED))).toEqual([]);
    expect(braille('b→b')).toContain(LACKED);
  });
});

import { describe, expect, it } from 'vitest';
// First: the pictures of the story are drawn with the content that it leaves for them.
import { corpus } from './corpus.ts';
import { oneSheet } from '../../src/components/pdf/oneSheet.ts';
import { printedPage, type Site } from '../../src/components/pdf/printedPage.ts';
import type { Page } from '../../src/corpus/corpus.ts';
import { componentsIn, type Part } from '../../src/corpus/page/parts.ts';
import { describePlace } from '../../src/domain/notes.ts';

const SITE: Site = { name: 'Wegwijzer', version: '1.0.0', edition: '2026-11-28', absolute: (address) => new URL(address, 'https://example.nl').href };

const pages = [...corpus.pages.values()];
const promised = pages.filter(({ info }) => info.oneSheet);

/** Words that a page has between and inside its components, each piece by itself. */
function written(parts: readonly Part[]): string[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? part.split(/<[^>]*>/).map((words) => unescaped(words).replace(/\s+/g, ' ').trim()) : written(part.children),
  );
}

function unescaped(words: string): string {
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Everything that a document says, in its order. */
function said(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return ('text' in value ? String(value.text) : '') + Object.values(value).map(said).join('');
}

function marksIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'is' in value && value.is === 'mark' && 'number' in value ? [Number(value.number)] : Object.values(value).flatMap(marksIn);
}

function pageAt(address: string): Page {
  const page = corpus.pages.get(address);
  if (!page) throw new Error(`there is no page ${address}`);
  return page;
}

describe('a page as a document', () => {
  it('says all that its author wrote, in its order', () => {
    expect(pages.length).toBeGreaterThan(50);
    for (const page of pages) {
      const whole = said(printedPage(page, corpus, SITE).blocks);
      let at = 0;
      for (const words of written(page.parts)) {
        const found = whole.indexOf(words, at);
        expect(found, `${page.address}: "${words}"`).toBeGreaterThanOrEqual(0);
        at = found + words.length;
      }
    }
  });

  it('has every source of the page, and marks each', () => {
    for (const page of pages) {
      const { blocks, notes } = printedPage(page, corpus, SITE);
      const places = corpus.notesOf(page).all.map((note) => describePlace(note, corpus.sources));
      expect(notes.map(({ text }) => text), page.address).toEqual(places);
      expect(new Set(marksIn(blocks)), page.address).toEqual(new Set(notes.map(({ number }) => number)));
    }
  });

  it('says of a later source that it is one', () => {
    const later = printedPage(pageAt('/actueel/wet/'), corpus, SITE).notes.filter((note) => note.later);
    expect(later.length).toBeGreaterThan(3);
    for (const { text } of later) expect(text).toContain('later stuk');
  });

  it('has a picture for every chart, with words for who cannot see it', () => {
    const page = pageAt('/rijk/tijdlijn/');
    const charts = componentsIn(page.parts).filter(({ name }) => name === 'Grafiek');
    const pictures = printedPage(page, corpus, SITE).blocks.filter((block) => block.is === 'picture');
    expect(charts.length).toBeGreaterThan(0);
    expect(pictures.map(({ alt }) => alt.length > 100)).toEqual(charts.map(() => true));
  });
});

describe('a page that promises one A4', () => {
  it('is held to that: its author is told by how much it runs over', async () => {
    await expect(oneSheet(pageAt('/modellen/partieel/'), corpus, SITE)).rejects.toThrow(
      /^content\/landelijk\/paginas\/modellen\/partieel\.mdx: it promises one A4 \(pdf: een A4\), and runs over by \d+ cm at 10 points; shorten it/,
    );
  });

  it('leaves out only what is found on its page, and the sources of that', () => {
    for (const page of promised) {
      const least = printedPage(page, corpus, SITE, { words: false, opened: false });
      expect(least.words).toEqual([]);
      expect(new Set(marksIn(least.blocks)), page.address).toEqual(new Set(least.notes.map(({ number }) => number)));
      if (said(least.blocks) !== said(printedPage(page, corpus, SITE).blocks)) expect(said(least.foot)).toContain('staat op de site');
    }
  });

  it('is every simple page, and the sheet of questions to take along', () => {
    const simple = pages.map(({ address }) => address).filter((address) => address.startsWith('/eenvoudig/'));
    expect(promised.map(({ address }) => address)).toEqual(expect.arrayContaining([...simple, '/inwoners/gesprek/']));
  });
});

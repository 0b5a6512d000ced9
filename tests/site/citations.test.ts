import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_ORIGIN, SITE_NAME, SITE_VERSION } from '../../src/site.ts';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { contentRoots } from '../../src/corpus/roots.ts';
import { MUNICIPALITY } from '../../src/site.ts';
import { readSite } from './builtSite.ts';

const site = readSite('dist');
const { corpus } = openCorpus('.', contentRoots('.', MUNICIPALITY));
if (!corpus) throw new Error('the content has mistakes');
const ids = new Map(site.pages.map((page) => [page.address, new Set(page.root.querySelectorAll('[id]').map(({ id }) => id))]));
const lists = site.pages.filter(({ address }) => address.startsWith('/verwijzen/'));
const forms = lists.flatMap(({ address, root }) =>
  root
    .querySelectorAll('[data-vorm]')
    .map((form) => ({ page: address, name: form.getAttribute('data-vorm') ?? '', text: form.textContent })),
);
const NAMES = ['Voetnoot', 'APA', 'Markdown', 'HTML', 'BibTeX', 'RIS', 'CSL-JSON'];

/** Addresses of this site in a text, from their first slash, without the edition that each must name. */
function addressesIn(text: string): string[] {
  const edition = `?editie=${SITE_VERSION}`;
  return [...text.matchAll(new RegExp(`${SITE_ORIGIN}([^\\s"<>}]*)`, 'g'))].map(([, address = '']) =>
    address.includes(edition) ? address.replace(edition, '') : `${address} without its edition`,
  );
}

describe('the ways to refer to what stands on the site', () => {
  it('are there for every page of text and its sections, every figure, chart and term', () => {
    const missing = [
      ...corpus.pages.keys(),
      ...corpus.register.all.map(({ id }) => `/cijfers/${id}/`),
      ...[...corpus.charts.keys()].map((id) => `/grafieken/${id}/`),
      ...corpus.terms.map(({ id }) => `/begrippen/${id}/`),
    ].filter((address) => !existsSync(`dist/verwijzen${address}index.html`));
    expect(missing).toEqual([]);
    for (const { address, anchors } of corpus.pages.values()) {
      const sections = anchors.filter(({ id }) => site.pages.find((page) => page.address === address)?.root.querySelector(`section#${id}`));
      for (const { id } of sections) expect(ids.get(`/verwijzen${address}`), `${address}#${id}`).toContain(id);
    }
  });

  it('can be reached from each: by the control on the page itself', () => {
    const reached = new Set(
      site.pages.flatMap(({ root }) => root.querySelectorAll('main a[href^="/verwijzen/"]').map((link) => link.getAttribute('href') ?? '')),
    );
    expect(lists.map(({ address }) => address).filter((address) => !reached.has(address))).toEqual([]);
  });

  it('have every note of a page as a footnote, under its own number', () => {
    const tidy = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    let notes = 0;
    for (const { address, root } of site.pages.filter((page) => corpus.pages.has(page.address))) {
      // A note that more steps of the story lean on stands in the list of each.
      const listed = root.querySelectorAll('.notes > ol > li').map((note) => [Number(/\d+/.exec(note.id)), tidy(note.text)] as const);
      const foot = [...new Map(listed)].sort(([one], [other]) => one - other).map(([, text]) => text);
      const footnotes = lists.find((list) => list.address === `/verwijzen${address}`)?.root.querySelectorAll('[data-noten] > li') ?? [];
      expect(
        footnotes.map((note) => tidy(note.getAttribute('data-kort') ?? '')),
        address,
      ).toEqual(foot);
      for (const text of footnotes.map((note) => tidy(note.text))) {
        expect(text, address).toMatch(/^.{20,}; aangehaald in: .+ https:\/\/\S+$/);
        expect(addressesIn(text).at(-1), address).toBe(address);
      }
      notes += footnotes.length;
    }
    expect(notes).toBeGreaterThan(200);
  });

  it('are seven, each with the address of this site and its edition', () => {
    for (const { address, root } of lists)
      for (const part of root.querySelectorAll('[data-verwijzing] > details'))
        expect(
          part.querySelectorAll('[data-vorm]').map((form) => form.getAttribute('data-vorm')),
          `${address}#${part.id}`,
        ).toEqual(NAMES);
    for (const { page, name, text } of forms) {
      expect(addressesIn(text).length, `${page}: ${name}`).toBeGreaterThan(0);
      expect(text, `${page}: ${name}`).toContain(SITE_NAME);
      expect(text, `${page}: ${name}`).toContain(SITE_VERSION);
    }
  });

  it('give addresses that are there, to the section', () => {
    const wrong = forms.flatMap(({ page, name, text }) =>
      addressesIn(text)
        .filter((address) => {
          const [path = '', id] = address.split('#');
          return !site.files.has(path) || (id !== undefined && !ids.get(path)?.has(id));
        })
        .map((address) => `${page}: ${name}: ${address}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have the number of a letter as the letter prints it, never as a range', () => {
    const numbered = corpus.sources.filter(({ reference, later }) => reference !== undefined && !later);
    expect(numbered.length).toBeGreaterThan(0);
    for (const { title, reference = '' } of numbered) {
      const of = forms.filter(({ text }) => text.includes(title));
      expect(of.length).toBeGreaterThan(50);
      for (const { page, name, text } of of) expect(text, `${page}: ${name}`).toContain(reference);
    }
    for (const { page, name, text } of forms) expect(text, `${page}: ${name}`).not.toMatch(/\bN[ro]s\.|\d–\d{6}/);
  });

  it('have no space that does not break, no command of TeX, and no name of what is not filled', () => {
    for (const { page, name, text } of forms) {
      expect(text, `${page}: ${name}`).not.toMatch(/[\u00a0\u202f]|undefined|\[object/);
      if (name === 'BibTeX') expect(text, page).not.toMatch(/\\[a-z]/i);
    }
  });

  it('are CSL-JSON that names every work with an id, a type, a title and a date', () => {
    for (const { page, text } of forms.filter(({ name }) => name === 'CSL-JSON')) {
      const items = JSON.parse(text) as Record<string, unknown>[];
      expect(new Set(items.map(({ id }) => id)).size, page).toBe(items.length);
      for (const { id, type, title, issued, accessed } of items) {
        expect(typeof id, page).toBe('string');
        expect(['document', 'webpage'], page).toContain(type);
        expect(title, page).toMatch(/./);
        // A later source without a date has the day on which it was read.
        expect(issued ?? accessed, page).toHaveProperty(['date-parts', 0, 0], expect.any(Number));
      }
    }
  });
});

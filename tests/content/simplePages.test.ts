import { describe, expect, it } from 'vitest';
import { isSimple } from '../../src/domain/simplePages.ts';
import type { Page } from '../../src/corpus/corpus.ts';
import { componentsIn, type ComponentPart, type Part } from '../../src/corpus/page/parts.ts';
import type { Prose } from '../../src/schema/prose.ts';
import { corpus } from './corpus.ts';

/** Pages in simple words that stand beside a full one. */
const beside = [...corpus.pages.values()].filter(({ info }) => info.full !== undefined);
/** Every page in simple words. */
const simple = [...corpus.pages.values()].filter(({ address }) => isSimple(address));

/** The page or collection of an address, without the place in it. */
function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

/** Where each figure stands: pages of prose, and collections such as that of open questions. */
const placesOfFacts = [...corpus.usage].map(([fact, users]) => ({ fact, pages: new Set(users.map(({ address }) => pageOf(address))) }));

/** What a simple page leads to: its full page, those that its text links, and those at its end. */
function linkedFrom({ info, parts }: Page): string[] {
  const inText = componentsIn(parts).flatMap(({ name, props }) => (name === 'a' ? [String(props['href'])] : []));
  return [info.full ?? '', ...info.next, ...inText].map(pageOf);
}

function sectionsOf({ parts }: Page): ComponentPart[] {
  return componentsIn(parts).filter(({ name }) => name === 'Sectie');
}

/** The HTML that a component holds itself, without what components inside it draw. */
function written(parts: readonly Part[] = []): string {
  return parts.filter((part) => typeof part === 'string').join('').trim();
}

describe('a page in simple words', () => {
  it('that stands beside a full page is simple, and no two stand beside the same', () => {
    const full = beside.map(({ info }) => info.full);
    expect(beside.length).toBeGreaterThan(9);
    expect(beside.filter(({ address }) => !isSimple(address))).toEqual([]);
    expect(new Set(full).size).toBe(full.length);
  });

  it('says no figure that stands neither on its full page nor on one that it leads to', () => {
    const said = beside.flatMap((page) => placesOfFacts.filter(({ pages }) => pages.has(page.address)).map((fact) => ({ page, ...fact })));
    const alone = said.filter(({ page, pages }) => !linkedFrom(page).some((address) => !isSimple(address) && pages.has(address)));
    expect(said.length).toBeGreaterThan(20);
    expect(alone.map(({ page, fact }) => `${page.address}: ${fact}`)).toEqual([]);
  });

  it('has headings that ask what a reader would ask', () => {
    const headings = simple.flatMap((page) => [page.info.title, ...sectionsOf(page).map(({ props }) => props['titel'] as Prose)]);
    expect(headings.length).toBeGreaterThan(60);
    expect(headings.map(corpus.fill).filter((heading) => !heading.endsWith('?'))).toEqual([]);
  });

  it('ends with what a reader can do, when and who helps, and with three questions to see whether it came across', () => {
    for (const page of beside) {
      const [act, retell] = sectionsOf(page).slice(-2);
      expect([act, retell].map((section) => section?.props['id']), page.address).toEqual(['doen', 'navertellen']);
      for (const label of ['Wat kunt u doen:', 'Wanneer:', 'Wie helpt u:']) expect(written(act?.children), page.address).toContain(label);
      expect(retell?.children.map((part) => (typeof part === 'string' ? part.trim() : part.name)), page.address).toEqual(['Navraag', 'Navraag', 'Navraag']);
    }
  });
});

describe('the questions of residents', () => {
  const page = corpus.pages.get('/inwoners/');
  const [list, ...answers] = page ? sectionsOf(page) : [];

  it('stand in a list at the top, each with the way to its answer', () => {
    const links = componentsIn(list?.children ?? []).filter(({ name }) => name === 'a');
    expect(answers.length).toBeGreaterThan(12);
    expect(links.map(({ props, children }) => [props['href'], written(children)])).toEqual(
      answers.map(({ props }) => [`#${String(props['id'])}`, corpus.fill(props['titel'] as Prose)]),
    );
  });

  it('are each answered in one sentence first, with why, and whom to ask', () => {
    for (const { props, children } of answers) {
      const text = written(children);
      expect(text, String(props['id'])).toMatch(/^<p><strong>[^<.]+\.<\/strong>/);
      if (props['id'] !== 'vragen') expect(text, String(props['id'])).toContain('<strong>Wie helpt u:</strong>');
    }
  });
});

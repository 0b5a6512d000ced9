import { describe, expect, it } from 'vitest';
import { isLater, placesOf } from '../../src/domain/notes.ts';
import { leaningOnOldAlone } from '../../src/domain/outdated.ts';
import { standingOf } from '../../src/domain/register.ts';
import type { Prose } from '../../src/schema/prose.ts';
import { corpus } from './corpus.ts';

const { register, sources, questions, differences, leaningPages } = corpus;
const later = new Set(sources.filter((source) => source.later).map(({ id }) => id));

/** The figures of a text; the year that one speaks of is not the figure. */
function figuresIn(text: Prose): string[] {
  return text.parts.flatMap((part) => (typeof part === 'string' || part.form === 'betreft' ? [] : [part.fact]));
}

/** What is told of a later source: the answer to a question, or what it says of a difference. */
const told = [
  ...[...questions.values()].flatMap(({ id, since }) => (since ? [{ id, ...since }] : [])),
  ...[...differences.values()].flatMap(({ id, later: words }) => (words ? [{ id, ...words }] : [])),
];

describe('the two classes of source', () => {
  it('are both there, and a later source is told apart in every name that readers see', () => {
    expect(later.size).toBeGreaterThan(60);
    for (const source of sources) expect(source.short.endsWith(", later stuk"), source.id).toBe(later.has(source.id));
  });

  it('never mix in a figure of a paper: what a paper prints names a paper', () => {
    const mixed = register.all.filter((fact) => {
      const documents = placesOf(fact.id, register).map(({ document }) => later.has(document));
      return documents.includes(true) && documents.includes(false);
    });
    // Only sums of ours lean on both, and say so.
    for (const fact of mixed) expect(fact.kind, fact.id).toBe('derived');
  });
});

describe('what a later source answers', () => {
  it('is told of many questions and differences', () => {
    expect(told.length).toBeGreaterThan(45);
  });

  it('leans on later sources, by name', () => {
    for (const { id, places } of told) expect(places.filter(({ document }) => !later.has(document)), id).toEqual([]);
  });

  it('is dated by its source, not by the day on which we read it', () => {
    const seen = new Map(sources.map((source) => [source.id, source.later?.seen]));
    for (const { id, since, places } of [...questions.values()].flatMap((question) => (question.since ? [{ id: question.id, ...question.since }] : [])))
      expect(places.some(({ document }) => seen.get(document) === since), `leave sinds out at "${id}"`).toBe(false);
  });

  it('is said to settle a difference only where its words leave nothing open', () => {
    const open = /\b(?:zagen|vonden|weten) wij (?:er )?niet|leiden wij af|staat er niet|beslist dat niet/;
    const settling = [...differences.values()].flatMap(({ id, later: words }) => (words?.settles ? [{ id, text: corpus.fill(words.text) }] : []));
    expect(settling.length).toBeGreaterThan(4);
    expect(settling.filter(({ text }) => open.test(text)).map(({ id }) => `write sindsdien instead of beslist at "${id}"`)).toEqual([]);
  });

  it('is the newest that the register has: no answer is an overtaken figure without the one that overtakes it', () => {
    for (const { id, text } of told) {
      const figures = figuresIn(text);
      for (const figure of figures.filter((fact) => standingOf(register.get(fact)) !== 'current'))
        expect(register.get(figure).overtakenBy.some((newer) => figures.includes(newer)), `${id}: ${figure}`).toBe(true);
    }
  });
});

describe('figures of both classes that say different things', () => {
  const pairs = register.all.flatMap((fact) =>
    fact.contradicts
      .filter((other) => fact.id < other && isLater(placesOf(fact.id, register), sources) !== isLater(placesOf(other, register), sources))
      .map((other) => [fact.id, other] as const),
  );

  it('are laid beside each other in a difference', () => {
    expect(pairs.length).toBeGreaterThan(0);
    const inDifferences = [...differences.values()].map(({ line, sides, used, why, later: words }) => {
      const texts = [line, used, why, ...sides.flatMap(({ who, says }) => [who, says]), ...(words ? [words.text] : [])];
      return new Set(texts.flatMap(figuresIn));
    });
    const untold = pairs.filter(([one, other]) => !inDifferences.some((figures) => figures.has(one) && figures.has(other)));
    expect(untold).toEqual([]);
  });

  it('do not overtake each other as well: of one moment they contradict, of two the later overtakes', () => {
    for (const { id, contradicts, replaces } of register.all) expect(replaces.filter((other) => contradicts.includes(other)), id).toEqual([]);
  });
});

describe('a page that was overtaken', () => {
  it('says so in its head, or has the newer figure too', () => {
    expect(leaningOnOldAlone(leaningPages, register)).toEqual([]);
  });

  it('leads to a section of what happened since', () => {
    const pages = [...corpus.pages.values()].filter(({ info }) => info.since);
    expect(pages.length).toBeGreaterThan(10);
    for (const { address, info } of pages) expect(info.since?.address, address).toMatch(/^\/actueel\//);
  });
});

describe('the places in later sources that a page leans on in its cards and questions', () => {
  const documentsOn = (address: string): string[] => {
    const page = corpus.pages.get(address);
    return page ? corpus.laterPlacesOn(page).map(({ document }) => document) : [];
  };

  it('are those of every question and difference that it names, and of no other', () => {
    expect(documentsOn('/rijk/overstappen/')).not.toContain('significant-blog');
    const told = [...differences.values()].find(({ later: words }) => words?.places.some(({ document }) => document === 'significant-blog'));
    const pages = corpus.pagesWith('differences', told?.id ?? '');
    expect(pages.length).toBeGreaterThan(0);
    for (const { address } of pages) expect(documentsOn(address), address).toContain('significant-blog');
  });
});

describe('an open question', () => {
  it('says when somebody looked for an answer, and who would know', () => {
    for (const { id, searched } of questions.values()) expect(searched, `write gezocht: at the question "${id}"`).toBeDefined();
  });
});

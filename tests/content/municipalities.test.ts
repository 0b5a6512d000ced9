// cspell:ignore verzonnenstad
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { menuGroups } from '../../src/components/site/navigation.ts';
import { openCorpus, type Corpus } from '../../src/corpus/corpus.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { contentRoots } from '../../src/corpus/roots.ts';

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'municipalities-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  cpSync('tests/fixtures/gemeente', join(root, 'content/gemeente'), { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function opened(municipality: string | undefined): Corpus {
  const { corpus, problems } = openCorpus(root, contentRoots(root, municipality));
  if (!corpus) throw new Error(problems.map(describeProblem).join('\n'));
  return corpus;
}

describe('a second municipality', () => {
  it('is a folder and a setting', () => {
    const { pages, register, questions, municipality, companies } = opened('verzonnenstad');
    expect(pages.get('/verzonnenstad/')?.label).toBe('Verzonnenstad, een verzonnen gemeente');
    expect(register.get('verzonnenstad-raadsleden').text).toBe('7\u00a0raadsleden');
    expect(questions.has('verzonnenstad-bestaat')).toBe(true);
    expect(menuGroups(municipality?.menu ?? []).flatMap(({ places }) => places.map(({ address }) => address))).toContain('/verzonnenstad/');
    for (const address of ['/hilversum/', '/tomin/']) expect(pages.has(address)).toBe(false);
    expect(companies.has('tomin')).toBe(false);
    expect(pages.get('/modellen/')?.info.next).not.toContain('/hilversum/');
  });

  it('keeps the pages for the whole country as they are at the first', () => {
    const [first, second] = [opened('hilversum'), opened('verzonnenstad')];
    const national = [...first.pages.values()].filter(({ file }) => file.startsWith('content/landelijk/'));
    expect(national.map(({ address }) => address)).toEqual(
      [...second.pages.values()].filter(({ file }) => file.startsWith('content/landelijk/')).map(({ address }) => address),
    );
    expect(first.pages.get('/hilversum/')?.file).toBe('content/gemeente/hilversum/paginas/hilversum.mdx');
  });

  it('that has no folder is told in a sentence', () => {
    expect(() => contentRoots(root, 'nergens')).toThrow('there is no content/gemeente/nergens; write one, or set "gemeente" in package.json');
  });
});

describe('the content for the whole country', () => {
  it('leans on nothing of a municipality', () => {
    expect(opened(undefined).pages.size).toBeGreaterThan(30);
  });

  it('is told where it does', () => {
    const file = 'content/landelijk/paginas/modellen/klassiek.mdx';
    const path = join(root, file);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('(/modellen/#aandeel-verschilt)', '(/hilversum/)'));
    expect(openCorpus(root, contentRoots(root, 'hilversum')).problems).toBeUndefined();
    const [problem] = openCorpus(root, contentRoots(root, undefined)).problems ?? [];
    expect(problem?.message).toContain('there is nothing at "/hilversum/"');
    writeFileSync(path, before);
  });
});

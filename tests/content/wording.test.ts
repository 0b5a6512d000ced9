import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { componentsIn } from '../../src/corpus/page/parts.ts';
import { fillFacts } from '../../src/domain/notes.ts';
import { isSimple } from '../../src/domain/simplePages.ts';
import type { ComponentProps } from '../../src/schema/components.ts';
import { corpus } from './corpus.ts';

const FOLDERS = ['content', 'src/domain/story', 'src/components/story', 'src/charts/story'];
const WRITTEN = /\.(mdx|yaml|ts|svelte|astro)$/;
/** What others type into the search: no page shows it. */
const TYPED = /(^|\/)zoekingangen\.yaml$/;
/** Words of others stand between these, and are theirs. */
const QUOTED = /“[^”]*”/g;
/** So is the title of a source. */
const TITLE = /^titel: .*$/m;

/** Words that readers must not meet, and what is wrong with them. */
const NOT_OURS: readonly [pattern: RegExp, why: string][] = [
  [/\b(kraan|kranen|afvoer|badkuip|leeglopen|leegloop|opdrogen|dweilen)\b/i, 'people are no water: say who leaves and who comes'],
  [/\bhet bad\b|\bloopt\b[^.]*\bleeg\b/i, 'people are no water: say who leaves and who comes'],
  [/\b(in|uit)stroomt\b|\bstroomt?\b[^.]*\b(in|uit)\b/i, 'people are no water: say who leaves and who comes'],
  [/\bsomber|\bgedoe\b|oordeel is hard/i, 'that judges; say what was said, and by whom'],
  [/\bredden? het\b|\bWsw[’']ers\b|\bzwakkere?\b|zwakke (groep|mensen)/i, 'people read this about themselves; their words, or those of the source between “ ”'],
  [/schuift het land|het oude streven/i, 'stronger than the source: a shift, and a number that was foreseen'],
  [/\b(avond|bijeenkomst) in Hilversum|waar de bijeenkomst was/i, 'where the meeting was, the sources do not say'],
  [/\b(circa|ongeveer|bijna|ruim|minstens|ten minste|gemiddeld) (<Feit |\{feit:)/i, 'a figure brings its own word for how sure it is'],
  [/^\s*label: .*\b(van hen|die mensen|deze mensen|daarvan)\b/i, 'a label stands alone in lists and citations: say who'],
  [/\balles\b[^.]*\bkomt uit\b[^.]*\bstukken\b/i, 'most terms are explained by ourselves'],
];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => WRITTEN.test(file) && !TYPED.test(file) && !file.endsWith('.test.ts'))
    .map((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8').replace(QUOTED, '“”');
      return { file: `${folder}/${file}`, text: file.includes('bronnen/') ? text.replace(TITLE, '') : text };
    }),
);

describe('the words that readers meet', () => {
  it.each(NOT_OURS)('are not %s', (pattern, why) => {
    const found = texts.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${pattern.exec(line)?.[0] ?? ''}`] : [])),
    );
    expect(found, why).toEqual([]);
  });

  it('promise a reader in Hilversum nothing of companies elsewhere, or of a model: in short, nobody is addressed there', () => {
    const elsewhere = [
      ...[...corpus.companies.values()].map(({ page }) => page).filter((address) => !address.includes('#')),
      ...corpus.models.map(({ id }) => `/modellen/${id}/`),
    ];
    const addressing = elsewhere.flatMap((address) => {
      const page = corpus.pages.get(address);
      if (!page) throw new Error(`there is no page at ${address}`);
      return (page.info.inBrief ?? []).map(corpus.fill).filter((sentence) => /\b(u|uw)\b/i.test(sentence));
    });
    expect(elsewhere.length).toBeGreaterThan(corpus.models.length);
    expect(addressing).toEqual([]);
  });
});

describe('the titles of sections', () => {
  it('say each what no other says: search, citations and lists show them without their page', () => {
    // The simple pages end alike, for who knows one.
    const titles = [...corpus.pages.values()]
      .filter(({ address }) => !isSimple(address))
      .flatMap(({ parts }) => componentsIn(parts))
      .flatMap(({ name, props }) => (name === 'Sectie' ? [titleOf(props as ComponentProps<'Sectie'>)] : []));
    expect(titles.length).toBeGreaterThan(100);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  function titleOf({ titel }: ComponentProps<'Sectie'>): string {
    return typeof titel === 'string' ? titel : fillFacts(titel, corpus.register);
  }
});

describe('a chart whose figures cannot be compared', () => {
  it('does not put them on one axis', () => {
    const incomparable = [...corpus.charts.values()].filter(({ title }) => corpus.fill(title).includes('niet te vergelijken'));
    expect(incomparable.length).toBeGreaterThan(0);
    for (const { id, drawing } of incomparable) expect(drawing.form, id).toBe('sideBySide');
  });
});

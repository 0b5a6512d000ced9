import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { CslItem, CslName } from '../../src/domain/citing/item.ts';
import { readSite } from '../site/builtSite.ts';
import { runProgram } from './program.ts';

/** What a citation must still say after another program has read it. */
interface Work {
  authors: string[];
  title: string;
  date: string;
  number: string | undefined;
  url: string | undefined;
}

/** The works of every citation of the site, each once, in the three forms that programs read. */
function worksOfSite(): { json: CslItem; bibtex: string; ris: string }[] {
  const lists = readSite('dist').pages.flatMap(({ root }) => root.querySelectorAll('[data-verwijzing] > details'));
  const works = lists.flatMap((list) => {
    const form = (name: string): string => list.querySelector(`[data-vorm="${name}"]`)?.textContent ?? '';
    const [bibtex, ris] = [form('BibTeX').split('\n\n'), form('RIS').split('\n\n')];
    return (JSON.parse(form('CSL-JSON')) as CslItem[]).map((json, index) => ({ json, bibtex: bibtex[index] ?? '', ris: ris[index] ?? '' }));
  });
  return [...new Map(works.map((work) => [work.json.id, work])).values()];
}

/** Initials without spaces: one program writes them apart, another together. */
function said(name: Partial<Record<'family' | 'given' | 'literal' | 'non-dropping-particle' | 'dropping-particle', string>>): string {
  if (name.literal !== undefined) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  return [particle, `${name.family ?? ''},`, (name.given ?? '').replaceAll(/[ .]/g, '')].filter(Boolean).join(' ');
}

function workOf(item: Omit<Partial<CslItem>, 'author' | 'issued'> & { author?: readonly CslName[]; issued?: CslItem['issued'] }): Work {
  return {
    authors: (item.author ?? []).map(said),
    title: item.title ?? '',
    date: (item.issued?.['date-parts'][0] ?? []).join('-'),
    number: item.number,
    url: item.URL,
  };
}

/** RIS does not tell a body from a person, so a reader cuts a body into names too; its letters stay in their order. */
function letters(name: string): string {
  return name.replaceAll(/[ .,]/g, '');
}

function lettersOf(name: CslName): string {
  if ('literal' in name) return letters(name.literal);
  return letters(`${name.given}${name['non-dropping-particle'] ?? ''}${name.family}`);
}

/** A record of MODS, as bibutils writes what it read. */
function workOfMods(mods: HTMLElement): Work {
  const text = (tag: string, within = mods): string | undefined => within.querySelector(tag)?.textContent;
  return {
    authors: mods.querySelectorAll('name').map((name) =>
      letters(
        name
          .querySelectorAll('namepart')
          .map((part) => part.textContent)
          .join(''),
      ),
    ),
    title: [text('title'), text('subtitle')].filter((part) => part !== undefined).join(': '),
    date: (text('dateissued') ?? '').split('-').filter(Boolean).map(Number).join('-'),
    number: text('number'),
    url: text('url'),
  };
}

const works = worksOfSite();
const meant = works.map(({ json }) => workOf(json));
const read = (from: string, input: string): Work[] =>
  (JSON.parse(runProgram('pandoc', ['--from', from, '--to', 'csljson'], input).toString()) as CslItem[]).map(workOf);
const byTitle = (all: readonly Work[]): Work[] => [...all].sort((a, b) => (a.title + (a.url ?? '') < b.title + (b.url ?? '') ? -1 : 1));

describe('a citation that another program reads', () => {
  it('is there to be read: documents with a number, and pages of this site', () => {
    expect(works.length).toBeGreaterThan(300);
    expect(meant.filter(({ number }) => number !== undefined).length).toBeGreaterThan(0);
    expect(meant.some(({ title }) => title.includes('−'))).toBe(true);
  });

  it('has in BibTeX the same authors, title, date, number and address to pandoc', () => {
    expect(byTitle(read('bibtex', works.map(({ bibtex }) => bibtex).join('\n\n')))).toEqual(byTitle(meant));
  });

  it('has in CSL-JSON the same authors, title, date, number and address to pandoc', () => {
    expect(byTitle(read('csljson', JSON.stringify(works.map(({ json }) => json))))).toEqual(byTitle(meant));
  });

  it('has in RIS the same authors, title, date, number and address to bibutils', () => {
    const xml = runProgram('ris2xml', ['--nosplit-title', '--no-latex'], works.map(({ ris }) => ris).join('\n\n')).toString();
    const meantInRis = works.map(({ json }) => ({ ...workOf(json), authors: (json.author ?? []).map(lettersOf) }));
    expect(byTitle(parse(xml, { lowerCaseTagName: true }).querySelectorAll('mods').map(workOfMods))).toEqual(byTitle(meantInRis));
  });
});

import { describe, expect, it } from 'vitest';
import { argumentMatrix, NOTHING_SAID, sidesOf } from '../../src/domain/arguments/matrix.ts';
import { underCriterion, whoSays } from '../../src/domain/arguments/words.ts';
import { componentsIn, type Part } from '../../src/corpus/page/parts.ts';
import { CRITERIA, CRITERION_NAMES } from '../../src/schema/criteria.ts';
import { STRENGTHS, type Argument } from '../../src/schema/argument.ts';
import { corpus } from './corpus.ts';

const { models, arguments: all, pages, companies } = corpus;
const ids = models.map(({ id }) => id);
const pageOf = (model: string) => {
  const page = pages.get(`/modellen/${model}/`);
  if (!page) throw new Error(`there is no page of the model "${model}"`);
  return page;
};
const companyOf = ({ company }: Argument) => (company === undefined ? undefined : companies.get(company)?.name);
/** What stands written on a page, without its figures and notes. */
const htmlOf = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.children))).join('');

describe('the balance of arguments', () => {
  const counted = models.map(({ id, lopsided }) => {
    const sides = sidesOf(id, all);
    return { id, lopsided, for: sides.for.length, against: sides.against.length };
  });

  it('is one at most between for and against, or the model says how its sources are lopsided', () => {
    for (const { id, for: pro, against } of counted) console.info(`${id}: ${pro} for, ${against} against`);
    for (const { cells, model } of argumentMatrix(ids, all))
      console.info(`${model}: ${cells.map((cell) => `${cell.criterion} ${cell.for.length}/${cell.against.length}`).join(', ')}`);
    const uneven = counted.filter(({ lopsided, for: pro, against }) => Math.abs(pro - against) > 1 && lopsided === undefined);
    expect(uneven.map(({ id }) => `write scheef: in content/…/modellen/${id}.yaml, or an argument for the other side`)).toEqual([]);
    expect(counted.filter(({ for: pro, against }) => Math.min(pro, against) < 3).map(({ id }) => id)).toEqual([]);
  });

  it('is told on the page of the model where it is lopsided', () => {
    const told = models.filter(({ lopsided }) => lopsided !== undefined);
    expect(told.length).toBeGreaterThan(0);
    for (const { id, lopsided } of told) expect(htmlOf(pageOf(id).parts), id).toContain(lopsided && corpus.fill(lopsided));
  });
});

describe('the arguments of a model', () => {
  it('stand on its page, each with its address, its criterion, who says it and of what', () => {
    for (const argument of all) {
      for (const model of argument.models) {
        const page = pageOf(model);
        expect(page.anchors.map(({ id }) => id), model).toContain(argument.id);
        expect(htmlOf(page.parts), argument.id).toContain(underCriterion(argument, companyOf(argument)));
      }
    }
  });

  it('bring their sources among the notes of the page, the later ones too', () => {
    const documents = corpus.notesOf(pageOf('gecombineerd')).all.map(({ document }) => document);
    expect(documents).toContain('omroep-gelderland-blijft');
    for (const { models: of, source, reply } of all)
      for (const model of of) {
        const notes = corpus.notesOf(pageOf(model));
        for (const place of [source, ...(reply?.source ? [reply.source] : [])]) expect(() => notes.ofPlace(place), model).not.toThrow();
      }
  });

  it('are told once on it, and the strongest ones on the comparison', () => {
    const comparison = htmlOf(pages.get('/modellen/vergelijk/')?.parts ?? []);
    for (const id of ids) {
      expect(componentsIn(pageOf(id).parts).filter(({ name }) => name === 'VoorTegen'), id).toHaveLength(1);
      const strongest = all.filter((argument) => argument.strongest.includes(id));
      expect(strongest.map(({ side }) => side).sort(), id).toEqual(['against', 'for']);
      for (const argument of strongest) expect(comparison, argument.id).toContain(whoSays(argument, companyOf(argument)));
    }
  });
});

describe('the closed lists of arguments', () => {
  it('are all in use, and each criterion says in one sentence what it asks', () => {
    const used = (key: 'criterion' | 'strength') => new Set<string>(all.map((argument) => argument[key]));
    expect(CRITERION_NAMES.filter((name) => !used('criterion').has(name))).toEqual([]);
    for (const { name, explanation } of Object.values(CRITERIA)) expect(explanation, name).toMatch(/^[A-ZÀ-Ý][^.?!]+\.$/);
    expect(Object.keys(STRENGTHS).filter((name) => !used('strength').has(name))).toEqual([]);
    expect(NOTHING_SAID).toMatch(/zeggen de bronnen niets\.$/);
  });
});

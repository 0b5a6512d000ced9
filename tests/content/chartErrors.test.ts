import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartDrawing } from '../../src/charts/chartDrawing.ts';
import { DrawingError, type DrawingPath } from '../../src/charts/core/drawingError.ts';
import { readContent } from '../../src/corpus/readContent.ts';
import { contentRoots } from '../../src/corpus/roots.ts';
import type { Register } from '../../src/domain/register.ts';
import { drawing, type DrawingContent } from '../../src/schema/drawing.ts';
import { MUNICIPALITY } from '../../src/site.ts';
import { corpus } from './corpus.ts';

const { content } = readContent('.', contentRoots('.', MUNICIPALITY));
const { register, models, series: seriesById } = corpus;
const sources = { register, models, seriesById };

type Written = Record<string, unknown>;
const charts = content.entries.charts.map(({ id, data, file }) => ({
  id,
  data,
  tekening: (parse(readFileSync(file, 'utf8')) as { tekening: Written }).tekening,
}));

/** Every text and id that an author wrote in a drawing, with the keys that lead to it. */
function leavesOf(value: unknown, path: DrawingPath = []): { path: DrawingPath; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** A drawing with something else at one place. */
function spoilt(tekening: Written, path: DrawingPath, wrong: string): Written {
  const copy = structuredClone(tekening);
  const parent = path.slice(0, -1).reduce<unknown>((inner, key) => (inner as Written)[key], copy) as Written;
  parent[path.at(-1) ?? ''] = wrong;
  return copy;
}

/** Where an author is sent who made that mistake. */
function sentTo(tekening: Written): { path: DrawingPath; message: string } | undefined {
  try {
    const { scene } = chartDrawing(drawing.parse(tekening), sources);
    scene('narrow');
    return undefined;
  } catch (error) {
    if (error instanceof DrawingError) return { path: error.path, message: error.message };
    throw error;
  }
}

/** The facts that a drawing asks the register for. */
function factsAskedFor(content: DrawingContent): Set<string> {
  const asked = new Set<string>();
  const get: Register['get'] = (id) => {
    asked.add(id);
    return register.get(id);
  };
  chartDrawing(content, { ...sources, register: { ...register, get } });
  return asked;
}

/** Keys under which neither a text for readers nor a name of something else stands. */
const NO_TEXT = new Set(['vorm', 'zonder_nadruk', 'kleur', 'soort', 'deur', 'letter', 'id']);
const WRONG = 'dit-is-er-niet';

const isFact = (value: string): boolean => register.all.some(({ id }) => id === value);
const isName = (path: DrawingPath): boolean =>
  path[0] === 'wegen' || (path[0] === 'kader' && path[1] === 'regelingen') || ['reeks', 'kolom', 'post', 'nadruk'].includes(String(path.at(-1)));
const isText = (path: DrawingPath, value: string): boolean => !isFact(value) && !isName(path) && !NO_TEXT.has(String(path.at(-1)));

/** The mistake that can be made at a place: an id that is nowhere, or a text that names one. */
function mistakeAt(path: DrawingPath, value: string): string | undefined {
  if (isFact(value) || isName(path)) return WRONG;
  return isText(path, value) ? `{feit:${WRONG}}` : undefined;
}

describe.each(charts)('the drawing of $id', ({ data, tekening }) => {
  const leaves = leavesOf(tekening);

  it('sends an author to the place of every figure, text, column, row and stop with a mistake in it', () => {
    for (const { path, value } of leaves) {
      const mistake = mistakeAt(path, value);
      if (mistake === undefined) continue;
      const found = sentTo(spoilt(tekening, path, mistake));
      expect(found?.path).toEqual(path);
      expect(found?.message).toContain(`"${WRONG}"`);
    }
  });

  it('is drawn from every figure of its content and its texts, and from nothing else', () => {
    const written = [
      ...leaves.flatMap(({ value }) => (isFact(value) ? [value] : [...value.matchAll(/\{feit:([^}:]+)[^}]*\}/g)].map((match) => match[1]))),
      ...(data.drawing.form === 'modelShares' ? sources.models.flatMap(({ shares }) => Object.values(shares)) : []),
    ];
    expect(factsAskedFor(data.drawing)).toEqual(new Set(written));
  });
});

describe('the drawings together', () => {
  it('hold every kind of mistake', () => {
    const leaves = charts.flatMap(({ tekening }) => leavesOf(tekening));
    expect(leaves.filter(({ value }) => isFact(value)).length).toBeGreaterThan(40);
    expect(leaves.filter(({ path, value }) => isText(path, value)).length).toBeGreaterThan(100);
    expect(leaves.filter(({ path }) => isName(path)).length).toBeGreaterThan(20);
  });
});

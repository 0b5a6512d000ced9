import { describe, expect, it } from 'vitest';
import { componentsIn, type Part } from '../../src/corpus/page/parts.ts';
import { argumentsOf, debateAddress } from '../../src/domain/arguments/directions.ts';
import type { ComponentProps } from '../../src/schema/components.ts';
import { corpus } from './corpus.ts';

const debates = [...corpus.pages.values()].flatMap((page) => {
  const choice = componentsIn(page.parts).find(({ name }) => name === 'Richtingen');
  if (!choice) return [];
  const { thema, scheef } = choice.props as ComponentProps<'Richtingen'>;
  const directions = choice.children.flatMap((part) => {
    if (typeof part === 'string') return [];
    const { id, ook = [] } = part.props as ComponentProps<'Richting'>;
    const about = argumentsOf(thema, id, ook, corpus.arguments);
    const shown = htmlOf(part.children).split('<summary>Weerwoord</summary>').slice(1);
    const replies = shown.filter((after) => !after.startsWith('De bronnen geven geen weerwoord.')).length;
    const against = about.filter(({ choice: of, side }) => of !== undefined && side === 'against').length;
    return [{ id, about, for: about.length - against, against, shown: shown.length, replies }];
  });
  return [{ page, theme: thema, lopsided: scheef !== undefined, directions }];
});
const propsOf = <Name extends 'CollegeVraag' | 'Sectie'>(parts: readonly Part[], wanted: Name): ComponentProps<Name>[] =>
  componentsIn(parts).flatMap(({ name, props }) => (name === wanted ? [props as ComponentProps<Name>] : []));

describe('the directions of a debate', () => {
  it('have as many arguments and replies each, one more or fewer at most, or the page says how the sources are lopsided', () => {
    expect(debates).toHaveLength(6);
    for (const { theme, directions } of debates)
      console.info(
        `${theme}: ${directions.map(({ id, for: pro, against, replies }) => `${id} ${pro} for, ${against} against, ${replies} answered`).join('; ')}`,
      );
    const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);
    const uneven = debates.filter(
      ({ lopsided, directions }) =>
        !lopsided && (['for', 'against', 'replies'] as const).some((each) => spread(directions.map((direction) => direction[each])) > 1),
    );
    expect(uneven.map(({ theme }) => `write scheef="…" in <Richtingen thema="${theme}">, or an argument or a reply for the other direction`)).toEqual([]);
    for (const { theme, directions } of debates) {
      expect(directions.length, theme).toBeGreaterThan(1);
      for (const { id, about } of directions) expect(about.length, `${theme} ${id}`).toBeGreaterThan(1);
    }
  });

  it('show each argument once, with its address and its reply, and the sources of both among the notes of the page', () => {
    for (const { page, theme, directions } of debates) {
      for (const { id, about, shown } of directions) expect(shown, `${theme} ${id}`).toBe(about.length);
      const anchors = page.anchors.map(({ id }) => id);
      const notes = corpus.notesOf(page);
      for (const { id, source, reply } of directions.flatMap(({ about }) => about)) {
        expect(anchors.filter((anchor) => anchor === id), id).toHaveLength(1);
        expect(() => notes.ofPlace(source), id).not.toThrow();
        if (reply?.source) expect(notes.ofPlace(reply.source), id).toBeDefined();
      }
    }
  });
});

describe('a page of a debate', () => {
  it('tells in this order what the papers say, what is shared, the directions, the questions, the figures and what we did not find', () => {
    for (const { page, theme } of debates) {
      expect(page.address).toBe(debateAddress(theme));
      expect(propsOf(page.parts, 'Sectie').map(({ id }) => id), theme).toEqual(['vaststaat', 'gedeeld', 'richtingen', 'college', 'landelijk-en-hier', 'onbekend']);
      expect(page.info.next.length, theme).toBeGreaterThan(2);
    }
  });

  it('asks six questions, to know and to decide, each from an open question', () => {
    for (const { page, theme } of debates) {
      const asked = propsOf(page.parts, 'CollegeVraag');
      expect(asked, theme).toHaveLength(6);
      for (const kind of ['technisch', 'politiek']) expect(asked.filter(({ soort }) => soort === kind).length, `${theme}: ${kind}`).toBeGreaterThan(1);
      for (const { uit } of asked) expect(corpus.questions.has(uit), uit).toBe(true);
    }
  });

  it('has beside every figure for the whole country that of here, or says that it is unknown', () => {
    for (const { page, theme } of debates) {
      const tables = componentsIn(page.parts).filter(({ name }) => name === 'table');
      expect(tables, theme).toHaveLength(1);
      const inTable = new Set(factsIn(tables));
      const named = [...new Set(factsIn(page.parts))].map((id) => corpus.register.get(id)).filter(({ unit }) => unit !== 'datum' && unit !== 'tekst');
      const local = (id: string): boolean => id.startsWith('tomin-') || id.startsWith('hilversum-');
      expect(named.filter(({ id }) => !local(id) && !inTable.has(id)).map(({ id }) => `${theme}: put "${id}" in the table`)).toEqual([]);
      const rows = htmlOf(tables[0]?.children ?? []).split('<tr>').slice(2);
      expect(rows.length, theme).toBeGreaterThan(1);
      for (const row of rows) expect(row.split('<td>').at(-1), theme).toMatch(/onbekend|Tomin/);
    }
  });

  it('stands in the list of all of them', () => {
    const links = componentsIn(corpus.pages.get('/debat/')?.parts ?? []).flatMap(({ name, props }) => (name === 'Halte' ? [props['naar']] : []));
    expect(links.sort()).toEqual(debates.map(({ page }) => page.address).sort());
  });
});

/** The figures that a text shows; the year that one speaks of is not the figure. */
function factsIn(parts: readonly Part[]): string[] {
  return componentsIn(parts).flatMap(({ name, props }) => (name === 'Feit' && props['vorm'] !== 'betreft' && props['vorm'] !== 'jaar' ? [String(props['id'])] : []));
}

function htmlOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.children))).join('');
}

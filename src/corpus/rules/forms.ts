import type { ComponentProps } from '../../schema/components.ts';
import type { Fact } from '../../schema/fact.ts';
import { parseProse, type FactUse } from '../../schema/prose.ts';
import { KIND_NAMES } from '../kinds.ts';
import { componentsIn } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content, Marked } from '../readContent.ts';

/** Uses of a figure in a form that it does not have: the year of what is no date, the period of what speaks of none. */
export function formProblems({ entries, pages }: Content): Problem[] {
  const facts = new Map(entries.facts.map(({ id, data }) => [id, data]));
  const problemsOf = (file: string, uses: readonly (FactUse & { line: number })[]): Problem[] =>
    uses.flatMap(({ fact, form, line }) => {
      const known = facts.get(fact);
      const message = known && problemOf(known, form);
      return message === undefined ? [] : [{ file, line, message }];
    });
  return [
    ...KIND_NAMES.flatMap((name) => entries[name].flatMap(({ file, marked }) => problemsOf(file, usesIn(marked)))),
    ...pages.flatMap(({ file, marked, parts }) =>
      problemsOf(file, [
        ...usesIn(marked),
        ...componentsIn(parts)
          .filter(({ name }) => name === 'Feit')
          .map(({ props, line }) => ({ fact: (props as ComponentProps<'Feit'>).id, form: (props as ComponentProps<'Feit'>).vorm, line })),
      ]),
    ),
  ];
}

function usesIn(marked: readonly Marked[]): (FactUse & { line: number })[] {
  return marked.flatMap(({ mark, value, line }) =>
    mark.prose ? parseProse(value).parts.flatMap((part) => (typeof part === 'string' ? [] : [{ ...part, line }])) : [],
  );
}

function problemOf({ id, unit, concerns }: Fact, form: FactUse['form']): string | undefined {
  if (form === 'jaar' && unit !== 'datum')
    return `"${id}" is no date, so it has no year; write {feit:${id}:betreft} for the year that it speaks of`;
  if (form === 'betreft' && concerns === undefined) return `"${id}" has no betreft; add it to the fact, or write the figure itself`;
  return undefined;
}

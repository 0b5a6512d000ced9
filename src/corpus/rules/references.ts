import { nearest } from '../../domain/nearest.ts';
import type { Referred } from '../../schema/marks.ts';
import { factsInTexts, idsInFields } from '../facts.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content, Marked } from '../readContent.ts';

/** Ids of facts, sources, terms and so on that are not there. */
export function referenceProblems({ entries, pages, kept }: Content): Problem[] {
  const known = Object.fromEntries(KIND_NAMES.map((name) => [name, new Set(entries[name].map(({ id }) => id))])) as Record<
    Referred,
    Set<string>
  >;

  function problemsIn(file: string, marked: readonly Marked[]): Problem[] {
    const named: { name: Referred; id: string; line: number }[] = [
      ...factsInTexts(marked).map((use) => ({ ...use, name: 'facts' as const })),
      ...KIND_NAMES.flatMap((name) => idsInFields(marked, name).map((use) => ({ ...use, name }))),
    ];
    return named
      .filter(({ name, id }) => !known[name].has(id))
      .map(({ name, id, line }) => ({ file, line, message: `there is no ${KINDS[name].noun} "${id}"${advice(id, [...known[name]])}` }));
  }

  return [
    ...KIND_NAMES.flatMap((name) => entries[name].flatMap(({ file, marked }) => problemsIn(file, marked))),
    ...[...pages, ...kept].flatMap(({ file, marked }) => problemsIn(file, marked)),
  ];
}

const FEW = 10;

/** What may have been meant: the nearest ids, or all of them where there are few. */
function advice(id: string, ids: readonly string[]): string {
  return nearest(id, ids) || (ids.length <= FEW ? `; write one of: ${ids.join(', ')}` : '; look for its id in the folder');
}

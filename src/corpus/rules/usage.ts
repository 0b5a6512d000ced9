import { idsInFields } from '../facts.ts';
import { KINDS } from '../kinds.ts';
import { PLACED, type Placement } from '../placement.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';
import type { User } from '../usage.ts';

/** Facts that nothing uses, and charts, cards and questions that stand on no page. */
export function usageProblems({ entries }: Content, usage: ReadonlyMap<string, readonly User[]>, placement: Placement): Problem[] {
  const unused = entries.facts
    .filter(({ id }) => usage.get(id)?.length === 0)
    .map(({ id, file, lineAt }) => ({
      file,
      line: lineAt(['id']),
      message: `nothing uses fact "${id}"; use it on a page or in a chart, or remove it`,
    }));
  const offered = new Set(
    entries.charts.filter(({ id }) => placement.charts.has(id)).flatMap(({ marked }) => idsInFields(marked, 'charts').map(({ id }) => id)),
  );
  const unplaced = PLACED.flatMap((name) =>
    entries[name]
      .filter(({ id }) => !placement[name].has(id) && !(name === 'charts' && offered.has(id)))
      .map(({ id, file, lineAt }) => ({ file, line: lineAt(['id']), message: KINDS[name].placedBy?.(id) ?? '' })),
  );
  return [...unused, ...unplaced];
}

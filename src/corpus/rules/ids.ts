import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** Ids that two entries of a kind have, and places in a list that two claim. */
export function idProblems({ entries }: Content): Problem[] {
  return KIND_NAMES.flatMap((name) => {
    const { noun } = KINDS[name];
    const [ids, places] = [new Map<string, string>(), new Map<number, string>()];
    return entries[name].flatMap(({ id, data, file, lineAt }): Problem[] => {
      const problems: Problem[] = [];
      const [sameId, order] = [ids.get(id), 'order' in data ? data.order : undefined];
      if (sameId !== undefined)
        problems.push({
          file,
          line: lineAt(['id']),
          message: `${noun} "${id}" stands in ${sameId} already; give this one an id of its own`,
        });
      ids.set(id, file);
      const samePlace = order === undefined ? undefined : places.get(order);
      if (order === undefined) return problems;
      if (samePlace !== undefined)
        problems.push({ file, line: lineAt(['volgorde']), message: `${samePlace} has place ${order} already; write another volgorde` });
      places.set(order, file);
      return problems;
    });
  });
}

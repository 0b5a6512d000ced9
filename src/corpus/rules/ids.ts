import { addressOf } from '../addresses.ts';
import { KIND_NAMES, KINDS } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** Pages of which the address is taken, or can be none. */
export function pageAddressProblems({ pages }: Content): Problem[] {
  const seen = new Map<string, string>();
  return pages.flatMap(({ file, path }) => {
    const address = addressOf(path);
    const before = seen.get(address);
    seen.set(address, file);
    if (before !== undefined) return [{ file, line: 1, message: `${before} is at ${address} already; give this page a path of its own` }];
    if (/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/.test(address)) return [];
    return [{ file, line: 1, message: `${address} is a public address: name the file with small letters, digits and single hyphens only` }];
  });
}

/** Ids that two entries of a kind have or replace, and places in a list that two claim. */
export function idProblems({ entries }: Content): Problem[] {
  return [...ownIdProblems(entries), ...replacedIdProblems(entries)];
}

function replacedIdProblems(entries: Content['entries']): Problem[] {
  // A fact that overtakes another leaves it its address; a card that replaces others takes theirs.
  return KIND_NAMES.filter((name) => name !== 'facts').flatMap((name) => {
    const taken = new Map<string, string>(entries[name].map(({ id }) => [id, id]));
    return entries[name].flatMap(({ id, data, file, lineAt }) =>
      ('replaces' in data ? data.replaces : []).flatMap((old): Problem[] => {
        const by = taken.get(old);
        taken.set(old, id);
        return by === undefined
          ? []
          : [{ file, line: lineAt(['vervangt']), message: `"${old}" is the address of "${by}" already; remove it from vervangt` }];
      }),
    );
  });
}

function ownIdProblems(entries: Content['entries']): Problem[] {
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

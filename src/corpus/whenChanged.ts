/**
 * A reader of files that remembers what it last made of each: a file of the same name is read again only when something of what it is read
 * with differs. So a save of one file during `npm run dev` does not cost the reading of all. What it gives back is shared; nobody changes it.
 * @param read makes something of a text, from its arguments alone
 * @param same whether two lists of arguments come to the same
 */
export function whenChanged<Read extends (text: string, file: string, ...rest: never[]) => unknown>(
  read: Read & ((...given: Parameters<Read>) => unknown),
  same: (one: Parameters<Read>, other: Parameters<Read>) => boolean = areSame,
): Read {
  const last = new Map<string, { given: Parameters<Read>; made: unknown }>();
  const once = (...given: Parameters<Read>): unknown => {
    const before = last.get(given[1]);
    if (before && same(before.given, given)) return before.made;
    const made = read(...given);
    last.set(given[1], { given, made });
    return made;
  };
  return once as Read;
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

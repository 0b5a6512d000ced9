import { documentAddress } from '../../domain/documents.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { componentsIn } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** Addresses on other sites that stand in two entries, and articles of what is no law. */
export function documentProblems({ entries, pages }: Content): Problem[] {
  const seen = new Map<string, string>();
  const twice = entries.documents.flatMap(({ id, data, file, lineAt }): Problem[] => {
    const address = documentAddress(data);
    if (address === undefined) return [];
    const before = seen.get(address);
    if (before !== undefined)
      return [{ file, line: lineAt(['id']), message: `document "${before}" has the address ${address} already; use that one` }];
    seen.set(address, id);
    return [];
  });
  const laws = new Set(entries.documents.filter(({ data }) => data.lawNumber !== undefined).map(({ id }) => id));
  const noLaws = pages.flatMap(({ file, parts }) =>
    componentsIn(parts).flatMap(({ name, props, line }): Problem[] => {
      if (name !== 'Wet') return [];
      const { id } = props as ComponentProps<'Wet'>;
      return laws.has(id)
        ? []
        : [{ file, line, message: `"${id}" is no law; write <Document id="${id}">, or one of: ${[...laws].join(', ')}` }];
    }),
  );
  return [...twice, ...noLaws];
}

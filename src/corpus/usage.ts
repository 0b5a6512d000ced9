import { fillFacts } from '../domain/notes.ts';
import { ingredients, type Register } from '../domain/register.ts';
import { addressOf } from './addresses.ts';
import { factsInTexts, factsOfChart, idsInFields } from './facts.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import type { Content } from './readContent.ts';

/** Something that leans on facts: a page, a chart, a term, a source or another fact. */
export interface User {
  label: string;
  address: string;
}

/** What uses each fact: pages first, then the other kinds in their order, then facts that are worked out from it. A fact that nothing uses has an empty list. */
export function usageOf(content: Content, register: Register): Map<string, User[]> {
  const usage = new Map<string, User[]>(register.all.map(({ id }) => [id, []]));
  const add = (user: User, ids: Iterable<string>): void => {
    for (const id of new Set(ids)) usage.get(id)?.push(user);
  };
  for (const { path, info, marked } of content.pages) {
    const ids = [...factsInTexts(marked), ...idsInFields(marked, 'facts')].map(({ id }) => id);
    if (ids.length > 0) add({ label: fillFacts(info.short, register), address: addressOf(path) }, ids);
  }
  for (const name of KIND_NAMES) {
    const kind = KINDS[name] as Kind<{ id: string }>;
    for (const entry of content.entries[name]) {
      const ids = name === 'charts' ? factsOfChart(entry as Content['entries']['charts'][number], content) : used(entry.marked, kind);
      if (ids.length === 0) continue;
      const label = kind.name(entry.data);
      add({ label: typeof label === 'string' ? label : fillFacts(label, register), address: kind.address(entry.data) }, ids);
    }
  }
  for (const fact of register.all) {
    for (const id of ingredients(fact)) usage.get(id)?.push({ label: fact.name, address: `/cijfers/${fact.id}/` });
  }
  return usage;
}

function used(marked: Parameters<typeof factsInTexts>[0], { uses }: Pick<Kind<{ id: string }>, 'uses'>): string[] {
  const found = uses === 'texts' ? factsInTexts(marked) : [...factsInTexts(marked), ...idsInFields(marked, 'facts')];
  return found.map(({ id }) => id);
}

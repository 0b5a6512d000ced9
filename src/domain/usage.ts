import { FACT_PLACEHOLDER } from '../schema/prose.ts';
import type { Model } from '../schema/model.ts';
import { ingredients, type Register } from './register.ts';

/** Something that leans on facts: a page, a chart, a term, a source or another fact. */
export interface User {
  label: string;
  address: string;
  /** Its texts, in which `{feit:id}` and `<Feit id="…">` are looked for. */
  texts: readonly string[];
  /** Ids that it leans on otherwise. */
  ids?: readonly string[];
}

/** The fact ids that a text leans on, in order, with repeats. */
export function factIdsIn(text: string): string[] {
  const inText = [...text.matchAll(FACT_PLACEHOLDER)].map((match) => match[1] ?? '');
  const inComponents = [...text.matchAll(/<Feit\s+id="([a-z0-9-]+)"/g)].map((match) => match[1] ?? '');
  return [...inText, ...inComponents];
}

/** What uses each fact, in the order of the users. Facts that nothing uses have an empty list. */
export function usageOf(register: Register, users: readonly User[]): Map<string, User[]> {
  const usage = new Map<string, User[]>(register.all.map((fact) => [fact.id, []]));
  for (const user of users) {
    const ids = new Set([...user.texts.flatMap(factIdsIn), ...(user.ids ?? [])]);
    for (const id of ids) usage.get(register.get(id).id)?.push(user);
  }
  for (const fact of register.all) {
    for (const id of ingredients(fact)) {
      usage.get(register.get(id).id)?.push({ label: fact.label, address: `/cijfers/${fact.id}/`, texts: [] });
    }
  }
  return usage;
}

/** The fact ids behind a model's shares. */
export function shareIds(model: Model): string[] {
  return [model.shares.note, model.shares.letter, model.shares.werkzaak];
}

import { mount } from 'svelte';
import { unpackFacts, type PackedFacts } from '../../domain/packedFacts.ts';
import { createFactList, type FactList } from './factList.svelte.ts';
import FactResults from './FactResults.svelte';

/**
 * Fetches all figures and puts the place of results to work.
 * Rejects when they cannot be fetched.
 * @param base the path that the site stands under, with a slash on both sides
 */
export async function openFactList(target: HTMLElement, base: string): Promise<FactList> {
  // Asks the server whether the file changed: its address never does.
  const answer = await fetch(`${base}data/cijferlijst.json`, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  const list = createFactList(unpackFacts((await answer.json()) as PackedFacts));
  mount(FactResults, { target, props: { list, base } });
  return list;
}

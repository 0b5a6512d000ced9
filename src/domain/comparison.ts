import { someOf } from './addressParts.ts';
import { readAddress, writeAddress } from './addressProblems.ts';
import type { Parts } from './addressState.ts';

/** A model that can be compared. */
interface Compared {
  id: string;
  name: string;
}

/** From so many chosen models on, only those are shown. */
const ENOUGH = 2;

/** What is said while every model is shown. */
export const ALL_SHOWN = 'U ziet alle vijf modellen. Kiest u er twee of meer, dan ziet u alleen die.';

/**
 * The models that a query chooses (`?modellen=integraal,partieel`), in their own order, and a sentence for each thing in it that is not
 * known. None is chosen where it names none or all.
 */
export function chosenFromQuery(query: string, models: readonly Compared[]): { chosen: readonly string[]; problems: string[] } {
  const { state, problems } = readAddress(query, partsOf(models), 'deze vergelijking');
  return { chosen: state.chosen.length < models.length ? state.chosen : [], problems };
}

/** A choice as a query; empty where none is chosen, or all. */
export function chosenToQuery(chosen: readonly string[], models: readonly Compared[]): string {
  return chosen.length === 0 ? '' : writeAddress({ chosen }, partsOf(models));
}

/** What a choice shows, in words. */
export function shownInWords(chosen: readonly string[], models: readonly Compared[]): string {
  const names = models.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const last = names.at(-1) ?? '';
  if (names.length === 0 || names.length === models.length) return ALL_SHOWN;
  if (names.length < ENOUGH) return `Gekozen: ${last}. Kies er nog een. Tot dan ziet u alle vijf modellen.`;
  return `U ziet: ${names.slice(0, -1).join(', ')} en ${last}.`;
}

/** The choice with the model of a cell in it, where the choice would leave that cell out of sight. */
export function withCell(chosen: readonly string[], cell: string, models: readonly Compared[]): readonly string[] {
  const [named] = models.filter(({ id }) => cell.endsWith(`-${id}`));
  if (!named || chosen.length < ENOUGH || chosen.includes(named.id)) return chosen;
  return models.map(({ id }) => id).filter((id) => id === named.id || chosen.includes(id));
}

function partsOf(models: readonly Compared[]): Parts<{ chosen: readonly string[] }> {
  return {
    chosen: someOf(
      'modellen',
      models.map(({ id }) => id),
      'model',
    ),
  };
}

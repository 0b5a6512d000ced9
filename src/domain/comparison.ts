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

/** Numbers as a sentence has them, for as many models as stand beside each other. */
const IN_WORDS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht'];

/** What ticks do. It holds whatever is ticked, for without script it is all that is said. */
export function howToChoose(models: readonly Compared[]): string {
  return `Kiest u er twee of meer, dan ziet u alleen die. Anders ziet u ${allOf(models)}.`;
}

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
  if (names.length === 0) return howToChoose(models);
  if (names.length === models.length) return `U ziet ${allOf(models)}.`;
  if (names.length < ENOUGH) return `Gekozen: ${last}. Kies er nog een. Tot dan ziet u ${allOf(models)}.`;
  return `U ziet: ${names.slice(0, -1).join(', ')} en ${last}.`;
}

/** The choice with the model of a cell in it, where the choice would leave that cell out of sight. */
export function withCell(chosen: readonly string[], cell: string, models: readonly Compared[]): readonly string[] {
  const [named] = models.filter(({ id }) => cell.endsWith(`-${id}`));
  if (!named || chosen.length < ENOUGH || chosen.includes(named.id)) return chosen;
  return models.map(({ id }) => id).filter((id) => id === named.id || chosen.includes(id));
}

function allOf({ length }: readonly Compared[]): string {
  return `alle ${IN_WORDS[length] ?? length} modellen`;
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

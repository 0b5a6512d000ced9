import { totalOf } from '../total.ts';
import type { Contribution } from '../contributions.ts';
import { alikeCriteria, type Item, type Weighing } from '../weighing.ts';
import { allNamed, named, valueInWords } from './items.ts';

/** The mean of the scores of an option by weight, in words; from min 2 to 2. */
export function totalWords(weighing: Weighing, option: Item): string {
  const total = totalOf(weighing, option.id);
  return total ? valueInWords({ low: rounded(total.low), high: rounded(total.high) }) : 'nog niet te zeggen';
}

/** What decides between the first option and the one that comes nearest: the criteria for the first, then those against it. */
export function decideWords(parts: readonly Contribution[], first: Item, second: Item): readonly string[] {
  const pro = parts.filter(({ lead }) => lead.low >= 0).map(({ criterion }) => criterion);
  const contra = parts.filter(({ lead }) => lead.high <= 0).map(({ criterion }) => criterion);
  const open = parts.filter(({ lead }) => lead.low < 0 && lead.high > 0).map(({ criterion }) => criterion);
  return [
    `Het dichtst bij ${named(first)} komt ${named(second)}.`,
    ...(pro.length > 0 ? [`Voor ${named(first)} telt: ${allNamed(pro)}.`] : []),
    ...(contra.length > 0 ? [`Voor ${named(second)} telt: ${allNamed(contra)}.`] : []),
    ...(open.length > 0 ? [`Dat kan beide kanten op: ${allNamed(open)}.`] : []),
  ];
}

/** The criteria that change no order, because all options score alike there; nothing where there are none. */
export function alikeWords(weighing: Weighing): readonly string[] {
  const alike = alikeCriteria(weighing);
  return alike.length > 0 ? [`Op ${allNamed(alike)} scoren alle opties gelijk. Dat verandert geen volgorde.`] : [];
}

/** Two decimals, as readers see it at most. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

import { usedCriteria, type Item, type Weighing } from '../weighing.ts';
import { allNamed } from './items.ts';

/** From so many heaviest criteria on they are not named: the sentence would be a list. */
const MOST_NAMED = 3;

/** What a result goes by, as the first half of a sentence: “Als u “Geld” het zwaarst laat wegen”. No result stands without it. */
export function condition(weighing: Weighing): string {
  const heaviest = heaviestCriteria(weighing);
  const known = usedCriteria(weighing).filter(({ id }) => weighing.weights[id] !== undefined);
  if (heaviest.length > 1 && heaviest.length === known.length) return 'Als u alle criteria even zwaar laat wegen';
  if (heaviest.length === 0 || heaviest.length > MOST_NAMED) return 'Als u zo weegt';
  return `Als u ${allNamed(heaviest)} het zwaarst laat wegen`;
}

/** The criteria with the highest weight of those that are known; none when that is nought. */
function heaviestCriteria(weighing: Weighing): readonly Item[] {
  const { weights } = weighing;
  const used = usedCriteria(weighing);
  const most = Math.max(0, ...used.map(({ id }) => weights[id] ?? 0));
  return most === 0 ? [] : used.filter(({ id }) => weights[id] === most);
}

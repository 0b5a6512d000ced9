import { DIRECTIONS } from '../directions.ts';
import type { Group } from '../groups.ts';
import { timesInWords } from './factorWords.ts';
import { groupsInWords } from './groupWords.ts';

/** What a direction does with the reader's own numbers, all of it; undefined for one that does nothing. */
export function directionInWords(id: string): string | undefined {
  const direction = DIRECTIONS.find((one) => one.id === id);
  if (!direction) return undefined;
  const { inflow, comes, leaves } = direction;
  const moves = [...moveOf(comes, 'bij'), ...moveOf(leaves, 'weg')];
  return [
    `${inflow === 1 ? 'Evenveel' : `${timesInWords(inflow)} keer zo veel`} nieuwe mensen als u invult, in elke groep.`,
    ...moves,
    'Het aantal mensen aan het begin blijft wat u invult.',
  ].join(' ');
}

function moveOf(groups: readonly Group[], where: 'bij' | 'weg'): string[] {
  if (groups.length === 0) return [];
  const names = groupsInWords(groups);
  return [where === 'bij' ? `Komen bij het bedrijf: ${names}.` : `Gaan uit het bedrijf: ${names}.`];
}

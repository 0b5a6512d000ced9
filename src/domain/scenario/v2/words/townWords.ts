import { spoken } from '../../../format.ts';
import { eurosInShort } from '../../amounts.ts';
import type { Results } from '../results.ts';
import { glanceLabel, glanceNumber, sidedRange, townGlance, written } from './atAGlance.ts';
import { absent } from './waits.ts';

const TOWN = 'gemeente';
const glance = written(townGlance(), eurosInShort);

/**
 * What the town pays in the last year, in sentences, or what that waits for. Never that a town has something over: where more comes back than
 * it spends here, that is said.
 */
export function townInWords(results: Pick<Results, 'figure' | 'years'>): string {
  const year = results.years.at(-1) ?? 0;
  const result = results.figure(TOWN, 'laatste');
  if (!('value' in result)) return `Wat uw gemeente in ${year} betaalt, is nog niet te zeggen. ${absent(result)}`;
  const { mid, likely } = result.value;
  const told = glanceNumber(glance, mid);
  const what =
    mid >= 0
      ? `Uw gemeente betaalt dan in ${year} ${told}`
      : `Er komt dan in ${year} ${told} meer terug, of hoeft niet uitgegeven, dan uw gemeente hier betaalt`;
  const range = likely.low === likely.high ? '' : `, waarschijnlijk ${sidedRange(glance, likely)}`;
  return spoken(`${what}${range}. Wat het bedrijf tekortkomt of over heeft, zit daar al in: tel de twee niet op.`);
}

/** The same as a row beside that of another scenario: what it is, and both numbers. */
export function townRow(now: Results, kept: Results): [what: string, now: string, kept: string] {
  const labelOf = ({ middle, years }: Results): string => {
    const found = middle(TOWN, 'laatste');
    return `${glanceLabel(glance, 'value' in found ? found.value : 0)} in ${years.at(-1) ?? ''}`;
  };
  const told = ({ middle }: Results): string => {
    const found = middle(TOWN, 'laatste');
    return 'value' in found ? glanceNumber(glance, found.value) : 'nog niet te zeggen';
  };
  const [one, other] = [labelOf(now), labelOf(kept)];
  return [one === other ? one : `${one}; bij B: ${other}`, told(now), told(kept)];
}

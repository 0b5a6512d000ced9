import { spoken } from '../../../format.ts';
import { eurosInShort } from '../../amounts.ts';
import type { Results } from '../results.ts';
import { glanceNumber, sided, sidedRange, townGlance, written } from './atAGlance.ts';
import { absent } from './waits.ts';

const TOWN = 'gemeente';
const glance = written(townGlance(), eurosInShort);

/**
 * What the town pays in the last year, in sentences, or that it cannot be told yet. Never that a town has something over: where more comes back than
 * it spends here, that is said.
 */
export function townInWords(results: Pick<Results, 'figure' | 'years'>): string {
  const year = results.years.at(-1) ?? 0;
  const result = results.figure(TOWN, 'laatste');
  if (!('value' in result)) {
    // What is empty stands among the questions; there is no room for it twice on one side of paper.
    const isEmpty = 'waitsFor' in result && !result.waitsFor.includes('route');
    return `Wat uw gemeente in ${year} betaalt, is nog niet te zeggen. ${isEmpty ? 'Nog niet alles is ingevuld.' : absent(result)}`;
  }
  const { mid, likely } = result.value;
  const told = glanceNumber(glance, mid);
  const what =
    mid >= 0
      ? `Uw gemeente betaalt in ${year} dan ${told}`
      : `Wat terugkomt of niet uitgegeven hoeft te worden, is in ${year} dan ${told} meer dan uw gemeente hier uitgeeft`;
  const range = likely.low === likely.high ? '' : `, waarschijnlijk ${sidedRange(glance, likely)}`;
  return spoken(`${what}${range}. Wat het bedrijf tekortkomt of over heeft, zit daar al in: tel de twee niet op.`);
}

/** The same as a row beside that of another scenario: what it is, and both numbers. */
export function townRow(now: Results, kept: Results): [what: string, now: string, kept: string] {
  const told = ({ middle }: Results): string => {
    const found = middle(TOWN, 'laatste');
    return 'value' in found ? spoken(sided(glance, found.value)) : 'nog niet te zeggen';
  };
  return [`${glance.label} in ${now.years.at(-1) ?? ''}`, told(now), told(kept)];
}

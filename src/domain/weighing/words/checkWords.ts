import type { Dominated } from '../dominance.ts';
import type { DoubleCounted } from '../doubleCounted.ts';
import type { GutComparison } from '../gut.ts';
import type { MissingScore } from '../missingScores.ts';
import { allNamed, counted, named } from './items.ts';

/** That another option is at least as good everywhere, in two sentences. */
export function dominatedWords({ option, by, better }: Dominated): string {
  return `Als uw scores kloppen, dan is ${named(option)} nergens beter dan ${named(by)}, en minder op ${allNamed(better)}. Met geen enkel gewicht komt ${named(option)} dan voor ${named(by)}.`;
}

/** That two criteria may be one thing, in two sentences. */
export function doubleWords({ criteria, same }: DoubleCounted): string {
  const what = same
    ? `Op ${allNamed(criteria)} scoort elke optie hetzelfde.`
    : `${allNamed(criteria)} zetten de opties in dezelfde volgorde.`;
  return `${what} Als die twee over hetzelfde gaan, dan telt dat dubbel.`;
}

/** Which score would settle most; that none would settle anything alone where there is none. */
export function missingWords([first]: readonly MissingScore[]): string {
  if (!first) return 'Geen enkele score alleen beslist meer dan er nu beslist is.';
  const { criterion, option, least, most } = first;
  const range = least === most ? '' : least === 0 ? 'ten hoogste ' : `${counted(least, 'paar', 'paar')} tot `;
  return `Als u de score van ${named(option)} op ${named(criterion)} zeker weet, dan is voor ${range}${counted(most, 'paar', 'paar')} opties meer te zeggen welke voor staat.`;
}

/** Where a reader’s own order and the weighing part, a sentence for each pair; one sentence where they do not. */
export function gutWords({ differing, agreeing, undecided }: GutComparison): readonly string[] {
  if (differing.length > 0)
    return differing.map(
      ({ gut, weighed }) =>
        `Vooraf zette u ${named(gut)} voor ${named(weighed)}. Als uw gewichten en scores kloppen, dan staat ${named(weighed)} voor.`,
    );
  if (agreeing + undecided === 0) return ['U zette vooraf geen opties in een volgorde.'];
  const open = undecided > 0 ? ` Over ${counted(undecided, 'paar', 'paar')} zegt uw weging nog niets, of staan beide gelijk.` : '';
  return [`Uw volgorde vooraf en uw weging spreken elkaar nergens tegen.${open}`];
}

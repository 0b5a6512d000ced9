import { STRENGTHS, type Argument } from '../../schema/argument.ts';
import { CRITERIA } from '../../schema/criteria.ts';

const OF_SCOPE: Readonly<Record<NonNullable<Argument['scope']>, string>> = {
  'dit model': 'over dit model',
  'alle soorten': 'over alle soorten bedrijven',
  'geen model': 'los van een model',
};

/**
 * Who says something and of what, so that nobody takes one company for the model: “AM match over zichzelf.”
 * @param company the name of the one company that the source speaks of
 */
export function whoSays(argument: Argument, company: string | undefined): string {
  const about = whoSpeaks(argument, company);
  return argument.strength === 'wij leiden af'
    ? `${about} Dat het een ${argument.side === 'for' ? 'voordeel' : 'nadeel'} is, leiden wij af.`
    : about;
}

/** Who says an argument and of what, without what it speaks for: “Iroko (adviesbureau), over alle soorten bedrijven.” */
export function whoSpeaks({ who, scope, strength }: Argument, company: string | undefined): string {
  const sign = STRENGTHS[strength] === '' ? '' : ` (${STRENGTHS[strength]})`;
  if (scope) return `${who}${sign}, ${OF_SCOPE[scope]}.`;
  if (company === undefined) return `${who}${sign}.`;
  return who === company ? `${who} over zichzelf.` : `${who}${sign}, over één bedrijf: ${company}.`;
}

/** An argument under its criterion: “Schaal: Werkzaak over zichzelf.” */
export function underCriterion(argument: Argument, company: string | undefined): string {
  return `${CRITERIA[argument.criterion].name}: ${whoSays(argument, company)}`;
}

/** Names of criteria in a sentence: “arbeidsmarkt, schaal en geld en risico” is one list with commas alone. */
export function listCriteria(criteria: readonly (keyof typeof CRITERIA)[]): string {
  const names = criteria.map((criterion) => CRITERIA[criterion].name.toLowerCase());
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} of ${names.at(-1) ?? ''}`;
}

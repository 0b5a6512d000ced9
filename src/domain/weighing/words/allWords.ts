import { formatNumber } from '../../format.ts';
import type { AllWeightings, Leads } from '../allWeightings.ts';
import { allNamed, counted, named, oneOfNumbers } from './items.ts';

/** What is counted, and what it says and does not say. */
export function countedWords({ criteria, alike, withoutScore, steps, total }: AllWeightings): readonly string[] {
  return [
    `Er ${total === 1 ? 'is' : 'zijn'} ${counted(total, 'manier', 'manieren')} om ${counted(criteria.length, 'criterium', 'criteria')} te wegen.`,
    `Elk criterium krijgt daarbij gewicht ${oneOfNumbers(steps)}. Overal nul telt niet mee.`,
    ...(alike.length > 0 ? [`Niet meegeteld: ${allNamed(alike)}. Daar scoren alle opties gelijk.`] : []),
    ...(withoutScore.length > 0 ? [`Niet meegeteld: ${allNamed(withoutScore)}. Daar vulde u geen score in.`] : []),
    'Uw eigen gewichten doen hier niet mee. Zo ziet u wat er gebeurt als iemand anders weegt dan u. Wie vaker vooraan staat, is daarmee niet beter.',
  ];
}

/** How often an option is first, in a few sentences: for certain, and where that hangs on what the reader left open. */
export function leadsWords({ option, alone, first, possible }: Leads, { total, certain }: AllWeightings): string {
  const ways = `van de ${formatNumber(total)} manieren om te wegen`;
  if (possible === 0) return `In geen ${ways} staat ${named(option)} vooraan.`;
  const [shared, hanging] = [first - alone, possible - first];
  return [
    `In ${alone === 0 ? 'geen' : formatNumber(alone)} ${ways} staat ${named(option)} ${certain ? '' : 'zeker '}alleen vooraan.`,
    ...(shared > 0
      ? [
          certain
            ? `In ${formatNumber(shared)} staat die optie gelijk met een andere vooraan.`
            : `In ${formatNumber(shared)} staat die optie zeker vooraan, alleen of gelijk.`,
        ]
      : []),
    ...(hanging > 0
      ? [
          `In ${formatNumber(hanging)} hangt het af van scores die u openliet of een marge gaf. Daar staat die optie misschien vooraan, misschien niet.`,
        ]
      : []),
  ].join(' ');
}

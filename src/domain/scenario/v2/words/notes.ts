import type { Results } from '../results.ts';
import { groupsInWords } from './groupWords.ts';
import { dutchList, dutchNumber } from '../../../dutch.ts';

const NOT_CONVERTED: Readonly<Record<string, string>> = {
  plek31: 'Niet herrekend: het extra geld van het Rijk geldt per baan van 31 uur. Hier telt elke persoon in beschut werk als één baan.',
  fte: 'Niet herrekend: het resultaat van de sector geldt per voltijdsbaan (fte). Hier telt elke persoon als één voltijdsbaan.',
};

/** What a reader must know of the results, in sentences: what is counted in another unit, and what is not counted. */
export function notesInWords({
  notes: { withoutMoney, notConverted, impulseNotSeen, priceRise, passedOn },
}: Pick<Results, 'notes'>): string[] {
  return [
    ...notConverted.flatMap((key) => NOT_CONVERTED[key] ?? []),
    ...(withoutMoney.length > 0
      ? [`Voor deze groepen kent dit model geen bedragen, dus hun geld telt niet mee: ${groupsInWords(withoutMoney)}.`]
      : []),
    ...(impulseNotSeen.length > 0
      ? [`Voor ${dutchList(impulseNotSeen.map(String))} zagen wij geen bedrag van het impulsbudget. Daar is niets voor gerekend.`]
      : []),
    ...(passedOn === undefined
      ? []
      : [
          `In het bedrag van het bedrijf zit geld van het Rijk. Dat gaat naar gemeenten en is niet geoormerkt. Gerekend is dat zij er ${dutchNumber(passedOn)} procent van doorgeven.`,
        ]),
    ...(priceRise === undefined ? [] : [pricesInWords(priceRise)]),
  ];
}

function pricesInWords(rise: number): string {
  return rise === 0
    ? 'Prijzen stijgen hier niet. Bedragen uit bronnen van 2023 staan in prijzen van dat jaar, uw eigen bedragen in die van het eerste jaar.'
    : `Alle prijzen stijgen hier ${dutchNumber(rise)} procent per jaar. Elk jaar staat in de prijzen van dat jaar, ook in een som over jaren.`;
}

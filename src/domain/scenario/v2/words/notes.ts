import type { Results } from '../results.ts';
import { GROUP_NAMES } from '../groups.ts';

const list = new Intl.ListFormat('nl');
const NOT_CONVERTED: Readonly<Record<string, string>> = {
  plek31: 'Niet herrekend: het extra geld van het Rijk geldt per baan van 31 uur. Hier telt elke persoon in beschut werk als één baan.',
  fte: 'Niet herrekend: het resultaat van de sector geldt per voltijdsbaan (fte). Hier telt elke persoon als één voltijdsbaan.',
};

/** What a reader must know of the results, in sentences: what is counted in another unit, and what is not counted. */
export function notesInWords({ notes: { withoutMoney, notConverted, impulseNotSeen } }: Pick<Results, 'notes'>): string[] {
  return [
    ...notConverted.flatMap((key) => NOT_CONVERTED[key] ?? []),
    ...(withoutMoney.length > 0
      ? [
          `Voor deze groepen kent dit model geen bedragen, dus hun geld telt niet mee: ${list.format(withoutMoney.map((group) => GROUP_NAMES[group]))}.`,
        ]
      : []),
    ...(impulseNotSeen.length > 0
      ? [`Voor ${list.format(impulseNotSeen.map(String))} zagen wij geen bedrag van het impulsbudget. Daar is niets voor gerekend.`]
      : []),
  ];
}

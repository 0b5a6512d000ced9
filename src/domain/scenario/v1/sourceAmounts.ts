import { euroInWords } from '../../format.ts';
import { bandText, euros } from '../amounts.ts';
import type { SourceAmount } from '../outcome.ts';
import { FIGURES } from './figures.ts';
import type { Scenario } from './inputs.ts';

const F = FIGURES;
const BESCHUT = 'Extra geld voor beschut werk';
const SURCHARGE = 'Infrastructurele opslag';
const NO_YEAR = 'geen jaar genoemd';
const [LETTER, NOTE, SLIDE] = ['Kamerbrief', 'Iroko, notitie', 'Iroko, dia'];

/** What the sources say the Rijk pays: each amount with the words around it, the year or years that they name, and who says it. */
const AMOUNTS: readonly [label: string, words: string, euro: number, when: string, source: string][] = [
  [BESCHUT, '', F.beschutFirst, String(F.beschutFirstYear), LETTER],
  [BESCHUT, 'structureel ', F.beschutFull, NO_YEAR, LETTER],
  ['Infrastructuur van de bedrijven', '', F.infrastructure, String(F.infrastructureYear), LETTER],
  [SURCHARGE, '', F.surchargeFirst, String(F.surchargeFirstYear), NOTE],
  [SURCHARGE, 'bijna ', F.surchargeFullLow, `per jaar, vanaf ${F.surchargeFullYear}`, NOTE],
  [SURCHARGE, 'oplopend tot ', F.surchargeFullHigh, `per jaar, ${NO_YEAR}`, SLIDE],
  ['Impulsbudget', 'in totaal circa ', F.impulse, `${F.impulseFirstYear} tot en met ${F.impulseLastYear} samen`, NOTE],
];

/** The amounts of the Rijk, and of each the part that the reader takes to come here. */
export function amountsOf({ values: { aandeel: share } }: Scenario): SourceAmount[] {
  return AMOUNTS.map(([label, words, euro, when, source]) => {
    const part = (percent: number): number => (euro * percent) / 100;
    const here = share && { low: part(share.low), mid: part(share.mid), high: part(share.high) };
    return {
      label,
      when,
      national: words + euroInWords(euro),
      nationalEuro: euro,
      here: here && words + bandText(here, euros),
      hereEuro: here,
      source,
    };
  });
}

import type { AboutLine } from '../../files/workbook.ts';
import { weighingTitle } from '../words/title.ts';
import type { Weighing } from '../weighing.ts';

/** Where a spreadsheet of a weighing comes from. */
export interface SheetSite {
  name: string;
  version: string;
  /** The whole address that gives the weighing again. */
  address: string;
}

/** What a spreadsheet of a weighing is and how it is used, for its last sheet. */
export function aboutSheet(weighing: Weighing, { name, version, address }: SheetSite): AboutLine[] {
  const title = weighingTitle(weighing);
  return [
    ['Titel', title],
    ['Wat dit is', 'Geen advies. Het blad rekent met uw gewichten en scores, zoals de site dat doet. Niets is vooraf ingevuld.'],
    ['Zo werkt het', 'Verander alleen gele cellen. Alle andere cellen rekenen daarmee.'],
    ['Gewicht', 'Een heel getal van 0 tot en met 4. Laat leeg wat u nog niet weet: dan rekent het blad met alles van 0 tot en met 4.'],
    [
      'Score',
      'Een heel getal van −2 tot en met 2, met een laagste en een hoogste. Vult u één van de twee in, dan is dat de score. Leeg is alles van −2 tot en met 2.',
    ],
    ['Harde eis', 'Met een 1 valt een optie af die daar zeker onder nul scoort.'],
    ['Totaal', 'Het gemiddelde van de scores, gewogen. “Nog leeg” staat er zolang een gewicht ontbreekt.'],
    [
      'Voor en achter',
      'Onder de totalen staat elk paar opties. “Voor” staat er alleen als dat zo is bij alles wat nog open is. Totalen die elkaar raken, beslissen niets: opties delen hun gewichten.',
    ],
    ['Dezelfde afweging', address],
    ['Licentie', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
    ['Zo verwijst u', `${title}. ${name}, versie ${version}, ${address}`],
  ];
}

import type { AboutLine } from '../../../files/workbook.ts';
import type { Scenario } from '../../inputs.ts';
import { run } from '../results.ts';
import { notesInWords } from '../words/notes.ts';

/** Where a spreadsheet of a scenario comes from. */
export interface SheetSite {
  name: string;
  version: string;
  /** The whole address that gives the scenario again, and that of the page of formulas. */
  address: string;
  formulas: string;
}

/** What a spreadsheet of a scenario is called. */
export function sheetTitle({ name }: Scenario): string {
  return `Rekenblad bij scenario ${name === '' ? 'zonder naam' : name}`;
}

/** What a spreadsheet of a scenario is and how it is used, for its last sheet. */
export function aboutSheet(scenario: Scenario, { name, version, address, formulas }: SheetSite): AboutLine[] {
  const title = sheetTitle(scenario);
  return [
    ['Titel', title],
    ['Wat dit is', 'Een som met aannames, geen voorspelling. Het blad rekent met dezelfde formules als de site, rekenmodel versie 2.'],
    ['Zo werkt het', 'Verander alleen gele cellen. Alle andere cellen rekenen daarmee.'],
    [
      'Laag, midden en hoog',
      'Een aanname heeft een midden. Laag en hoog mogen leeg blijven: dan geldt het midden. Laag is nooit meer dan het midden, hoog nooit minder.',
    ],
    [
      'Bedragen uit de bronnen',
      'Staan ook in gele cellen. De kolom Bron noemt het cijfer; u vindt het op de site onder /cijfers/. De kolom Soort zegt wat er stond toen dit bestand werd gemaakt, waarvoor een bedrag telt en in welke prijzen het is.',
    ],
    ['Nog leeg', 'Een uitkomst staat er pas als alles is ingevuld waarop zij wacht.'],
    ['Niet te berekenen', 'Het bedrijf begint zonder mensen. Dan is er niets om mee te vergelijken.'],
    [
      'Waarschijnlijk',
      'Het midden min en plus de wortel van de opgetelde kwadraten. Elk kwadraat is wat één aanname doet als zij naar laag of hoog gaat. Het blijft binnen het uiterste.',
    ],
    ['Uiterst', 'De laagste en de hoogste uitkomst als alle aannames tegelijk tegenzitten of meezitten.'],
    ['Twee beurzen', 'Het tekort van het bedrijf zit in wat gemeenten betalen. Tel die twee niet op.'],
    ...notesInWords(run(scenario)).map((note): AboutLine => ['Let op, toen dit bestand werd gemaakt', note]),
    ['Hetzelfde scenario', address],
    ['De formules', formulas],
    ['Licentie', 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/'],
    ['Zo verwijst u', `${title}. ${name}, versie ${version}, rekenmodel 2, ${address}`],
  ];
}

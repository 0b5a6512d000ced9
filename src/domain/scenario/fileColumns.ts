import type { Column } from '../files/sheet.ts';

/** What the columns of the CSV of a scenario mean, in its order. */
export const SCENARIO_COLUMNS: readonly Column[] = [
  {
    name: 'soort',
    title: 'Soort',
    type: 'text',
    meaning:
      'Wat de rij is: over (wat het bestand is), keuze, aanname, uitkomst, wat moet waar zijn, of geld van het Rijk voor het hele land.',
  },
  { name: 'naam', title: 'Naam', type: 'text', meaning: 'Welke keuze, aanname, uitkomst of geldstroom.' },
  { name: 'jaar', title: 'Jaar', type: 'year', meaning: 'Het jaar van een uitkomst.' },
  { name: 'wanneer', title: 'Wanneer', type: 'text', meaning: 'Bij geld van het Rijk: het jaar of de periode die de bron noemt.' },
  {
    name: 'laag',
    title: 'Laag',
    type: 'number',
    meaning: 'De lage kant van een aanname, of het uiterste aan de lage kant van een uitkomst.',
  },
  {
    name: 'waarschijnlijk_van',
    title: 'Waarschijnlijk van',
    type: 'number',
    meaning: 'Waar de waarschijnlijke band van een uitkomst begint.',
  },
  { name: 'midden', title: 'Midden', type: 'number', meaning: 'Het midden van een aanname of uitkomst; bij geld van het Rijk het bedrag.' },
  {
    name: 'waarschijnlijk_tot',
    title: 'Waarschijnlijk tot',
    type: 'number',
    meaning: 'Waar de waarschijnlijke band van een uitkomst eindigt.',
  },
  {
    name: 'hoog',
    title: 'Hoog',
    type: 'number',
    meaning: 'De hoge kant van een aanname, of het uiterste aan de hoge kant van een uitkomst.',
  },
  { name: 'eenheid', title: 'Eenheid', type: 'text', meaning: 'Waarin geteld is.' },
  {
    name: 'in_woorden',
    title: 'In woorden',
    type: 'text',
    meaning:
      'Wat het bestand is, wat er gekozen is, waar een aanname vandaan komt en in welke prijzen een bedrag is, of waarom een uitkomst er nog niet is.',
  },
  { name: 'bron', title: 'Bron', type: 'text', meaning: 'De naam van het cijfer op deze site, met zijn bron: te vinden onder /cijfers/.' },
];

/** What the columns of the spreadsheet with formulas mean, by the names in its first row. */
export function formulaColumns(names: readonly string[]): Column[] {
  return names.map((name) => ({
    name,
    title: name,
    type: 'text',
    meaning: MEANINGS[name] ?? 'Een uitkomst of tussenstap in dit jaar. Een formule.',
  }));
}

const MEANINGS: Readonly<Record<string, string>> = {
  post: 'De aanname, de uitkomst of de tussenstap.',
  eenheid: 'Waarin geteld is.',
  laag: 'De lage kant van een aanname of uitkomst. Een formule.',
  midden: 'Het midden van een aanname of uitkomst. Een formule, of de naam van een keuze.',
  hoog: 'De hoge kant van een aanname of uitkomst. Een formule.',
  soort: 'Waar een aanname vandaan komt.',
  bron: 'De naam van het cijfer op deze site: te vinden onder /cijfers/.',
};

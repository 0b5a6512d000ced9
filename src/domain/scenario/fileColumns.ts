import type { Column } from '../files/sheet.ts';

/** What the columns of the CSV of a scenario mean, in its order. */
export const SCENARIO_COLUMNS: readonly Column[] = [
  {
    name: 'soort',
    title: 'Soort',
    type: 'text',
    meaning: 'Wat de rij is: over (wat het bestand is), aanname, uitkomst, geld van het Rijk, of uw deel daarvan.',
  },
  { name: 'naam', title: 'Naam', type: 'text', meaning: 'Welke aanname, uitkomst of geldstroom.' },
  { name: 'jaar', title: 'Jaar', type: 'year', meaning: 'Het jaar van een uitkomst.' },
  { name: 'wanneer', title: 'Wanneer', type: 'text', meaning: 'Bij geld van het Rijk: het jaar of de periode die de bron noemt.' },
  { name: 'laag', title: 'Laag', type: 'number', meaning: 'De lage kant van een aanname of uitkomst.' },
  { name: 'midden', title: 'Midden', type: 'number', meaning: 'Het midden van een aanname of uitkomst; bij geld van het Rijk het bedrag.' },
  {
    name: 'hoog',
    title: 'Hoog',
    type: 'number',
    meaning: 'De hoge kant; leeg als er aan die kant niemand meer is om de kosten over te delen.',
  },
  { name: 'eenheid', title: 'Eenheid', type: 'text', meaning: 'Waarin geteld is.' },
  {
    name: 'in_woorden',
    title: 'In woorden',
    type: 'text',
    meaning: 'Wat het bestand is, of een bedrag met de woorden van de bron, zoals bijna of circa.',
  },
  { name: 'bron', title: 'Bron', type: 'text', meaning: 'Wie het bedrag noemt.' },
];

/** What the columns of the spreadsheet with formulas mean, by the names in its first row. */
export function formulaColumns(names: readonly string[]): Column[] {
  return names.map((name) => ({ name, title: name, type: 'text', meaning: meaningOf(name) }));
}

function meaningOf(name: string): string {
  if (name === 'post') return 'De aanname of de uitkomst.';
  if (name === 'eenheid') return 'Waarin geteld is.';
  if (name.startsWith('midden_of')) return 'Bij een aanname het midden; bij een uitkomst het eerste jaar. Een formule.';
  return 'De uitkomst in dit jaar. Een formule.';
}

import type { Column } from './sheet.ts';

/** Every column of the tables of figures: the same name means the same in the register, a series and a chart. */
const COLUMNS = {
  id: ['Id', 'text', 'Vaste naam van het cijfer; zijn pagina staat op /cijfers/<id>/.'],
  cijfer: ['Cijfer', 'text', 'Id van het cijfer in het register; leeg bij een cijfer uit een reeks.'],
  onderwerp: ['Onderwerp', 'text', 'Onderwerp in het register.'],
  groep: ['Groep', 'text', 'De kop, de bron of de soort waar de rij bij hoort.'],
  label: ['Wat', 'text', 'Wat er geteld is.'],
  wat: ['Wat', 'text', 'Wat er geteld is of gebeurde.'],
  jaar: ['Jaar', 'year', 'Het jaar waar het getal over gaat, als het één jaar is.'],
  betreft: ['Betreft', 'text', 'Het jaar of de periode waar het getal over gaat, zoals de bron die geeft.'],
  datum: ['Datum', 'text', 'De datum, zo precies als de bron die geeft: jaar, jaar-maand of jaar-maand-dag.'],
  waarde: ['Waarde', 'number', 'Het getal, in de eenheid van de rij; leeg bij een bereik, een datum of een tekst.'],
  waarde_laag: ['Waarde, laag', 'number', 'Het laagste getal van een bereik.'],
  waarde_hoog: ['Waarde, hoog', 'number', 'Het hoogste getal van een bereik.'],
  waarde_tekst: ['Waarde, tekst', 'text', 'Een datum (jaar, jaar-maand of jaar-maand-dag) of een tekst.'],
  eenheid: ['Eenheid', 'text', 'Waarin geteld is.'],
  zekerheid: ['Zekerheid', 'text', 'Woorden van de bron bij het getal, zoals circa, bijna of oplopend tot.'],
  in_woorden: ['In woorden', 'text', 'Het cijfer zoals de site het toont.'],
  soort: [
    'Soort',
    'text',
    'bron: staat in de bron. afgeleid: door ons uitgerekend. onleesbaar: niet leesbaar in de bron, door ons afgeleid.',
  ],
  stand: ['Stand', 'text', 'De datum van het document.'],
  bron: ['Bron', 'text', 'Het document, of de documenten waar ons cijfer uit volgt.'],
  bronklasse: [
    'Bronklasse',
    'text',
    'stuk: een van de stukken waaruit de site is gemaakt. later stuk: een openbare bladzijde van daarna of daarnaast, meestal alleen het begin gelezen.',
  ],
  plek: ['Plek', 'text', 'De plek in het document.'],
  gedrukt: ['Gedrukt', 'text', 'Het cijfer letterlijk zoals het in de bron staat.'],
  formule: ['Formule', 'text', 'Hoe ons cijfer volgt uit andere cijfers, die met hun id genoemd zijn.'],
  toelichting: ['Toelichting', 'text', 'Wat bij de rij hoort te staan.'],
  let_op: ['Let op', 'text', 'Wat een lezer moet weten.'],
  spreekt_tegen: ['Spreekt tegen', 'text', 'Ids van cijfers die iets anders zeggen.'],
  vervangt: ['Vervangt', 'text', 'Ids van oudere cijfers over hetzelfde, die door dit cijfer achterhaald zijn.'],
  geldigheid: ['Geldigheid', 'text', 'actueel, achterhaald door een nieuwer cijfer, of ingetrokken.'],
  opgenomen: ['Opgenomen', 'text', 'De dag waarop het register het cijfer opnam.'],
} as const satisfies Record<string, readonly [title: string, type: Column['type'], meaning: string]>;

/** The name of a column of figures. */
export type FigureColumn = keyof typeof COLUMNS;

/** Columns of figures by their names, in that order. */
export function figureColumns<Name extends FigureColumn>(...names: readonly Name[]): (Column & { name: Name })[] {
  return names.map((name) => {
    const [title, type, meaning] = COLUMNS[name];
    return { name, title, type, meaning };
  });
}

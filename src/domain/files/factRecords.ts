import type { Source } from '../../schema/source.ts';
import { shownValue } from '../format.ts';
import { fillFacts, isLater, placesOf, sourceOf, type Place } from '../notes.ts';
import { standingOf, type KnownFact, type Register } from '../register.ts';
import { figureColumns } from './figureColumns.ts';
import { sheetOf, tidyNumber, type Sheet } from './sheet.ts';

/** The value of a fact in the columns of a file: a number, the two ends of a range, or a date or text. */
interface ValueCells {
  waarde: number | null;
  waarde_laag: number | null;
  waarde_hoog: number | null;
  waarde_tekst: string | null;
}

/** What a file says of a fact wherever it stands: Dutch keys, which are a public interface. */
export interface FactCells extends ValueCells {
  eenheid: string;
  zekerheid: string;
  in_woorden: string;
  betreft: string | null;
  stand: string;
  soort: string;
  bron: string;
  bronklasse: string;
  plek: string;
  let_op: string | null;
}

/** A fact of the register as it leaves the site. */
export interface FactRecord extends FactCells {
  id: string;
  onderwerp: string;
  label: string;
  gedrukt: string | null;
  formule: string | null;
  spreekt_tegen: string;
  vervangt: string;
  geldigheid: string;
  opgenomen: string;
}

const REGISTER_COLUMNS = figureColumns(
  'id',
  'onderwerp',
  'label',
  'waarde',
  'waarde_laag',
  'waarde_hoog',
  'waarde_tekst',
  'eenheid',
  'zekerheid',
  'in_woorden',
  'betreft',
  'stand',
  'soort',
  'bron',
  'bronklasse',
  'plek',
  'gedrukt',
  'formule',
  'let_op',
  'spreekt_tegen',
  'vervangt',
  'geldigheid',
  'opgenomen',
);

const STANDINGS = { current: 'actueel', overtaken: 'achterhaald', withdrawn: 'ingetrokken' } as const;
const KINDS = { printed: 'bron', derived: 'afgeleid', illegible: 'onleesbaar' } as const;

/** The whole register for a download, in its own order. */
export function factRecords(register: Register, sources: readonly Source[]): FactRecord[] {
  return register.all.map((fact) => ({
    id: fact.id,
    onderwerp: fact.topic,
    label: fact.name,
    ...factCells(fact, register, sources),
    gedrukt: fact.source?.printed ?? null,
    formule: fact.formula ?? null,
    spreekt_tegen: fact.contradicts.join(' '),
    vervangt: fact.replaces.join(' '),
    geldigheid: STANDINGS[standingOf(fact)],
    opgenomen: fact.recorded,
  }));
}

/** The register as a table. */
export function registerSheet(register: Register, sources: readonly Source[]): Sheet {
  return sheetOf(
    REGISTER_COLUMNS,
    factRecords(register, sources).map((record) => ({ ...record })),
  );
}

/** What a file says of a fact, wherever it stands. A figure of ours names the places that it follows from. */
export function factCells(fact: KnownFact, register: Register, sources: readonly Source[]): FactCells {
  return {
    ...valueCells(fact),
    eenheid: fact.unit,
    zekerheid: fact.qualifiers.join(' '),
    in_woorden: fact.inFull,
    betreft: fact.concerns ?? null,
    stand: fact.asOf,
    soort: KINDS[fact.kind],
    ...placeCells(placesOf(fact.id, register), sources),
    let_op: fact.caution ? fillFacts(fact.caution, register) : null,
  };
}

/** Places in the cells of a file: the titles of their documents, and where in them. */
export function placeCells(places: readonly Place[], sources: readonly Source[]): { bron: string; bronklasse: string; plek: string } {
  const each = (texts: readonly string[]): string => [...new Set(texts)].join('; ');
  return {
    bron: each(places.map(({ document }) => sourceOf(document, sources).title)),
    bronklasse: isLater(places, sources) ? 'later stuk' : 'stuk',
    plek: each(places.map(({ place }) => place)),
  };
}

function valueCells(fact: KnownFact): ValueCells {
  const value = shownValue(fact);
  const none = { waarde: null, waarde_laag: null, waarde_hoog: null, waarde_tekst: null };
  if (typeof value === 'string') return { ...none, waarde_tekst: value };
  if (typeof value === 'number') return { ...none, waarde: tidyNumber(value) };
  return { ...none, waarde_laag: tidyNumber(value[0]), waarde_hoog: tidyNumber(value[1]) };
}

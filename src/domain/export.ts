import type { Source } from '../schema/source.ts';
import { fillFacts, sourceOf } from './notes.ts';
import type { Series } from './series.ts';
import { type Register } from './register.ts';

/** A fact as it leaves the site: Dutch keys, which are a public interface. */
export interface ExportedFact {
  id: string;
  onderwerp: string;
  label: string;
  /** A number, a date or a text; empty for a range. */
  waarde: number | string | null;
  waarde_laag: number | null;
  waarde_hoog: number | null;
  eenheid: string;
  zekerheid: string;
  betreft: string | null;
  stand: string;
  soort: string;
  bron: string | null;
  plek: string | null;
  gedrukt: string | null;
  formule: string | null;
  let_op: string | null;
  spreekt_tegen: string;
}

const KINDS = { printed: 'bron', derived: 'afgeleid', illegible: 'onleesbaar' } as const;

/** The whole register for a download, in its own order. */
export function describeFacts(register: Register, sources: readonly Source[]): ExportedFact[] {
  return register.all.map((fact) => {
    const range = typeof fact.value === 'object' ? fact.value : undefined;
    return {
      id: fact.id,
      onderwerp: fact.topic,
      label: fact.name,
      waarde: typeof fact.value === 'object' ? null : fact.value,
      waarde_laag: range?.[0] ?? null,
      waarde_hoog: range?.[1] ?? null,
      eenheid: fact.unit,
      zekerheid: fact.qualifiers.join(' '),
      betreft: fact.concerns ?? null,
      stand: fact.asOf,
      soort: KINDS[fact.kind],
      bron: fact.source ? sourceOf(fact.source.document, sources).title : null,
      plek: fact.source?.place ?? null,
      gedrukt: fact.source?.printed ?? null,
      formule: fact.formula ?? null,
      let_op: fact.caution ? fillFacts(fact.caution, register) : null,
      spreekt_tegen: fact.contradicts.join(' '),
    };
  });
}

/** The downloads as a Frictionless Data Package: the register and each series, with the meaning of their columns. */
export function describeDataPackage(
  all: readonly Series[],
  sources: readonly Source[],
  register: Register,
  site: { title: string; version: string },
) {
  return {
    name: 'wegwijzer-participatiewet',
    title: site.title,
    version: site.version,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    sources: sources.map((source) => ({ title: source.title })),
    resources: [
      { name: 'feiten', path: 'feiten.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', title: 'Het register van cijfers' },
      ...all.map((series) => ({
        name: series.id,
        path: `reeksen/${series.id}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        title: fillFacts(series.title, register),
        description: fillFacts(series.caution, register),
        sources: [{ title: `${sourceOf(series.source.document, sources).title}, ${series.source.place}` }],
        schema: {
          fields: series.columns.map((column) => ({
            name: column.name,
            title: column.label,
            type: column.unit === 'tekst' ? 'string' : 'number',
            unit: column.unit,
          })),
        },
      })),
    ],
  };
}

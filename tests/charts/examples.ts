import { createRegister, type Register } from '../../src/domain/register.ts';
import { readSeries, type Series } from '../../src/domain/series.ts';
import { drawing, type DrawingContent } from '../../src/schema/drawing.ts';
import { factFile } from '../../src/schema/fact.ts';
import { model, type Model } from '../../src/schema/model.ts';
import { series } from '../../src/schema/series.ts';
import type { FormContent } from '../../src/charts/core/content.ts';

/** What an author writes under `tekening`, as the code gets it. */
export function written<Form extends DrawingContent['form']>(form: Form, tekening: object): FormContent<Form> {
  const content = drawing.parse(tekening);
  if (content.form !== form) throw new Error(`this is a drawing of the form ${content.form}`);
  return content as FormContent<Form>;
}

/** Fields of a fact as an author writes them. */
interface WrittenFact {
  waarde?: unknown;
  eenheid: string;
  betreft?: string;
  soort?: 'afgeleid' | 'onleesbaar';
  formule?: string;
  bron?: object | undefined;
}

/** A register of facts that say no more than their id and these fields. */
export function registerOf(facts: Readonly<Record<string, WrittenFact>>): Register {
  const bron = { document: 'verslag', plek: '§ 1', gedrukt: '1' };
  const known = Object.entries(facts).flatMap(([id, fields]) => {
    const fact = { id, label: 'Een cijfer', stand: '2025', soort: 'bron', bron, ...fields };
    return factFile.parse({ onderwerp: 'rijk', opgenomen: '2026-11-27', feiten: [fact] });
  });
  return createRegister(known);
}

/** A series with these units of its columns, out of its CSV. */
export function seriesOf(csv: string, units: readonly string[]): Series {
  const names = csv.split('\n')[0]?.split(',') ?? [];
  const info = series.parse({
    id: 'reeks',
    titel: 'Een reeks',
    kolommen: names.map((naam, index) => ({ naam, label: naam, eenheid: units[index] })),
    document: 'verslag',
    plek: '§ 1',
    stand: '2025',
    let_op: 'Niets.',
  });
  return readSeries(csv, info);
}

/** A model with the states of its four tasks, and its share in the note, the letter and the slide. */
export function modelOf(
  id: string,
  [wsw, beschut, work, uitkering]: readonly [string, string, string, string],
  [notitie, kamerbrief, werkzaak]: readonly [string, string, string],
  toelichting = 'Omdat.',
): Model {
  const task = (stand: string) => ({ stand, toelichting });
  return model.parse({
    id,
    naam: `Bedrijf ${id}`,
    kort: id,
    volgorde: 1,
    kern: 'Een bedrijf.',
    taken: { wsw: task(wsw), 'beschut-werk': task(beschut), 're-integratie': task(work), uitkering: task(uitkering) },
    aandeel: { notitie, kamerbrief, werkzaak },
  });
}

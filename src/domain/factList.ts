import { TOPICS } from '../schema/fact.ts';
import type { Source } from '../schema/source.ts';
import { statusOf, type FactStatus } from './factStatus.ts';
import { FORM_NAMES, formOf, type FigureForm } from './figureParts.ts';
import { formatMoment } from './format.ts';
import { placesOf, sourceOf } from './notes.ts';
import type { KnownFact, Register } from './register.ts';

/** A figure as a row of a list, with what the filter asks of it. */
export interface ListedFact extends Pick<KnownFact, 'id' | 'topic' | 'kind'> {
  /** What it counts, with the year or period that it speaks of. */
  label: string;
  /** The figure in full. */
  text: string;
  form: FigureForm;
  status: FactStatus;
  /** Ids of the documents that it rests on, each once. */
  sources: readonly string[];
  /** The short names of those documents, as readers see them. */
  sourceNames: string;
  /** The date of the figure in words. */
  asOf: string;
}

/**
 * All facts of a register as rows: topic by topic, in the order of `TOPICS`; within a topic the numbers, then the dates, then all else,
 * each in the order of the register.
 */
export function listFacts(register: Register, sources: readonly Source[]): ListedFact[] {
  const topics = Object.keys(TOPICS);
  const forms = Object.keys(FORM_NAMES);
  return register.all
    .map((fact) => {
      const documents = [...new Set(placesOf(fact.id, register).map(({ document }) => document))];
      return {
        id: fact.id,
        label: fact.name,
        text: fact.inFull,
        form: formOf(fact.unit, fact.inFull),
        topic: fact.topic,
        kind: fact.kind,
        status: statusOf(fact),
        sources: documents,
        sourceNames: documents.map((id) => sourceOf(id, sources).short).join('; '),
        asOf: formatMoment(fact.asOf),
      };
    })
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || forms.indexOf(a.form) - forms.indexOf(b.form));
}

import type { ListedFact } from './factList.ts';

/** A row as it travels: fields of `ListedFact` in a fixed order. */
type PackedFact = readonly [
  id: string,
  label: string,
  text: string,
  form: ListedFact['form'],
  topic: ListedFact['topic'],
  kind: ListedFact['kind'],
  status: ListedFact['status'],
  sources: readonly string[],
  asOf: string,
];

/** Rows as they travel to a browser: without names of fields, and each name of a document once. */
export interface PackedFacts {
  /** The short name of each document, by its id. */
  sources: Readonly<Record<string, string>>;
  facts: readonly PackedFact[];
}

/** Rows made small, for a file that a browser fetches; `unpackFacts` makes rows of it again. */
export function packFacts(facts: readonly ListedFact[], sources: readonly { id: string; short: string }[]): PackedFacts {
  return {
    sources: Object.fromEntries(sources.map(({ id, short }) => [id, short])),
    facts: facts.map(({ id, label, text, form, topic, kind, status, sources: documents, asOf }) => [
      id,
      label,
      text,
      form,
      topic,
      kind,
      status,
      documents,
      asOf,
    ]),
  };
}

/** The rows that `packFacts` made small. */
export function unpackFacts({ sources: names, facts }: PackedFacts): ListedFact[] {
  return facts.map(([id, label, text, form, topic, kind, status, sources, asOf]) => {
    const sourceNames = sources.map((source) => names[source] ?? source).join('; ');
    return { id, label, text, form, topic, kind, status, sources, sourceNames, asOf };
  });
}

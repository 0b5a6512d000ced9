import type { Place } from '../domain/notes.ts';
import { idsInFields } from './facts.ts';
import type { Content, Entry, PageFile } from './readContent.ts';

/** The places in later sources that the cards and questions of a page lean on: they have no notes at its foot. */
export function laterPlacesOn({ marked }: Pick<PageFile, 'marked'>, { entries }: Pick<Content, 'entries'>): Place[] {
  const named = <Data>(kind: 'questions' | 'differences', among: readonly Entry<Data>[]): Data[] => {
    const ids = new Set(idsInFields(marked, kind).map((use) => use.id));
    return among.filter(({ id }) => ids.has(id)).map(({ data }) => data);
  };
  return [
    ...named('questions', entries.questions).flatMap(({ since }) => since?.places ?? []),
    ...named('differences', entries.differences).flatMap(({ later, sides }) => [
      ...(later?.places ?? []),
      ...sides.map(({ source }) => source),
    ]),
  ];
}

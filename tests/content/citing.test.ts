import { describe, expect, it } from 'vitest';
import { EDITION_DATE } from '../../src/site.ts';
import { corpus } from './corpus.ts';

const { sources } = corpus;

describe('how others refer to the sources', () => {
  it('names nobody whom the list of sources does not name', () => {
    for (const { id, author, citing } of sources)
      for (const name of citing.authors) expect(author, id).toContain('body' in name ? name.body : name.family);
  });

  it('leaves out who wrote a document only where nobody is named', () => {
    for (const { id, author, citing } of sources) expect(citing.authors.length === 0, id).toBe(author.startsWith('Geen schrijver genoemd'));
  });

  it('is no surer of a date than the list of sources, which explains one that the document does not give', () => {
    for (const source of sources) if (source.citing.dateInferred) expect(source.later ? undefined : source.dateNote, source.id).toBeDefined();
  });

  it('has an edition with a real date, after the last source', () => {
    expect(new Date(EDITION_DATE).toISOString().slice(0, 10)).toBe(EDITION_DATE);
    for (const { id, date, later } of sources) expect(EDITION_DATE >= (later?.seen ?? date ?? ''), id).toBe(true);
  });
});

import { readFileSync } from 'node:fs';
import { citationForms, type CitationForm } from '../../src/domain/citing/forms.ts';
import { createFormatter, type Formatter } from '../../src/domain/citing/formatter.ts';
import type { Citable } from '../../src/domain/citing/citable.ts';
import type { Source } from '../../src/schema/source.ts';

/** The formatter of the site, with its styles. */
export function siteFormatter(): Formatter {
  const read = (name: string): string => readFileSync(`src/csl/${name}`, 'utf8');
  return createFormatter({ apa: read('apa.csl'), footnote: read('footnote.csl'), locale: read('locales-nl-NL.xml') });
}

/** Writes something in every form, by the name of the form, for an edition of a site that is called Wegwijzer. */
export function formsWith(formatter: Formatter, sources: readonly Source[]): (citable: Citable) => Record<CitationForm['id'], string> {
  const edition = { site: 'Wegwijzer', version: '1.2.0', date: '2026-11-27' };
  return (citable) =>
    Object.fromEntries(citationForms(citable, sources, edition, formatter).map(({ id, text }) => [id, text])) as Record<
      CitationForm['id'],
      string
    >;
}

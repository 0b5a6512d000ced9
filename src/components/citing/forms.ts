import CSL from 'citeproc';
import apa from '../../csl/apa.csl?raw';
import footnote from '../../csl/footnote.csl?raw';
import locale from '../../csl/locales-nl-NL.xml?raw';
import type { Citable } from '../../domain/citing/citable.ts';
import { citationForms, footnoteFor, type CitationForm } from '../../domain/citing/forms.ts';
import { createFormatter } from '../../domain/citing/formatter.ts';
import { EDITION_DATE, SITE_NAME, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';
import { cached } from '../files/cached.ts';

const styles = { apa, footnote, locale };
const formatter = createFormatter(styles);
const edition = { site: SITE_NAME, version: SITE_VERSION, date: EDITION_DATE };
/** The code that makes them: when it changes, so does what is kept. */
const code = import.meta.glob<string>(['../../domain/citing/*.ts', '!**/*.test.ts'], { query: '?raw', import: 'default', eager: true });

/** How others refer to each, in every form; taken from an earlier build when nothing that they are made from has changed. */
export function formsOf(citables: readonly Citable[]): Promise<CitationForm[][]> {
  return kept('forms', citables, (citable) => citationForms(citable, sources, edition, formatter));
}

/** The footnote of each, kept in the same way. */
export function footnotesOf(citables: readonly Citable[]): Promise<string[]> {
  return kept('footnotes', citables, (citable) => footnoteFor(citable, sources, edition, formatter));
}

async function kept<Made>(what: string, citables: readonly Citable[], make: (citable: Citable) => Made): Promise<Made[]> {
  const cited = sources.filter(({ id }) => citables.some(({ origins }) => origins.some(({ document }) => document === id)));
  const documents = cited.map(({ id, title, date, reference, citing }) => ({ id, title, date, reference, citing }));
  const bytes = await cached({ what, citables, documents, edition, styles, code, engine: CSL.PROCESSOR_VERSION }, 'json', () =>
    Promise.resolve(Buffer.from(JSON.stringify(citables.map(make)))),
  );
  return JSON.parse(Buffer.from(bytes).toString()) as Made[];
}

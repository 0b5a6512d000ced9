import apa from '../../csl/apa.csl?raw';
import footnote from '../../csl/footnote.csl?raw';
import locale from '../../csl/locales-nl-NL.xml?raw';
import { citationForms, type Citable, type CitationForm } from '../../domain/citing/forms.ts';
import { createFormatter } from '../../domain/citing/formatter.ts';
import { EDITION_DATE, SITE_NAME, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';

const formatter = createFormatter({ apa, footnote, locale });
const edition = { site: SITE_NAME, version: SITE_VERSION, date: EDITION_DATE };

/** How others refer to it, in every form. */
export function formsOf(citable: Citable): CitationForm[] {
  return citationForms(citable, sources, edition, formatter);
}

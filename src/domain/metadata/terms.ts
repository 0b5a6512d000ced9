import type { Source } from '../../schema/source.ts';
import type { Term } from '../../schema/term.ts';
import { addressOfSource, describePlace, sourceOf } from '../notes.ts';
import type { DescribedSite } from './pageMetadata.ts';
import { LANGUAGE, LICENSE } from './vocabulary.ts';

/** A term with its figures in words. */
type TermInWords = Omit<Term, 'simple' | 'meaning'> & { simple: string; meaning: string };

/** The terms of the site as JSON-LD, in the words of schema.org: a set, each with its names, its explanation, and where that stands. */
export function describeTerms(terms: readonly TermInWords[], sources: readonly Source[], { name, home, version }: DescribedSite) {
  const set = `${home}begrippen/`;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    url: set,
    name: `Begrippen van ${name}`,
    inLanguage: LANGUAGE,
    version,
    license: LICENSE,
    hasDefinedTerm: terms.map(({ id, term, aliases, simple, meaning, source }) => ({
      '@type': 'DefinedTerm',
      '@id': `${set}#${id}`,
      url: `${set}#${id}`,
      name: term,
      termCode: id,
      ...(aliases.length > 0 ? { alternateName: aliases } : {}),
      description: meaning,
      disambiguatingDescription: simple,
      inDefinedTermSet: { '@id': set },
      ...(source ? { subjectOf: documentOf(describePlace(source, sources), sourceOf(source.document, sources), home) } : {}),
    })),
  };
}

/** The document that explains a term, by the place in it. */
function documentOf(place: string, source: Source, home: string) {
  return { '@type': 'CreativeWork', '@id': home + addressOfSource(source).slice(1), name: source.title, description: place };
}

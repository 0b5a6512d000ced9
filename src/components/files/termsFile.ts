import { describeTerms } from '../../domain/metadata/terms.ts';
import { fill, sources, terms } from '../collections.ts';
import { SITE } from '../share/describe.ts';

/** The terms as JSON-LD: `/data/begrippen.jsonld`. */
export function termsFile(): string {
  const told = terms.map((term) => ({ ...term, simple: fill(term.simple), meaning: fill(term.meaning) }));
  return `${JSON.stringify(describeTerms(told, sources, SITE), null, 2)}\n`;
}

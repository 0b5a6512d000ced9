// cspell:ignore stan punct
/** A word or sign of a sentence as the parser Frog reads it. */
export interface Token {
  /** In lower case; the words of a name that the parser joined stand with spaces between them. */
  text: string;
  lemma: string;
  /** Part of speech in the tags of CGN: `N(soort,ev,basis,zijd,stan)`. */
  tag: string;
  /** Kind of name: B-PER, I-LOC, B-ORG …; O for none. */
  name: string;
  /** Place in the sentence of the word that it depends on, from 1; 0 for none. */
  head: number;
  /** How it depends on that word: su, obj1, vc, cnj, punct … */
  relation: string;
}

/** The sentences in what Frog writes: a token a line, in columns, and an empty line behind each sentence. */
export function parseFrog(output: string): Token[][] {
  return output
    .split(/\n\s*\n/)
    .map((sentence) => sentence.split('\n').flatMap(parseToken))
    .filter((tokens) => tokens.length > 0);
}

function parseToken(line: string): Token[] {
  const columns = line.split('\t');
  if (columns.length < 11) return [];
  const [, text = '', lemma = '', , tag = '', , name = 'O', , , head = '0', relation = ''] = columns;
  return [{ text: words(text), lemma: words(lemma), tag, name, head: Number(head), relation }];
}

function words(text: string): string {
  return text.toLowerCase().replaceAll('_', ' ');
}

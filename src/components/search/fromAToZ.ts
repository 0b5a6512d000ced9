import { componentsIn } from '../../corpus/page/parts.ts';
import { standsFromAToZ } from '../../domain/factPages.ts';
import { createLexicon } from '../../domain/search/lexicon.ts';
import { askedIn } from '../../domain/search/question.ts';
import { kindOfSection } from '../../domain/search/kinds.ts';
import { fitOf, makeReady, raritiesOf } from '../../domain/search/rank.ts';
import { createVocabulary } from '../../domain/search/vocabulary.ts';
import type { Prose } from '../../schema/prose.ts';
import { fill, pages, questions, register, terms, searchWords } from '../collections.ts';
import { kindOfFact, kindOfPage } from './resultKind.ts';

/** One line of the list from A to Z. */
export interface Listed {
  label: string;
  address: string;
  kind: string;
  /** Where a word leads to that the site calls otherwise. */
  see?: string;
}

/** A word leads to what holds this much of it, or is left out. */
const GOOD_ENOUGH = 0.6;

/** In this order; whatever else comes after. */
const QUESTIONS_FIRST = ['Vraag van inwoners', 'Open vraag'];

/** Every question that the site answers or leaves open, those of residents first: the same that search finds. */
export function listedQuestions(): Listed[] {
  const onPages = [...pages].flatMap(([address, { parts }]) =>
    componentsIn(parts).flatMap(({ name, props }) => {
      if (name !== 'Sectie') return [];
      const written = props['titel'] as string | Prose;
      const title = typeof written === 'string' ? written : fill(written);
      return title.endsWith('?')
        ? [{ label: title, address: `${address}#${String(props['id'])}`, kind: kindOfSection(address, title) }]
        : [];
    }),
  );
  const open = [...questions.values()].map(({ id, question }) => ({
    label: fill(question),
    address: `/bronnen/wat-er-niet-staat/#${id}`,
    kind: 'Open vraag',
  }));
  const all = [...onPages, ...open];
  return [
    ...QUESTIONS_FIRST.flatMap((first) => all.filter(({ kind }) => kind === first)),
    ...all.filter(({ kind }) => !QUESTIONS_FIRST.includes(kind)),
  ];
}

/** Pages, terms and figures with every name they have, and the other words of the word list with what they lead to; from A to Z. */
export function fromAToZ(): Listed[] {
  const figures = standsFromAToZ(register.all.length) ? register.all : [];
  const named: Listed[] = [
    ...[...pages].map(([address, page]) => ({ label: page.label, address, kind: kindOfPage(page) })),
    ...terms.map(({ id, term }) => ({ label: term, address: `/begrippen/#${id}`, kind: 'Begrip' })),
    ...figures.map(({ id, name }) => ({ label: name, address: `/cijfers/${id}/`, kind: kindOfFact(id) })),
  ];
  const aliases = terms.flatMap(({ id, term, aliases: others }) =>
    others.map((label) => ({ label, address: `/begrippen/#${id}`, kind: 'Begrip', see: term })),
  );
  const known = new Set([...named, ...aliases].map(({ label }) => label.toLowerCase()));
  const words = otherWords([...named.filter(({ kind }) => !kind.startsWith('Cijfer')), ...listedQuestions()], known);
  return [...named, ...aliases, ...words].sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/** The words of the word list that nothing is called by, each with what search would answer it with. */
function otherWords(named: readonly Listed[], known: ReadonlySet<string>): Listed[] {
  const lexicon = createLexicon(searchWords);
  const vocabulary = createVocabulary(lexicon);
  for (const { label } of named) vocabulary.add(label);
  const ready = named.map(({ label, kind }) => makeReady({ kind, title: label, words: '', page: '' }, lexicon));
  return [...new Set(searchWords.groups.flat())]
    .filter((word) => !known.has(word.toLowerCase()))
    .flatMap((word) => {
      const asked = askedIn(word, lexicon, vocabulary, false);
      const rarities = raritiesOf(asked, ready);
      const fits = ready.map((place, at) => ({ at, ...fitOf(asked, rarities, place) }));
      const best = fits.reduce((a, b) => (b.score > a.score ? b : a));
      const found = named[best.at];
      return found && best.coverage >= GOOD_ENOUGH ? [{ label: word, address: found.address, kind: found.kind, see: found.label }] : [];
    });
}

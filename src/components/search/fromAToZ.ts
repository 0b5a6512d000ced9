import { componentsIn } from '../../corpus/page/parts.ts';
import { standsFromAToZ } from '../../domain/factPages.ts';
import { createLexicon, termList } from '../../domain/search/lexicon.ts';
import { kindOfSection } from '../../domain/search/kinds.ts';
import type { Prose } from '../../schema/prose.ts';
import { entrances, fill, pages, questions, register, searchWords, terms } from '../collections.ts';
import { kindOfFact, kindOfPage } from './resultKind.ts';

/** One line of the list from A to Z. */
export interface Listed {
  label: string;
  address: string;
  kind: string;
  /** Where a word leads to that the site calls otherwise. */
  see?: string;
  /** Other words that lead here. */
  also?: readonly string[];
}

/** So many other words of a group are listed: this is a list to read. */
const WORDS_OF_A_GROUP = 2;
const WORDS_OF_A_QUESTION = 6;

/** In this order; whatever else comes after. */
const QUESTIONS_FIRST = ['Vraag van inwoners', 'Open vraag'];

/** What people call a place by besides its title. */
function wordsTo(address: string): readonly string[] {
  // A figure would have to be looked up to be shown.
  const words = entrances.find((entrance) => entrance.address === address)?.words.filter((word) => !/\d/.test(word));
  return words?.slice(0, WORDS_OF_A_QUESTION) ?? [];
}

/** Every question that the site answers or leaves open, those of residents first: the same that search finds. */
export function listedQuestions(): Listed[] {
  const onPages = [...pages].flatMap(([address, { parts }]) =>
    componentsIn(parts).flatMap(({ name, props }) => {
      if (name !== 'Sectie') return [];
      const written = props['titel'] as string | Prose;
      const title = typeof written === 'string' ? written : fill(written);
      const at = `${address}#${String(props['id'])}`;
      return title.endsWith('?')
        ? [{ label: title, address: at, kind: kindOfSection(address, title), ...(address === '/inwoners/' && { also: wordsTo(at) }) }]
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
  const words = otherWords([...named.filter(({ kind }) => !kind.startsWith('Cijfer')), ...aliases], known);
  return joined([...named, ...aliases, ...words].sort((a, b) => a.label.localeCompare(b.label, 'nl')));
}

/** Words beside each other, under one letter, that lead to the same place are one line. */
function joined(entries: readonly Listed[]): Listed[] {
  const lines: Listed[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const same = last?.see !== undefined && last.see === entry.see && last.address === entry.address && letterOf(last) === letterOf(entry);
    if (same) lines.splice(-1, 1, { ...last, label: `${last.label}, ${entry.label}` });
    else lines.push(entry);
  }
  return lines;
}

/** The letter that a line stands under. */
export function letterOf({ label }: Listed): string {
  return label.charAt(0).toUpperCase();
}

/** Words of the word list that nothing is called by, with what is called by a word that means the same. */
function otherWords(named: readonly Listed[], known: ReadonlySet<string>): Listed[] {
  const lexicon = createLexicon(termList(searchWords));
  const keyOf = (label: string): string =>
    lexicon
      .termsOf(label)
      .map(({ term }) => term)
      .join(' ');
  const byKey = new Map(named.map((listed) => [keyOf(listed.label), listed]));
  return searchWords.groups.flatMap((group) => {
    const found = group.flatMap((word) => byKey.get(keyOf(word)) ?? [])[0];
    if (!found) return [];
    const others = group.filter((word) => !known.has(word.toLowerCase()) && !byKey.has(keyOf(word)));
    return others.slice(0, WORDS_OF_A_GROUP).map((word) => ({ label: word, address: found.address, kind: found.kind, see: found.label }));
  });
}

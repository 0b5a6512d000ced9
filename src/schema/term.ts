import { z } from 'zod';
import { id, place } from './id.ts';
import { plain, prose } from './prose.ts';

/** What is simple: at most so many sentences, each of at most so many words. */
const MOST_SENTENCES = 2;
const MOST_WORDS = 12;
/** How many words a figure is taken for: most in these texts are dates, “1 januari 2015”. */
const WORDS_OF_FIGURE = 'een twee drie';

/** What is too much for a simple explanation, and what to write; undefined when nothing is. */
function simpleProblem(text: string): string | undefined {
  const sentences = text.replaceAll(/\{feit:[^}]*\}/g, WORDS_OF_FIGURE).split(/(?<=[.?!])\s+/);
  if (sentences.length > MOST_SENTENCES) return `"eenvoudig" has ${sentences.length} sentences; write one or two`;
  const long = sentences.find((sentence) => sentence.split(/\s+/).length > MOST_WORDS);
  return long === undefined ? undefined : `"${long}" has more than ${MOST_WORDS} words; cut it, or say less`;
}

const term = z
  .strictObject({
    /** Address: /begrippen/#<id>. */
    id,
    /** The term as readers meet it. */
    begrip: plain('begrip', 'write the term'),
    /** What an abbreviation stands for, and other names in the sources. */
    ook: z.array(plain('ook')).default([]),
    /** The explanation for who reads with difficulty, shown first and where the word stands: one or two short sentences, no new hard word. */
    eenvoudig: prose('eenvoudig', simpleProblem),
    /** The full explanation, in one or a few plain sentences. */
    uitleg: prose('uitleg'),
    /** Where the sources explain it; left out when they do not. */
    bron: place.optional(),
  })
  .transform((entry) => ({
    id: entry.id,
    term: entry.begrip,
    aliases: entry.ook,
    simple: entry.eenvoudig,
    meaning: entry.uitleg,
    source: entry.bron,
  }));

/** A file of terms: content/begrippen/*.yaml. */
export const termFile = z.strictObject({ begrippen: z.array(term).min(1) }).transform(({ begrippen }) => begrippen);

/** A term as the code knows it. */
export type Term = z.output<typeof term>;

import type { TextBlock } from './block.ts';
import { measure, readSentences, type Figures, type Sentence } from './figures.ts';
import { hardWordsIn, isAbove, type HardWord, type WordKnowledge } from './hardWords.ts';
import type { Limits } from './limits.ts';
import { doubleNegationIn, hasDatChain, passivesIn } from './patterns.ts';

/** Something to mend, with the line at or before which it stands. */
export interface Finding {
  line: number;
  message: string;
  /** The sentence; left out where the page as a whole is meant. */
  sentence?: string;
}

/** A page, measured and held against its limits. */
export interface Reading {
  figures: Figures;
  /** Share of sentences in the passive. */
  passives: number;
  hardWords: number;
  findings: readonly Finding[];
}

/** Measures a text and says what in it exceeds its limits. */
export function checkText(blocks: readonly TextBlock[], limits: Limits, knowledge: WordKnowledge): Reading {
  const sentences = readSentences(blocks);
  const figures = measure(sentences, knowledge.termsIn);
  const passive = sentences.flatMap((sentence) => (sentence.counts ? passivesIn(sentence.text).map((form) => ({ sentence, form })) : []));
  const passives = new Set(passive.map(({ sentence }) => sentence)).size / Math.max(1, figures.sentences);
  const hard = hardWordsIn(sentences, knowledge);
  const findings = [...meanFindings(figures, sentences, limits), ...longFindings(sentences, limits)];
  if (limits.simple) {
    if (figures.sentences > 0 && figures.ease < limits.simple.ease)
      findings.push({ line: 1, message: `Flesch-Douma is ${figures.ease.toFixed(0)}, at least ${limits.simple.ease}: use shorter words` });
    if (passives > limits.simple.passives)
      findings.push(...passive.map(({ sentence, form }) => found(sentence, `passive “${form}”: say who does it`)));
    findings.push(...hard.map(hardFinding), ...sentences.flatMap(formFindings));
  }
  return { figures, passives, hardWords: hard.length, findings };
}

function found({ block, text }: Sentence, message: string): Finding {
  return { line: block.line, message, sentence: text };
}

/** A mean above its limit, with the longest sentences, which bring it down most. */
function meanFindings({ mean }: Figures, sentences: readonly Sentence[], limits: Limits): Finding[] {
  if (mean <= limits.mean) return [];
  const longest = sentences.filter(({ counts }) => counts).sort((a, b) => b.words - a.words);
  return [
    { line: 1, message: `a sentence has ${mean.toFixed(1)} words on average, at most ${limits.mean}; the longest ones follow` },
    ...longest.slice(0, 5).map((sentence) => found(sentence, `${sentence.words} words`)),
  ];
}

function longFindings(sentences: readonly Sentence[], { longest }: Limits): Finding[] {
  return sentences.flatMap((sentence) =>
    sentence.words > longest ? [found(sentence, `${sentence.words} words, at most ${longest}: make two sentences of it`)] : [],
  );
}

function hardFinding({ word, sentence, term, abbreviation }: HardWord): Finding {
  const kind = abbreviation ? 'abbreviation' : 'hard word';
  const advice =
    term === undefined
      ? 'use a frequent word, or say what it means'
      : `write <Begrip id="${term}"> ${isAbove(sentence) ? 'in the text below it' : 'here'}`;
  return found(sentence, `${kind} “${word}” without explanation: ${advice}`);
}

function formFindings(sentence: Sentence): Finding[] {
  const negation = doubleNegationIn(sentence.text);
  return [
    ...(negation === undefined ? [] : [found(sentence, `double negation “${negation}”: say what is so`)]),
    ...(hasDatChain(sentence.text) ? [found(sentence, '“dat … dat”: make two sentences of it')] : []),
  ];
}

import type { Answerer, Question, Result } from '../../domain/search/answerer.ts';
import type { Piece } from '../../domain/search/marks.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import type { SmallIndex } from './smallIndexLoader.ts';

/** How far a search is: quiet without a question, waiting without an answer, first answers, all of it, part of it, or none because something failed. */
type Phase = 'quiet' | 'waiting' | 'first' | 'complete' | 'partly' | 'failed';

/** What there is to tell about a question. */
export interface Outcome {
  /** The question as it was typed. */
  question: string;
  phase: Phase;
  results: readonly Result[];
  /** The sentence of a result in pieces, what was asked marked. */
  pieces: (text: string) => readonly Piece[];
  /** Whether the first result answers the question, as far as words can tell. */
  sure: boolean;
  /** Words that the site does not have. */
  missing: readonly string[];
  /** The question that is answered instead, with a slip mended. */
  instead?: string | undefined;
}

/** A question of which this much stands in the first result, with nothing missing and that result so far ahead of the next, has its answer. */
const SURE = { coverage: 0.82, ahead: 0.06 } as const;
/** While a reader types the engine waits this long for the next letter. */
const PAUSE_MS = 90;
/** A word that is not finished is not called missing before this long. */
const STILL_TYPING_MS = 700;
const NOTHING_FOUND: EngineAnswer = { hits: [], counts: new Map(), fetch: () => Promise.resolve([]) };
/** Of so many places that only the engine knows it is asked what they are. */
const ELSEWHERE = 6;
/** A word that may still become more words than this is not looked for ahead. */
const FEW = 3;
/** So many results are told. */
const MOST = 10;

/** One search box: takes questions, and tells what there is to tell of the last one only. */
export function createSession(small: SmallIndex, engine: Engine, tell: (outcome: Outcome) => void) {
  let current = 0;

  /** Asks; an empty question makes it quiet. Whatever an earlier question still brings is dropped. */
  async function ask(text: string, typing: boolean): Promise<void> {
    const mine = ++current;
    const question = text.trim();
    const stale = (): boolean => mine !== current;
    const say = (outcome: Omit<Outcome, 'question'>): void => {
      if (!stale()) tell({ question, ...outcome });
    };
    if (question === '') {
      say(nothing('quiet'));
      return;
    }
    if (!small.ready()) say(nothing('waiting'));
    let answerer: Answerer;
    try {
      answerer = await small.load();
    } catch {
      say(nothing('failed'));
      return;
    }
    if (stale()) return;
    // A space after the last word says that it is finished.
    const open = typing && !/\s$/.test(text);
    const first = answerer.take(question, open);
    const early = answerer.first(first);
    const firstly = (results: readonly Result[]): void => say({ phase: 'first', ...told(first, results), missing: [], sure: false });
    firstly(early.slice(0, MOST));
    engine.prepare(answerer.engineWords(first).filter(({ terms }) => terms.length <= FEW));
    let settled = false;
    void withSentences(early).then((results) => (settled ? undefined : firstly(results)));
    if (typing) await pause(PAUSE_MS);
    if (stale()) return;
    await askAll(answerer, question, open, early, stale, (outcome) => {
      settled = true;
      say(outcome);
    });
  }

  async function askAll(
    answerer: Answerer,
    question: string,
    open: boolean,
    early: readonly Result[],
    stale: () => boolean,
    say: (outcome: Omit<Outcome, 'question'>) => void,
  ): Promise<void> {
    let taken = answerer.take(question, open);
    let instead: string | undefined;
    let partly = false;
    let missing: readonly string[] = [];
    if (taken.missing.length > 0) {
      if (open) await pause(STILL_TYPING_MS);
      if (stale()) return;
      partly = !(await small.loadWords().then(
        () => true,
        () => false,
      ));
      if (stale()) return;
      taken = answerer.take(question, false);
      missing = taken.missing;
      // Without the other words of the site a slip is not told from a word that it has.
      instead = partly ? undefined : answerer.meant(question, taken);
      if (instead !== undefined) taken = answerer.take(instead, false);
    }
    const words = answerer.engineWords(taken);
    try {
      const { hits, counts, fetch } = words.length === 0 ? NOTHING_FOUND : await engine.search(words);
      // Asked for beside each other: most of what is told is of the small index.
      void withSentences(answerer.all(taken, hits, [], counts));
      const elsewhere = await fetch(hits.filter(({ id }) => !answerer.hasPlace(id)).slice(0, ELSEWHERE));
      const results = await withSentences(answerer.all(taken, hits, elsewhere, counts));
      const lacking = results.some(({ answer }) => answer === undefined);
      say({
        phase: partly || lacking ? 'partly' : 'complete',
        ...told(taken, results),
        ...(missing.length > 0 && { sure: false }),
        missing,
        instead,
      });
    } catch {
      const results = await withSentences(instead === undefined ? early : answerer.first(taken));
      say({ phase: 'partly', ...told(taken, results), sure: false, missing, instead });
    }
  }

  /** The first results, each with its sentence where that could be fetched. */
  function withSentences(results: readonly Result[]): Promise<Result[]> {
    return Promise.all(results.slice(0, MOST).map((result) => small.withSentence(result)));
  }

  return { ask };
}

function nothing(phase: Phase): Omit<Outcome, 'question'> {
  return { phase, results: [], pieces: () => [], sure: false, missing: [] };
}

function told({ missing, pieces }: Question, results: readonly Result[]): Pick<Outcome, 'results' | 'pieces' | 'sure' | 'missing'> {
  const [first, second] = results;
  const sure =
    missing.length === 0 && first !== undefined && first.coverage >= SURE.coverage && first.score - (second?.score ?? 0) >= SURE.ahead;
  return { results, pieces, sure, missing };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

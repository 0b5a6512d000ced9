// cspell:ignore particpatiewet Blaricum wach Blar
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexOf, place } from '../../../tests/search/examples.ts';
import { createAnswerer } from '../../domain/search/answerer.ts';
import type { Engine, EngineAnswer } from './engine.ts';
import { createSession, type Outcome } from './session.ts';
import type { SmallIndex } from './smallIndexLoader.ts';

const LONG_TITLE = 'Loon subsidie gemeente raad college minister';
const { packed } = indexOf(['Participatiewet', 'Wachtlijst', 'Werkgever', LONG_TITLE].map((title) => place(title)));

const NOTHING_FOUND: EngineAnswer = { hits: [], counts: new Map(), fetch: () => Promise.resolve([]) };

/**
 * What may fail, and what was told; a test changes the first and reads the second.
 * @param arriving when each part arrives: at once when left out
 */
function searching(arriving: <T>(part: Promise<T>) => Promise<T> = (part) => part) {
  const works = { index: true, words: true, sentences: true, engine: true };
  const outcomes: Outcome[] = [];
  let made = false;
  const answerer = createAnswerer(packed);
  const worked = (part: keyof typeof works): Promise<void> => (works[part] ? Promise.resolve() : Promise.reject(new Error(part)));
  const small: SmallIndex = {
    ready: () => made,
    load: () => arriving(worked('index')).then(() => ((made = true), answerer)),
    loadWords: () => arriving(worked('words')).then(() => answerer.learn('provincie')),
    withSentence: (result) => arriving(Promise.resolve(works.sentences ? { ...result, answer: `Dit is ${result.title}.` } : result)),
    tag: () => '',
    meta: () => '',
  };
  const search = vi.fn<Engine['search']>(() => worked('engine').then(() => NOTHING_FOUND));
  const engine: Engine = { search, start: () => undefined, prepare: () => undefined };
  const { ask } = createSession(small, engine, (outcome) => outcomes.push(outcome));
  return { works, outcomes, search, ask };
}

const short = ({ question, phase, results }: Outcome) => [question, phase, results[0]?.title];

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a search', () => {
  it('waits for its index, then tells first answers, then all of them with their sentence', async () => {
    const { ask, outcomes } = searching();
    await ask(' wachtlijst ', false);
    expect(outcomes.map(short)).toEqual([
      ['wachtlijst', 'waiting', undefined],
      ['wachtlijst', 'first', 'Wachtlijst'],
      ['wachtlijst', 'first', 'Wachtlijst'],
      ['wachtlijst', 'complete', 'Wachtlijst'],
    ]);
    expect(outcomes.at(-1)?.results[0]?.answer).toBe('Dit is Wachtlijst.');
    await ask('werkgever', false);
    expect(outcomes.slice(4).map(({ phase }) => phase)).toEqual(['first', 'first', 'complete']);
  });

  it('is quiet without a question, whatever an earlier one still brings', async () => {
    const { ask, outcomes } = searching();
    const earlier = ask('wachtlijst', false);
    await ask('  ', false);
    await earlier;
    expect(outcomes.at(-1)).toMatchObject({ question: '', phase: 'quiet', results: [] });
  });

  it('asks the engine when a reader pauses, not at every letter', async () => {
    const { ask, search, outcomes } = searching();
    for (const letters of ['wac', 'wach', 'wacht']) {
      void ask(letters, true);
      await vi.advanceTimersByTimeAsync(50);
    }
    await vi.runAllTimersAsync();
    expect(search).toHaveBeenCalledTimes(1);
    expect(outcomes.at(-1)).toMatchObject({ question: 'wacht', phase: 'complete' });
  });

  it('never tells the answer to an old question under a new one, in whatever order things arrive', async () => {
    vi.useRealTimers();
    const question = fc.constantFrom('wachtlijst', 'werkgever', 'participatiewet', 'Blaricum', '');
    // Each with how many parts of earlier questions arrive before it is asked.
    const questions = fc.array(fc.tuple(question, fc.nat(4)), { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), questions, async (scheduler, all) => {
        const { ask, outcomes } = searching((part) => scheduler.schedule(part));
        const asked: Promise<void>[] = [];
        let told = 0;
        const checkAll = (last: string) => {
          for (const { question, results } of outcomes.slice(told)) {
            expect(question).toBe(last);
            expect(results.every(({ title }) => title.toLowerCase() === last)).toBe(true);
          }
          told = outcomes.length;
        };
        for (const [at, [question, arrived]] of all.entries()) {
          for (let part = 0; part < arrived && scheduler.count() > 0; part += 1) await scheduler.waitNext(1);
          checkAll(all[at - 1]?.[0] ?? '');
          asked.push(ask(question, false));
        }
        await scheduler.waitFor(Promise.all(asked));
        const last = all.at(-1)?.[0] ?? '';
        checkAll(last);
        expect(outcomes.at(-1)).toMatchObject({ question: last, phase: last === '' ? 'quiet' : 'complete' });
      }),
    );
  });
});

describe('what fails', () => {
  it('is told as failed without an index, and forgotten when the next question finds one', async () => {
    const { ask, outcomes, works } = searching();
    works.index = false;
    await ask('wachtlijst', false);
    expect(outcomes.at(-1)).toMatchObject({ phase: 'failed', missing: [] });
    works.index = true;
    await ask('wachtlijst', false);
    expect(outcomes.at(-1)?.phase).toBe('complete');
  });

  it('is told as a part without the engine, with what the small index has, and forgotten when it comes back', async () => {
    const { ask, outcomes, works } = searching();
    works.engine = false;
    await ask('wachtlijst', false);
    expect(outcomes.map(short).at(-1)).toEqual(['wachtlijst', 'partly', 'Wachtlijst']);
    works.engine = true;
    await ask('wachtlijst', false);
    expect(outcomes.at(-1)?.phase).toBe('complete');
  });

  it('is told as a part where a word may stand on the site after all', async () => {
    const { ask, outcomes, works } = searching();
    works.words = false;
    await ask('provincie', false);
    expect(outcomes.at(-1)?.phase).toBe('partly');
    works.words = true;
    await ask('provincie', false);
    expect(outcomes.at(-1)).toMatchObject({ phase: 'complete', missing: [] });
  });

  it('is told as a part where a sentence is missing', async () => {
    const { ask, outcomes, works } = searching();
    works.sentences = false;
    await ask('wachtlijst', false);
    expect(outcomes.map(short).at(-1)).toEqual(['wachtlijst', 'partly', 'Wachtlijst']);
  });
});

describe('a word that the site does not have', () => {
  it('is told as missing, and then no answer is sure', async () => {
    const { ask, outcomes } = searching();
    await ask('wachtlijst', false);
    expect(outcomes.at(-1)).toMatchObject({ sure: true, missing: [] });
    await ask('wachtlijst Blaricum', false);
    expect(outcomes.at(-1)).toMatchObject({ sure: false, missing: ['Blaricum'] });
    await ask(`${LONG_TITLE} Blaricum`, false);
    expect(outcomes.at(-1)).toMatchObject({ sure: false, missing: ['Blaricum'] });
  });

  it('is answered by the nearest, which is told', async () => {
    const { ask, outcomes } = searching();
    await ask('particpatiewet', false);
    expect(outcomes.at(-1)).toMatchObject({
      question: 'particpatiewet',
      instead: 'participatiewet',
      phase: 'complete',
      missing: ['particpatiewet'],
      sure: false,
    });
    expect(outcomes.at(-1)?.results[0]?.title).toBe('Participatiewet');
  });

  it('is not called missing while it is being typed', async () => {
    const { ask, outcomes } = searching();
    const asked = ask('wachtlijst Blar', true);
    await vi.advanceTimersByTimeAsync(300);
    expect(outcomes.filter(({ missing }) => missing.length > 0)).toEqual([]);
    await vi.runAllTimersAsync();
    await asked;
    expect(outcomes.at(-1)?.missing).toEqual(['Blar']);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();

/** A question as somebody would ask it, and the spots that answer it; none where the site has no answer. */
interface Asked {
  q: string;
  who: 'inwoner' | 'raadslid' | 'ambtenaar';
  kind: 'word' | 'sentence' | 'error' | 'amount' | 'name' | 'compound';
  /** Words and weights were chosen with an eye on the questions of a and b; those of c were written and asked when that was done. */
  set: 'a' | 'b' | 'c';
  spots: string[];
}

/** What the search page told of a question. */
interface Told {
  addresses: string[];
  /** Whether the first results have a sentence that answers, and say where it comes from. */
  answered: boolean[];
  sure: boolean;
}

/** Fractions of the questions that have an answer. */
const LEAST = { first: 0.85, amongThree: 0.95, onThePage: 0.7, firstOfOthers: 0.75, amongThreeOfOthers: 0.88 } as const;

const questions = JSON.parse(readFileSync('tests/search/questions.json', 'utf8')) as Asked[];

describe('the questions of residents, council members and officials', () => {
  it('lead to the spot that answers them, and none gets an answer that the site does not have', async () => {
    const { page } = await visit();
    await page.goto(`${inject('site')}zoeken/`);
    const told: (Asked & Told)[] = [];
    for (const question of questions) told.push({ ...question, ...(await page.evaluate(ask, question.q)) });

    const answerable = told.filter(({ spots }) => spots.length > 0);
    const ours = answerable.filter(({ set }) => set !== 'c');
    const others = answerable.filter(({ set }) => set === 'c');
    const isFirst = (one: Asked & Told): boolean => placeOf(one) === 0;
    const isAmongThree = (one: Asked & Told): boolean => placeOf(one) < 3;
    const isOnThePage = (one: Asked & Told): boolean => isAmongThree(one) && one.answered[placeOf(one)] === true;
    for (const field of ['kind', 'who', 'set'] as const) console.info(table(answerable, field));
    const missed = answerable.filter((one) => placeOf(one) > 2).map(({ q, addresses }) => `${q} → ${addresses.slice(0, 3).join(' ')}`);
    expect(shareOf(ours, isAmongThree), missed.join('\n')).toBeGreaterThanOrEqual(LEAST.amongThree);
    expect(shareOf(ours, isFirst)).toBeGreaterThanOrEqual(LEAST.first);
    expect(shareOf(answerable, isOnThePage)).toBeGreaterThanOrEqual(LEAST.onThePage);
    expect(shareOf(others, isAmongThree), missed.join('\n')).toBeGreaterThanOrEqual(LEAST.amongThreeOfOthers);
    expect(shareOf(others, isFirst)).toBeGreaterThanOrEqual(LEAST.firstOfOthers);
    const unanswerable = told.filter(({ spots }) => spots.length === 0);
    expect(unanswerable.length).toBeGreaterThanOrEqual(30);
    expect(unanswerable.filter(({ sure }) => sure).map(({ q, addresses }) => `${q} → ${addresses[0] ?? ''}`)).toEqual([]);
  }, 240_000);
});

/** Asks in the search page, and reads what it tells once all is told. */
async function ask(question: string): Promise<Told> {
  const input = document.querySelector<HTMLInputElement>('#zoek');
  const before = document.querySelector('.search-results');
  if (!input) throw new Error('there is no search box');
  input.value = question;
  input.form?.requestSubmit();
  for (;;) {
    const results = document.querySelector<HTMLElement>('.search-results');
    if (results && results !== before && results.dataset['klaar'] === question.trim()) {
      const items = [...results.querySelectorAll('li')];
      return {
        addresses: items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
        answered: items.map((item) => item.querySelector('p:not(.kind, .source)') !== null && item.querySelector('.source') !== null),
        sure: results.querySelector('h2')?.textContent === 'Antwoord',
      };
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Where the first right answer stands, counted from nought; infinite where there is none. */
function placeOf({ addresses, spots }: Asked & Told): number {
  const at = addresses.findIndex((address) => spots.includes(address));
  return at === -1 ? Infinity : at;
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

/** The shares of each group of questions, for who reads the log. */
function table(all: readonly (Asked & Told)[], field: 'kind' | 'who' | 'set'): string {
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  return [...Map.groupBy(all, (one) => one[field])]
    .map(([name, own]) => {
      const [first, three] = [shareOf(own, (one) => placeOf(one) === 0), shareOf(own, (one) => placeOf(one) < 3)];
      return `${field} ${name}: ${own.length} questions, first ${percent(first)}, among the first three ${percent(three)}`;
    })
    .join('\n');
}

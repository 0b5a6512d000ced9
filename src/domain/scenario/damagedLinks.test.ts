import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScenario } from '../../../tests/scenario/anyScenario.ts';
import { chanceOf, DAMAGE, hostileText, LONG_TEXTS, oneOf } from '../../../tests/scenario/damagedLinks.ts';
import { openAddress, unknownWords, writeAddress, type Opened } from './address.ts';
import type { Scenario } from './inputs.ts';
import { problemWith } from './v1/inputs.ts';
import { fromOwn } from './v1/own.ts';
import { PARAMETERS } from './v1/parameters.ts';
import { CURRENT } from './versions.ts';

const example = CURRENT.example.values;
const KEYS = ['v', 'naam', 'model', ...PARAMETERS.map(({ key }) => key)];
const LAST = PARAMETERS.at(-1)?.key;
/** What is told, beside an input by name, when something of a link did not come through. */
const TOLD = /Uit de link verdwenen|kent dit scenario niet|staat er twee keer|past niet bij het eerste/;
const MOST_TOLD = 120;

/** What is wrong with what was read of any text; undefined when all is as it must be. */
function wrongWith({ slots, problems }: Opened): string | undefined {
  const said = [...problems, ...unknownWords(slots)];
  if (said.length > MOST_TOLD || said.some((problem) => problem.length > 500)) return 'tells more than one can read';
  for (const slot of slots) {
    if (!slot.version) continue;
    for (const parameter of PARAMETERS) {
      const value = slot.scenario.values[parameter.key];
      const problem = value && problemWith(parameter, value);
      if (problem !== undefined) return `${parameter.key} ${problem}`;
    }
  }
  return undefined;
}

/** What is wrong with what was left of a scenario: its number of the example stands only where the reader is told so. */
function wrongWithLeft({ values }: Scenario, made: Scenario, problems: readonly string[]): string | undefined {
  const said = problems.join(' ');
  for (const { key, label } of PARAMETERS) {
    const [now, before, ours] = [values[key], made.values[key], example[key]];
    // From the last input on a cut cannot be seen.
    if (key === LAST || (now?.low === before?.low && now?.mid === before?.mid && now?.high === before?.high)) continue;
    if (!said.includes(label) && !TOLD.test(said)) return `${key} is not what it was, without a word`;
    const isOurs = now?.low === ours?.low && now?.mid === ours?.mid && now?.high === ours?.high;
    const isToldOurs = /voorbeeld is gebruikt|De jaren zijn die van het voorbeeld/.test(said) || said.includes('past niet bij het eerste');
    if (now && !(key === 'tot' && isToldOurs) && !(isOurs && isToldOurs)) return `${key} has another value`;
  }
  return undefined;
}

it('of 30,000 damaged links of version 1 keeps what is whole in them, and says what is not', async () => {
  const chance = chanceOf(3);
  const made = [...CURRENT.presets.map(({ scenario }) => scenario), ...fc.sample(anyScenario.map(fromOwn), { seed: 3, numRuns: 100 })];
  const links = made.map((scenario) => ({ scenario, link: CURRENT.encode(scenario) }));
  const damages = Object.values(DAMAGE);
  let read = 0;
  for (let count = 0; count < 30_000; count++) {
    const { scenario, link } = oneOf(links, chance);
    const first = oneOf(damages, chance)(link, chance);
    const text = chance() < 0.5 ? first : oneOf(damages, chance)(first, chance);
    const opened = await openAddress(text);
    // Nothing left of a link is no link.
    const known = /\w/.test(text) ? opened.slots.filter(({ version }) => version) : [];
    read += known.length;
    const wrongs = known.map((slot) => slot.version && wrongWithLeft(slot.scenario, scenario, opened.problems));
    const wrong = [wrongWith(opened), ...wrongs].find((one) => one !== undefined);
    if (wrong !== undefined) throw new Error(`${wrong}: ${text}\n${opened.problems.join('\n')}\n${link}`);
  }
  expect(read).toBeGreaterThan(15_000);
});

it('of 5000 hostile texts as version 1 makes something that can be shown and written', async () => {
  const chance = chanceOf(4);
  let read = 0;
  for (let count = 0; count < 5000; count++) {
    const text = hostileText(KEYS, ['v=1&', 'v=1&van=2026&tot=2036&', '', 'v=2&'], chance);
    const opened = await openAddress(text);
    if (opened.slots.some(({ version }) => version)) read++;
    const wrong = wrongWith(opened);
    const again = await openAddress(writeAddress(opened.slots));
    if (wrong !== undefined || again.slots.length !== opened.slots.length)
      throw new Error(`${wrong ?? 'cannot be written again'}: ${text}`);
  }
  expect(read).toBeGreaterThan(2000);
});

it('reads texts of any length as version 1', async () => {
  for (const text of LONG_TEXTS) {
    for (const begin of ['', 'v=1&wsw=', 'v=1&model=', 'v=1&'])
      expect(wrongWith(await openAddress(`${begin}${text}x`)), begin + text.slice(0, 8)).toBeUndefined();
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario2.ts';
import { chanceOf, DAMAGE, hostileText, LONG_TEXTS, oneOf } from '../../../../tests/scenario/damagedLinks.ts';
import type { Scenario } from '../inputs.ts';
import { encode, writeLink } from './address.ts';
import { CHOICES, pickedIn } from './choices.ts';
import { BEGUN_INPUTS, INPUTS } from './inputs.ts';
import { openLink } from './openLink.ts';
import { PRESETS } from './presets.ts';
import { run } from './results.ts';
import { LONGEST_NAME } from '../../ownName.ts';
import { problemWith, yearsOf } from './scenario.ts';

const BEGUN = new Set(BEGUN_INPUTS.map(({ key }) => key));
const YEARS = new Set(['van', 'tot']);
const KEYS = ['v', 'naam', 'begin', 'einde', ...CHOICES.map(({ key }) => key), ...INPUTS.map(({ key }) => key)];
/** What is told, beside an input by name, when something of a link did not come through: the piece of it that is not understood. */
const TOLD =
  /iets anders van de link|is geen waarde|bestaat niet|Het einde van de link ontbreekt|kent dit scenario niet|staat er twee keer|zegt niet waarmee/;
/** More than these sentences nobody reads, whatever the length of the link. */
const MOST_TOLD = 100;

/** What is wrong with what was read of any text; undefined when all is as it must be. */
function wrongWith(scenario: Scenario, problems: readonly string[]): string | undefined {
  for (const one of INPUTS) {
    const value = scenario.values[one.key];
    const problem = value && problemWith(one, value);
    if (problem !== undefined) return `${one.key} ${problem}`;
  }
  for (const { key, options } of CHOICES) {
    if (scenario.choices[key]?.some((id) => !options.some((option) => option.id === id))) return `${key} has what is no option`;
  }
  if (yearsOf(scenario).length < 2) return 'has no years';
  if (scenario.name.length > LONGEST_NAME) return 'has a long name';
  return problems.length > MOST_TOLD || problems.some((problem) => problem.length > 400) ? 'tells more than one can read' : undefined;
}

/** What is wrong with what was left of a scenario in a damaged link. */
function wrongWithLeft(left: Scenario, made: Scenario, problems: readonly string[]): string | undefined {
  const said = problems.join(' ');
  for (const { key, label } of INPUTS) {
    const [now, before] = [left.values[key], made.values[key]];
    if (now?.low === before?.low && now?.mid === before?.mid && now?.high === before?.high) continue;
    // Without years nothing can be computed: they are filled up, and that is said.
    if (now && !(YEARS.has(key) && /De link noemt niet alle jaren|past niet bij het eerste/.test(said))) return `${key} has another value`;
    if (!said.includes(label) && !TOLD.test(said)) return `${key} is gone without a word`;
  }
  for (const { key, label, begin } of CHOICES) {
    const [now, before] = [pickedIn(left, key), pickedIn(made, key)];
    if (now.join() === before.join()) continue;
    if (now.some((id) => !before.includes(id) && !begin.includes(id))) return `${key} has another pick`;
    if (!said.includes(label) && !TOLD.test(said)) return `${key} is gone without a word`;
  }
  return undefined;
}

it('of 50,000 damaged links keeps what is whole in them, leaves empty what is not, and says so', () => {
  const chance = chanceOf(1);
  const made = [
    ...PRESETS.map(({ scenario }) => scenario),
    ...fc.sample(anyScenario({ empty: 6, longest: 30 }), { seed: 1, numRuns: 100 }),
  ];
  const links = made.map((scenario) => ({ scenario, link: encode(scenario) }));
  const damages = Object.values(DAMAGE);
  let read = 0;
  for (let count = 0; count < 50_000; count++) {
    const { scenario, link } = oneOf(links, chance);
    const first = oneOf(damages, chance)(link, chance);
    const text = chance() < 0.5 ? first : oneOf(damages, chance)(first, chance);
    const opened = openLink(text);
    if (opened.kind === 'unknown') continue;
    if (opened.kind !== 'scenarios') throw new Error(`is of another version: ${text}`);
    read++;
    for (const one of [opened.now, ...(opened.kept ? [opened.kept] : [])]) {
      const wrong = wrongWith(one, opened.problems) ?? wrongWithLeft(one, scenario, opened.problems);
      if (wrong !== undefined) throw new Error(`${wrong}: ${text}\n${opened.problems.join('\n')}\n${link}`);
    }
  }
  // Most damage leaves something to read.
  expect(read).toBeGreaterThan(30_000);
});

it('of 15,000 hostile texts takes nothing that does not stand there, and can always compute and write what it read', () => {
  const chance = chanceOf(2);
  let read = 0;
  for (let count = 0; count < 15_000; count++) {
    const text = hostileText(KEYS, ['v=2&', 'v=2&van=2026&tot=2036&', 'v=2&begin=alle&', 'v=2&begin=alle&einde=1&', '', 'v=1&'], chance);
    const opened = openLink(text);
    if (opened.kind !== 'scenarios') continue;
    read++;
    const { now, kept, problems } = opened;
    for (const one of [now, ...(kept ? [kept] : [])]) {
      const stray = INPUTS.find(
        ({ key }) => one.values[key] && !YEARS.has(key) && !text.includes(key) && !(BEGUN.has(key) && text.includes('begin')),
      );
      const wrong = wrongWith(one, problems) ?? (stray && `${stray.key} stands nowhere`);
      if (wrong !== undefined) throw new Error(`${wrong}: ${text}`);
    }
    const again = openLink(writeLink(now, kept));
    if (again.kind !== 'scenarios' || again.problems.length > 0 || JSON.stringify(again.now.values) !== JSON.stringify(now.values))
      throw new Error(`cannot be written again: ${text}`);
    if (count % 100 === 0) {
      const { people } = run(now).tiles;
      if ('value' in people && !(people.value.low >= 0 && Number.isFinite(people.value.high)))
        throw new Error(`cannot be computed: ${text}`);
    }
  }
  expect(read).toBeGreaterThan(10_000);
});

it('reads texts of any length, and tells no more of them than one can read', () => {
  for (const text of LONG_TEXTS) {
    for (const begin of ['', 'v=2&wsw=', 'v=2&in=', 'v=2&naam=', 'v=2&', 'v=2;']) {
      const opened = openLink(`${begin}${text}x`);
      if (opened.kind === 'scenarios') expect(wrongWith(opened.now, opened.problems)).toBeUndefined();
      else expect(opened.kind).toBe('unknown');
    }
  }
});

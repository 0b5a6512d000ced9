import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { euros, eurosInShort, people } from '../../src/domain/scenario/amounts.ts';
import type { Scenario } from '../../src/domain/scenario/inputs.ts';
import { CHOICES } from '../../src/domain/scenario/v2/choices.ts';
import { FIGURES } from '../../src/domain/scenario/v2/figures.ts';
import { INPUTS } from '../../src/domain/scenario/v2/inputs.ts';
import { OUTPUTS } from '../../src/domain/scenario/v2/outputs.ts';
import { presetOf, PRESETS } from '../../src/domain/scenario/v2/presets.ts';
import { pursesOf } from '../../src/domain/scenario/v2/purses.ts';
import { run } from '../../src/domain/scenario/v2/results.ts';
import { inputText } from '../../src/domain/scenario/v2/words/inputText.ts';
import { corpus } from '../content/corpus.ts';
import { pageOf } from './builtSite.ts';
import { cellsOf, strangeNumbers } from './strangeNumbers.ts';

/** What the page of the scenario lists as given by the sources. */
const LISTED_FACTS = corpus.register.all.filter(
  ({ id }) =>
    id.startsWith('beschut-') ||
    id.startsWith('opslag-') ||
    id.startsWith('infrastructuur-') ||
    id.startsWith('impulsbudget-') ||
    id === 'am-match-tarief-beschut',
);

const read = (address: string) => readFileSync(`dist${address}`, 'utf8');
const scenarios = [
  ['/scenario/', presetOf('voorbeeld').scenario] as const,
  ...PRESETS.map(({ id, scenario }) => [`/scenario/${id}/`, scenario] as const),
];

/** Every number that comes of a scenario: results by year with their ends, the parts of both purses and what each comes to, and swings. */
function resultsOf(scenario: Scenario): number[] {
  const results = run(scenario);
  const byYear = OUTPUTS.flatMap(({ id }) =>
    results.years.flatMap((_, year) => {
      const figure = results.figure(id, year);
      return 'value' in figure
        ? [figure.value.low, figure.value.mid, figure.value.high, figure.value.likely.low, figure.value.likely.high]
        : [];
    }),
  );
  const purses = (['laatste', 'som'] as const).flatMap((when) => {
    const { company, town } = pursesOf(scenario, when);
    return [company, town].flatMap((rows) => {
      let level = 0;
      return rows.flatMap(({ amount }) => ('value' in amount ? [amount.value, (level += amount.value)] : []));
    });
  });
  const swings = OUTPUTS.flatMap(({ id }) => {
    const found = results.tornado(id, 'laatste');
    return 'value' in found ? found.value.swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]) : [];
  });
  return [...byYear, ...purses, ...swings].flatMap((value) => [value, -value]);
}

/** All that may be printed in a table: years, inputs, results, which assumption weighs most, and what the sources give. */
function knownTexts(scenario: Scenario): string[] {
  const keys = [...CHOICES, ...INPUTS];
  return [
    ...run(scenario).years.map(String),
    ...keys.flatMap(({ key, label }) => [inputText(scenario, key), label]),
    ...INPUTS.flatMap(({ facts }) => facts),
    ...resultsOf(scenario).flatMap((value) => [people(value), euros(value), eurosInShort(value)]),
    ...LISTED_FACTS.flatMap(({ text, concerns = '' }) => [text, concerns]),
  ];
}

describe.each(scenarios)('the tables of %s', (address, scenario) => {
  const { root } = pageOf(address, read(`${address}index.html`));

  it('hold no number that is no input, no result and not given by a source', () => {
    expect(root.querySelectorAll('table').length).toBeGreaterThan(1);
    expect(strangeNumbers(cellsOf(root), knownTexts(scenario))).toEqual([]);
  });

  it('say of no town that something is left over for it', () => {
    expect(root.text).not.toMatch(/houdt[^.]* over|gemeente[^.]* (over|winst)\b/i);
  });
});

describe.each(PRESETS.map(({ id, scenario }) => [id, scenario] as const))('the files of %s', (id, scenario) => {
  it('hold no number that is no input, no result and not given by a source', () => {
    const written = (value: number): string => String(Math.round(value * 100) / 100);
    const known = [
      ...knownTexts(scenario),
      ...resultsOf(scenario).map(written),
      ...Object.values(scenario.values).flatMap((value) => (value ? [value.low, value.mid, value.high].map(String) : [])),
      ...Object.values(FIGURES).flatMap(({ fact, value }) => [fact, ...[value].flat().map(String)]),
    ];
    const rows = parse<Record<string, string>>(read(`/data/scenario/${id}.csv`), { columns: true });
    // What cannot be told says how many inputs it waits for.
    const told = rows.filter(({ soort, midden }) => ['keuze', 'aanname'].includes(soort ?? '') || (soort === 'uitkomst' && midden !== ''));
    const cells = told.flatMap((row) => Object.values(row).filter((cell) => cell !== ''));
    expect(cells.length).toBeGreaterThan(100);
    expect(strangeNumbers(cells, known)).toEqual([]);
  });

  it('say which version they are of, where each number comes from, and what cannot be told yet', () => {
    const { version, inputs, untold } = JSON.parse(read(`/data/scenario/${id}.json`)) as {
      version: number;
      inputs: Record<string, { kind: string }>;
      untold: { why: string }[];
    };
    expect(version).toBe(2);
    expect(inputs['beschut-kosten']?.kind).toBe('bron');
    expect(untold.length).toBeGreaterThan(0);
    for (const { why } of untold) expect(why).toMatch(/^Hiervoor is nog nodig: /);
    const csv = read(`/data/scenario/${id}.csv`);
    for (const words of ['Uit een bron', '2026 tot en met 2030, elk jaar', 'beschut-kosten-per-plek']) expect(csv).toContain(words);
    expect(csv).not.toMatch(/houdt[^.]* over/i);
  });
});

describe('the picture of the money of the Rijk that travels', () => {
  const svg = read('/figuren/geld-van-het-rijk.svg');

  it('draws nothing that a source does not give, and says so', () => {
    expect(svg).not.toContain('stroke-dasharray');
    const said = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, line]) => line).join(' ');
    expect(said).toContain('daarom staat er niets tussen de bekende bedragen');
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { euros, people } from '../../src/domain/scenario/amounts.ts';
import type { Outcome } from '../../src/domain/scenario/outcome.ts';
import { CURRENT } from '../../src/domain/scenario/versions.ts';
import { corpus } from '../content/corpus.ts';
import { pageOf } from './builtSite.ts';
import { parse } from 'csv-parse/sync';
import { cellsOf, strangeNumbers } from './strangeNumbers.ts';

/** What the page of the scenario lists as given by the sources, besides the money of the Rijk. */
const PLACE_FACTS = [
  'beschut-kosten-per-plek',
  'beschut-begeleiding-rijk',
  'beschut-extra-per-plek',
  'beschut-rest-per-plek',
  'am-match-tarief-beschut',
];

const read = (address: string) => readFileSync(`dist${address}`, 'utf8');
const scenarios = [
  ['/scenario/', CURRENT.example] as const,
  ...CURRENT.presets.map(({ id, scenario }) => [`/scenario/${id}/`, scenario] as const),
];

/** What the sources say of the money of the Rijk: amounts, and the years that they name. */
function amountTexts(outcome: Outcome): string[] {
  return outcome.amounts().flatMap(({ when, national }) => [when, national]);
}

/** Every end of every result that a page of a scenario may show. */
function resultsOf({ paths: { bands } }: Outcome): number[] {
  return Object.values(bands).flatMap((path) => (path ?? []).flatMap(({ low, mid, high }) => [low, mid, high]));
}

/** All that may be printed in a table: years, inputs, results, which assumption weighs most, and what the sources give. */
function knownTexts(outcome: Outcome): string[] {
  const { years } = outcome.paths;
  const weighed = outcome.outputs.flatMap(({ id }) => {
    const found = outcome.tornado(id, years.length - 1);
    return found ? found.swings.flatMap(({ atLow, atHigh }) => [atLow, atHigh]) : [];
  });
  return [
    ...years.map(String),
    ...outcome.inputs().map(({ value }) => value),
    ...[...resultsOf(outcome), ...weighed].flatMap((value) => [people(value), euros(value)]),
    ...PLACE_FACTS.map((id) => corpus.register.get(id).text),
    ...amountTexts(outcome),
  ];
}

describe.each(scenarios)('the tables of %s', (address, scenario) => {
  const outcome = CURRENT.run(scenario);
  const { root } = pageOf(address, read(`${address}index.html`));

  it('hold no number that is no input, no result and not given by a source', () => {
    expect(root.querySelectorAll('table').length).toBeGreaterThan(4);
    expect(strangeNumbers(cellsOf(root), knownTexts(outcome))).toEqual([]);
  });

  it('give of the money of the Rijk only the amounts and years of the sources', () => {
    for (const part of ['#scenario-rijk', '[data-own-amounts]']) {
      expect(root.querySelectorAll(`${part} td`).length, part).toBeGreaterThan(6);
      expect(strangeNumbers(cellsOf(root.querySelector(part)), amountTexts(outcome)), part).toEqual([]);
    }
  });

  it('put no fixed costs of models beside each other, and the page says why', () => {
    const labels = root.querySelectorAll('[data-memo-results] th').map(({ text }) => text);
    expect(labels.filter((label) => label.includes('Vaste kosten per persoon'))).toEqual([]);
    expect(root.querySelectorAll('#scenario-kosten tbody td')).toEqual([]);
    expect(root.querySelector('[data-scenario-chart="kosten"] .chart-missing')?.text).toContain('De modellen staan hier niet naast elkaar');
  });
});

describe.each(CURRENT.presets.map(({ id, scenario }) => [id, scenario] as const))('the files of %s', (id, scenario) => {
  const outcome = CURRENT.run(scenario);

  it('hold no number that is no input, no result and not given by a source', () => {
    const written = (value: number): string => String(Math.round(value * 100) / 100);
    const known = [
      ...knownTexts(outcome),
      ...resultsOf(outcome).map(written),
      ...Object.values(scenario.values).flatMap((value) => (value ? [value.low, value.mid, value.high].map(written) : [])),
      ...outcome.amounts().map(({ nationalEuro }) => written(nationalEuro)),
    ];
    const rows = parse<Record<string, string>>(read(`/data/scenario/${id}.csv`), { columns: true });
    const cells = rows.filter(({ soort }) => soort !== 'over').flatMap((row) => Object.values(row).filter((cell) => cell !== ''));
    expect(cells.length).toBeGreaterThan(100);
    expect(strangeNumbers(cells, known)).toEqual([]);
    const { results, amounts } = JSON.parse(read(`/data/scenario/${id}.json`)) as { results: { result: string }[]; amounts: unknown[] };
    expect(amounts).toHaveLength(outcome.amounts().length);
    expect(results.filter(({ result }) => /landelijk|hier|Vaste kosten/.test(result))).toEqual([]);
  });

  it('keep the words of the sources', () => {
    for (const words of ['bijna', 'circa', 'in totaal', 'oplopend tot', 'structureel', 'Iroko, dia', 'geen jaar genoemd'])
      expect(read(`/data/scenario/${id}.csv`)).toContain(words);
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

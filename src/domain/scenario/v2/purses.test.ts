import { describe, expect, it } from 'vitest';
import { certain } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import { presetOf } from './presets.ts';
import { pursesOf, type PurseRow } from './purses.ts';
import { run } from './results.ts';

const { scenario: example } = presetOf('voorbeeld');
const FILLED: Readonly<Record<string, number>> = {
  'wsw-kosten': 40_000,
  'wsw-rijk': 30_000,
  'wsw-lks': 0,
  'wsw-ntw': 6000,
  'wsw-buig': 0,
  'wsw-baten': 9000,
  'beschut-lks': 12_000,
  'beschut-ntw': 4000,
  'beschut-buig': 11_000,
  'beschut-baten': 15_000,
  vast: 5_000_000,
  door: 80,
  aandeel: 60,
};
const filled: Scenario = {
  ...example,
  choices: { ...example.choices, af: ['niet-af'] },
  values: { ...example.values, ...Object.fromEntries(Object.entries(FILLED).map(([key, value]) => [key, certain(value)])) },
};

function amounts(rows: readonly PurseRow[]): number[] {
  return rows.map(({ id, amount }) => {
    if (!('value' in amount)) throw new Error(`${id} is not known`);
    return amount.value;
  });
}

function total(parts: readonly number[]): number {
  return parts.reduce((sum, part) => sum + part, 0);
}

describe('the two purses', () => {
  it.each(['laatste', 'som', 0] as const)('of each the parts are its result (%s)', (when) => {
    const { company, town } = pursesOf(filled, when);
    for (const rows of [company, town]) {
      const values = amounts(rows);
      expect(total(values.slice(0, -1))).toBeCloseTo(values.at(-1) ?? Number.NaN, 4);
    }
    const gap = run(filled).figure('gat', when);
    expect('value' in gap && gap.value.mid).toBeCloseTo(amounts(company).at(-1) ?? Number.NaN, 4);
  });

  it.each(['laatste', 'som'] as const)('also when later money is taken off the results of the sector (%s)', (when) => {
    const values = { ...filled.values, 'opslag-plekken': certain(50) };
    const netted: Scenario = { ...filled, values, choices: { ...filled.choices, route: ['sector'], later: ['verrekend'] } };
    const { company } = pursesOf(netted, when);
    const parts = amounts(company);
    expect(company.map(({ id }) => id)).toContain('later');
    expect(total(parts.slice(0, -1))).toBeCloseTo(parts.at(-1) ?? Number.NaN, 4);
    const gap = run(netted).middle('gat', when);
    expect('value' in gap && gap.value).toBeCloseTo(parts.at(-1) ?? Number.NaN, 4);
  });

  it('what the town pays begins with its share of the gap of the company', () => {
    const { company, town } = pursesOf(filled, 'laatste');
    expect(amounts(town)[0]).toBeCloseTo(0.6 * (amounts(company).at(-1) ?? Number.NaN), 4);
  });

  it('is told for beschut werk alone, up to what is still to cover, while nothing of the reader is filled', () => {
    const { stage, company, town } = pursesOf(example, 'laatste');
    expect(stage).toBe('te-dekken');
    expect(company.map(({ id }) => id)).toEqual(['kosten', 'rijk', 'gat']);
    expect(town.at(-1)?.amount).toHaveProperty('waitsFor');
  });

  it('is the result of the sector by that way', () => {
    const sector = { ...filled, choices: { ...filled.choices, route: ['sector'] } };
    const { company } = pursesOf(sector, 'laatste');
    expect(company[0]?.id).toBe('resultaat');
    expect(total(amounts(company).slice(0, -1))).toBeCloseTo(amounts(company).at(-1) ?? Number.NaN, 4);
  });

  it('by that way too ends with the gap of the company, later money of the Rijk taken off', () => {
    const sector = {
      ...filled,
      choices: { ...filled.choices, route: ['sector'], later: ['verrekend'] },
      values: { ...filled.values, 'opslag-plekken': certain(100) },
    };
    const { company } = pursesOf(sector, 'laatste');
    expect(company.map(({ id }) => id)).toEqual(['resultaat', 'later', 'blijft', 'eenmalig', 'impuls', 'gat']);
    // A hundred places of 1.980 euro, and what beschut werk gets more: of both 80% is passed on.
    const extra = run(sector).figure('rijk-extra', 'laatste');
    expect(amounts(company)[1]).toBeCloseTo(-0.8 * (198_000 + ('value' in extra ? extra.value.mid : Number.NaN)), 4);
    const gap = run(sector).figure('gat', 'laatste');
    expect('value' in gap && gap.value.mid).toBeCloseTo(amounts(company).at(-1) ?? Number.NaN, 4);
  });
});

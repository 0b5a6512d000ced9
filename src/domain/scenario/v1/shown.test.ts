import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario.ts';
import { indexText } from '../amounts.ts';
import type { Triple } from '../band.ts';
import { shownRows } from './exports.ts';
import { ASKED, emptyScenario, type Scenario } from './inputs.ts';
import { chartWords, resultLines } from './memo.ts';
import { runScenario } from './model.ts';
import { pictureOf } from './pictures.ts';
import { presetOf } from './presets.ts';
import { outputsOf } from './sensitivity.ts';
import { amountsOf } from './sourceAmounts.ts';
import { spreadsheetRows } from './spreadsheet.ts';
import { summaryOf } from './words.ts';

/** What is shown of version 1, where that is less than what it computes. */
const { scenario } = presetOf('voorbeeld');
const results = runScenario(scenario);
const changed = (values: Record<string, Triple | undefined>): Scenario => ({ ...scenario, values: { ...scenario.values, ...values } });

describe('the money of the Rijk as it is shown', () => {
  it('is what the sources give, in the years that they name, whatever the inputs are', () => {
    const told = amountsOf(emptyScenario(2030, 2040));
    expect(told.map(({ when }) => when)).toEqual([
      '2024',
      'geen jaar genoemd',
      '2024',
      '2025',
      'per jaar, vanaf 2035',
      'per jaar, geen jaar genoemd',
      '2025 tot en met 2034 samen',
    ]);
    fc.assert(
      fc.property(anyScenario, (any) => {
        expect(amountsOf(any).map(({ when, national }) => [when, national])).toEqual(told.map(({ when, national }) => [when, national]));
      }),
    );
  });

  it('has of the reader only the part that was filled in, with the words of the source', () => {
    expect(amountsOf(scenario).every(({ here, hereEuro }) => here === undefined && hereEuro === undefined)).toBe(true);
    const own = amountsOf(changed({ aandeel: { low: 0.5, mid: 1, high: 2 } }));
    expect(own[4]?.here).toBe('bijna 350.000\u00a0euro (175.000 tot 700.000\u00a0euro)');
    expect(own[6]?.hereEuro).toEqual({ low: 1_450_000, mid: 2_900_000, high: 5_800_000 });
  });
});

describe('the fixed costs', () => {
  const alone: Scenario = { ...scenario, models: ['klassiek'] };
  const wordsOf = (of: Scenario): string => {
    const found = runScenario(of);
    return [
      ...summaryOf(of, found),
      ...resultLines(of, found).map(({ label }) => label),
      ...outputsOf(of).map(({ label }) => label),
      ...shownRows(of, found).map(({ result }) => result),
      ...spreadsheetRows(of)
        .slice(ASKED.length)
        .map(([label]) => label),
      chartWords(of, found).kosten.description,
    ].join('\n');
  };

  it('of models never stand beside each other', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const panels = pictureOf('kosten', any, runScenario(any));
        expect(panels?.kind === 'paths' && panels.panels.length).toBe(any.models.length === 1 ? 1 : 0);
        if (any.models.length > 1) expect(wordsOf(any)).not.toContain('Vaste kosten per persoon');
      }),
    );
  });

  it('are there for one model', () => {
    // In the summary, the table, what can be asked for, each year of the file, and the spreadsheet.
    expect(wordsOf(alone).match(/Vaste kosten per persoon/g)).toHaveLength(4 + results.years.length);
    expect(wordsOf(alone)).toContain(`Stand in 2035: ${indexText(results.index.klassiek?.at(-1))}.`);
  });
});

describe('one place', () => {
  const openOf = (values: Record<string, Triple>): string | undefined => {
    const picture = pictureOf('plek', changed(values), results);
    return picture?.kind === 'amount' ? picture.parts.at(-1)?.text : undefined;
  };

  it('leaves what is not divided yet: to the euro, as our sum, without what was filled in', () => {
    expect(openOf({})).toBe('20.415 tot 22.726\u00a0euro (onze som)');
    expect(openOf({ lks: { low: 8000, mid: 9000, high: 10_000 } })).toBe('10.415 tot 14.726\u00a0euro (onze som)');
  });
});

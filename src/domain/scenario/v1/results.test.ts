import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario.ts';
import { bandText, indexText, valueText } from '../amounts.ts';
import { certain, type Triple } from '../band.ts';
import { shownRows, toCsvFile, toJsonFile } from './exports.ts';
import { ASKED, emptyScenario, type Scenario } from './inputs.ts';
import { chartWords, inputLines, resultLines } from './memo.ts';
import { runScenario } from './model.ts';
import { PARAMETERS, sliderEnd } from './parameters.ts';
import { presetOf } from './presets.ts';
import { streamsOf } from './rijk.ts';
import { outputsOf, tornado } from './sensitivity.ts';
import { amountsOf } from './sourceAmounts.ts';
import { warningsOf } from './warnings.ts';
import { changesFrom, summaryOf } from './words.ts';

const { scenario } = presetOf('voorbeeld');
const results = runScenario(scenario);
const changed = (values: Record<string, Triple | undefined>): Scenario => ({ ...scenario, values: { ...scenario.values, ...values } });

describe('the money of the Rijk as it is computed, for the numbers of old links', () => {
  const euros = (id: string, local = false): (number | undefined)[] =>
    (
      streamsOf(local ? changed({ aandeel: { low: 0.5, mid: 1, high: 2 } }) : scenario).find((stream) => stream.id === id)?.[
        local ? 'local' : 'national'
      ] ?? []
    ).map(({ mid }) => mid);

  it('goes in a straight line between two known amounts, and stays level after', () => {
    const beschut = euros('beschut');
    expect(beschut.at(-1)).toBe(64_700_000);
    expect(beschut[0]).toBeCloseTo(23_100_000 + 41_600_000 / 11);
    expect(euros('opslag')[0]).toBe(19_800_000);
    expect(euros('opslag').at(-1)).toBe(35_000_000);
  });

  it('spreads the impulsbudget evenly: all of it, and not a year more', () => {
    const path = euros('impuls');
    expect(path.at(-1)).toBe(0);
    expect(path.reduce<number>((sum, euro) => sum + (euro ?? 0), 0)).toBeCloseTo(290_000_000);
  });

  it('keeps both ends of the surcharge, and takes the share of the reader', () => {
    expect(
      streamsOf(scenario)
        .find(({ id }) => id === 'opslag')
        ?.national.at(-1),
    ).toEqual({ low: 35_000_000, mid: 35_000_000, high: 36_000_000 });
    expect(euros('opslag', true).at(-1)).toBe(350_000);
  });

  it('leaves out beschut werk while its year is empty', () => {
    expect(streamsOf(changed({ vol: undefined })).map(({ id }) => id)).toEqual(['infrastructuur', 'opslag', 'impuls']);
  });
});

describe('which assumption weighs most', () => {
  it('shows the widest first, inside the range of the result', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const { massa, years } = runScenario(any);
        for (const output of outputsOf(any).filter(({ id }) => id.startsWith('mensen-'))) {
          const band = massa[output.id.replace('mensen-', '') as keyof typeof massa]?.at(-1);
          const found = tornado(any, output, years.length - 1);
          expect(found === undefined).toBe(band === undefined);
          const widths = (found?.swings ?? []).map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
          expect([...widths].sort((a, b) => b - a)).toEqual(widths);
          for (const { atLow, atHigh } of found?.swings ?? []) {
            for (const end of [atLow, atHigh]) {
              expect(end).toBeGreaterThanOrEqual((band?.low ?? 0) - 1e-6);
              expect(end).toBeLessThanOrEqual((band?.high ?? 0) + 1e-6);
            }
          }
        }
      }),
    );
  });

  it('weighs the range of the source for the cost of a place as well', () => {
    const money = { lks: certain(9000), ntw: certain(4000), 'instroom-beschut': certain(5), 'uitstroom-beschut': certain(5) };
    const output = outputsOf(scenario).find(({ id }) => id === 'gemeente');
    const band = runScenario(changed(money)).leftTotal?.[10];
    const swing = output && tornado(changed(money), output, 10)?.swings.find(({ key }) => key === 'kosten');
    expect(swing?.atLow).toBeCloseTo(band?.low ?? 0, 6);
    expect(swing?.atHigh).toBeCloseTo(band?.high ?? 0, 6);
  });

  it('names the input that does it', () => {
    const [wsw] = outputsOf(scenario);
    expect(wsw && tornado(scenario, wsw, 10)?.swings.map(({ key }) => key)).toEqual(['uitstroom-wsw']);
  });
});

describe('warnings', () => {
  it('are silent about a scenario that can be', () => {
    expect(warningsOf(scenario, results)).toEqual([]);
  });

  it.each<[string, Record<string, Triple>, string]>([
    ['a cap below the start', { 'max-beschut': certain(10) }, 'al meer mensen dan het hoogste aantal'],
    ['far more people coming than there are', { 'instroom-beschut': certain(500) }, 'veel meer mensen bij'],
    ['more money than a place costs', { lks: certain(20_000), ntw: certain(20_000) }, 'Dan blijft er geld over'],
    ['more money at the good end', { lks: { low: 5000, mid: 9000, high: 20_000 }, ntw: certain(5000) }, 'Aan de gunstige kant'],
    ['a subsidy beyond the whole cost', { lks: certain(35_000), ntw: certain(0) }, 'meer dan een hele plek kost'],
  ])('are given for %s', (_, values, said) => {
    const odd = changed(values);
    expect(warningsOf(odd, runScenario(odd)).join()).toContain(said);
  });
});

describe('the words', () => {
  it('sum up what comes out, with both ends', () => {
    expect(summaryOf(scenario, results)[0]).toBe(
      'In 2035 hebben onder deze aannames 130 tot 199 mensen een Wsw-dienstverband, tegen 300 in 2025.',
    );
    expect(summaryOf(scenario, results).join(' ')).toContain('zolang loonkostensubsidie en opbrengst leeg zijn');
  });

  it('say plainly when money is left over, or when it may be either', () => {
    const said = (lks: Triple): string => {
      const paid = changed({ lks, ntw: certain(5000) });
      return summaryOf(paid, runScenario(paid)).join(' ');
    };
    expect(said(certain(30_000))).toMatch(/blijft in 2035 [\d.,]+(\seuro)? tot [\d.,]+(\smiljoen)?\seuro over\./);
    expect(said({ low: 5000, mid: 15_000, high: 25_000 })).toMatch(/hooguit [\d.,]+(\smiljoen)?\seuro over, of is hooguit/);
    expect(said(certain(9000))).toMatch(/kosten van beschut werk is in 2035 [\d.,]+(\smiljoen)?(\seuro)? tot/);
  });

  it('give every model that is shown the same place', () => {
    const said = summaryOf(scenario, results)[2];
    for (const model of ['klassiek', 'beschut werk', 'partieel', 'integraal', 'gecombineerd'])
      expect(said?.split(`${model} `), model).toHaveLength(2);
  });

  it('say what is missing, and never show a number that is none', () => {
    const empty = emptyScenario(2025, 2035);
    const said = summaryOf(empty, runScenario(empty)).join(' ');
    expect(said).toContain('Nog niet te berekenen');
    fc.assert(
      fc.property(anyScenario, (any) => {
        const found = runScenario(any);
        const words = [
          ...summaryOf(any, found),
          ...resultLines(any, found).flatMap(({ first, last }) => [first, last]),
          ...Object.values(chartWords(any, found)).flatMap(({ title, description }) => [title, description]),
          ...inputLines(any).map(({ value }) => value),
        ].join(' ');
        expect(words).not.toMatch(/NaN|Infinity|undefined|null/);
      }),
    );
  });

  it('write values as Dutch readers do', () => {
    expect(valueText({ low: 4, mid: 6.5, high: 8 }, '% per jaar')).toBe('6,5 (4 tot 8)');
    expect(valueText(certain(2035), 'jaar')).toBe('2035');
    expect(valueText(undefined, 'mensen')).toBe('niet\u00a0ingevuld');
    expect(bandText({ low: 1, mid: 1, high: 1 }, String)).toBe('1');
    expect(indexText(null)).toBe('geen mensen meer in dit bedrijf');
    expect(indexText({ low: 120, mid: 150, high: null })).toContain('120 of meer');
  });

  it('list what was changed', () => {
    expect(changesFrom(scenario, scenario)).toEqual([]);
    expect(changesFrom(scenario, changed({ wsw: certain(250) }))).toEqual([
      { key: 'wsw', label: 'Mensen met een Wsw-dienstverband, aan het begin', from: '300', to: '250' },
    ]);
  });
});

describe('what can be taken along', () => {
  it('holds every input that is asked for, every result that is shown, and every amount of the sources', () => {
    const csv = toCsvFile(scenario, results, 1, 'https://x.nl/#v=1');
    for (const { label } of ASKED) expect(csv).toContain(label);
    expect(csv).toContain('aanname,Deel dat elk jaar uit de Wsw gaat,,,4,6,8,% per jaar,,');
    expect(csv.split('\r\n').length).toBeGreaterThan(shownRows(scenario, results).length + ASKED.length);
    expect(csv).toContain(
      'Infrastructurele opslag,,"per jaar, vanaf 2035",,35000000,,euro,bijna 35\u00a0miljoen\u00a0euro,"Iroko, notitie"',
    );
    const json = JSON.parse(toJsonFile(scenario, results, 1, 'https://x.nl/#v=1')) as {
      version: number;
      results: unknown[];
      amounts: unknown[];
    };
    expect(json.version).toBe(1);
    expect(json.results).toEqual(shownRows(scenario, results));
    expect(json.amounts).toEqual(amountsOf(scenario));
  });
});

describe('a description', () => {
  it('is one sentence after another', () => {
    const paid = changed({ lks: certain(9000), ntw: certain(4000) });
    expect(chartWords(paid, runScenario(paid)).gemeente.description).toMatch(
      /^Van 2025 tot en met 2035\. Het bedrag gaat van [\d.]+ tot [\d.]+\seuro naar/,
    );
  });
});

describe('a slider', () => {
  it('ends where it can still be set finely, and never beyond what is allowed', () => {
    for (const parameter of PARAMETERS) {
      for (const begin of [undefined, 0, 40, 9000]) {
        const end = sliderEnd(parameter, begin);
        expect(end).toBeGreaterThan(parameter.min);
        expect(end).toBeLessThanOrEqual(parameter.max);
      }
    }
  });
});

import { certain } from '../../src/domain/scenario/band.ts';
import type { Parameter, Scenario } from '../../src/domain/scenario/inputs.ts';
import type { Outcome, Paths } from '../../src/domain/scenario/outcome.ts';
import type { ScenarioVersion } from '../../src/domain/scenario/version.ts';

const PEOPLE: Parameter = {
  key: 'mensen',
  label: 'Mensen',
  unit: 'mensen',
  min: 0,
  max: 1000,
  step: 1,
  bounds: 'Zoveel mensen passen er.',
  uncertain: false,
  main: true,
  section: 'mensen',
};
const EXAMPLE: Scenario = { name: 'Klein', choices: {}, values: { mensen: certain(10) } };

function pathsOf({ values }: Scenario): Paths {
  const start = values['mensen'];
  return { years: [2025, 2026], bands: { 'mensen-wsw': start && [start, certain(start.mid / 2)] }, indices: {} };
}

function run(scenario: Scenario): Outcome {
  const paths = pathsOf(scenario);
  const [first, last] = (paths.bands['mensen-wsw'] ?? []).map(({ mid }) => mid);
  const words = `Van ${first ?? '?'} naar ${last ?? '?'} mensen.`;
  return {
    version: 99,
    paths,
    summary: () => [words],
    warnings: () => [],
    lines: () => [{ id: 'mensen-wsw', label: 'Wsw', first: String(first), last: String(last), lastMid: last, format: String }],
    inputs: () => [{ label: PEOPLE.label, value: String(first), unit: PEOPLE.unit }],
    picture: (chart) =>
      chart === 'mensen'
        ? {
            kind: 'paths',
            head: 'Wat',
            panels: [{ path: 'mensen-wsw', title: 'Wsw', tone: 'people' }],
            short: String,
            full: ({ mid }) => String(mid),
          }
        : undefined,
    chartWords: () => ({}),
    outputs: [],
    tornado: () => undefined,
    amounts: () => [],
    rows: () =>
      Promise.resolve(
        paths.years.map((year, index) => ({
          result: 'Mensen, Wsw',
          unit: 'mensen' as const,
          year,
          ...(paths.bands['mensen-wsw']?.[index] ?? certain(0)),
        })),
      ),
    toText: (address) => `${words} ${address}`,
    toCsv: (address) => Promise.resolve(`${words};${address}`),
    toJson: (address) => Promise.resolve(JSON.stringify({ words, address })),
    toSpreadsheet: () => Promise.resolve(words),
  };
}

/** An invented version: one input, and half of it is left a year later. It shows what a version must be, and no more. */
export const VERSION_99: ScenarioVersion = {
  number: 99,
  example: EXAMPLE,
  presets: [{ id: 'klein', title: 'Klein', scenario: EXAMPLE }],
  parameters: [PEOPLE],
  choices: [],
  sections: [],
  neverEmpty: new Set(),
  firstOutput: '',
  longestName: 10,
  cleanName: (text) => text.slice(0, 10),
  parameterOf: () => PEOPLE,
  problemWith: () => undefined,
  sliderEnd: () => PEOPLE.max,
  readNumber: Number,
  shareOf: () => undefined,
  encode: ({ values }) => `v=99&mensen=${values['mensen']?.mid ?? ''}`,
  decode: (text) => {
    const written = /(?:^|&)mensen=(\d*)/.exec(text)?.[1];
    return {
      scenario: { ...EXAMPLE, values: { mensen: written ? certain(Number(written)) : undefined } },
      problems: written === undefined ? ['Mensen ontbreekt.'] : [],
    };
  },
  paths: pathsOf,
  withValue: (scenario, key, value) => ({ ...scenario, values: { ...scenario.values, [key]: value } }),
  changesFrom: () => [],
  run,
};

import { describe, expect, it } from 'vitest';
import { VERSION_99 } from '../../../tests/scenario/tinyVersion.ts';
import { compare, type Run } from './comparison.ts';
import { CURRENT } from './versions.ts';
import type { ScenarioVersion } from './version.ts';

const run = (letter: string, version: ScenarioVersion, scenario = version.example): Run => ({
  letter,
  scenario,
  outcome: version.run(scenario),
});

describe('a comparison', () => {
  it('holds the results of the first beside those of the others, for the options that the first picked', () => {
    const fewer = {
      ...CURRENT.example,
      choices: { model: ['klassiek'] },
      values: { ...CURRENT.example.values, wsw: { low: 400, mid: 400, high: 400 } },
    };
    const lines = compare([run('A', CURRENT, fewer), run('B', CURRENT)]);
    expect(lines.map(({ label }) => label).filter((label) => label.startsWith('Mensen bij'))).toEqual(['Mensen bij het bedrijf: klassiek']);
    expect(lines.find(({ label }) => label === 'Wsw')).toEqual({
      label: 'Wsw',
      last: ['215 (174 tot 266)', '162 (130 tot 199)'],
      differences: ['-53'],
    });
    const wider = compare([run('A', CURRENT), run('B', CURRENT, fewer)]);
    expect(wider.filter(({ label }) => label.startsWith('Mensen bij')).map(({ last }) => last[1])).not.toContain('onbekend');
  });

  it('finds the same result in another version, and says of the rest that it is unknown', () => {
    const lines = compare([run('A', CURRENT), run('B', VERSION_99)]);
    expect(lines.find(({ label }) => label === 'Wsw')).toMatchObject({ last: ['162 (130 tot 199)', '5'], differences: ['-157'] });
    expect(lines.find(({ label }) => label === 'Beschut werk')).toMatchObject({ differences: ['onbekend'] });
    expect(compare([run('A', VERSION_99), run('B', CURRENT)])).toEqual([
      { label: 'Wsw', last: ['5', '162 (130 tot 199)'], differences: ['157'] },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { scenarioDrawing } from '../../src/charts/scenario/scenarioDrawings.ts';
import { openAddress, unknownWords, writeAddress } from '../../src/domain/scenario/address.ts';
import { compare, type Run } from '../../src/domain/scenario/comparison.ts';
import { letterOf, type Slot } from '../../src/domain/scenario/slots.ts';
import { STORY_CORE } from '../../src/domain/scenario/storyCore.ts';
import { CURRENT, VERSIONS, type KnownVersion } from '../../src/domain/scenario/versions.ts';
import { companyAddress, companyPaths, EXAMPLE_INPUTS } from '../../src/domain/story/company.ts';
import { sceneProblems } from './sceneProblems.ts';

/** The list of versions with one line more; that one comes only when a link asks for it. */
const versions: readonly KnownVersion[] = [
  ...VERSIONS,
  { number: 99, load: async () => (await import('../scenario/tinyVersion.ts')).VERSION_99 },
];
const begin = CURRENT.encode(CURRENT.example);

function runsOf(slots: readonly Slot[]): Run[] {
  return slots.flatMap((slot, place) =>
    slot.version ? [{ letter: letterOf(place), scenario: slot.scenario, outcome: slot.version.run(slot.scenario) }] : [],
  );
}

describe('a version more', () => {
  it('is a folder and a line in the list: its links are answered like any other', async () => {
    const { slots, problems } = await openAddress('v=99&mensen=40', versions);
    expect(problems).toEqual([]);
    expect(writeAddress(slots)).toBe('v=99&mensen=40');
    const [run] = runsOf(slots);
    expect(run?.outcome.summary()).toEqual(['Van 40 naar 20 mensen.']);
    expect(await run?.outcome.toCsv('https://x.nl/#v=99&mensen=40')).toBe('Van 40 naar 20 mensen.;https://x.nl/#v=99&mensen=40');
    expect((await openAddress('v=99', versions)).problems).toEqual(['Mensen ontbreekt.']);
  });

  it('is none that this site knows without that line', async () => {
    expect((await openAddress('v=99&mensen=40')).slots).toEqual([{ version: undefined, named: '99', text: 'v=99&mensen=40' }]);
  });

  it('stands beside others in one address, in one table and in one chart, each computed as it asks', async () => {
    const text = `${begin};v=99&mensen=40;v=7&mensen=40`;
    const { slots } = await openAddress(text, versions);
    expect(slots.map(({ version }) => version?.number)).toEqual([1, 99, undefined]);
    expect(writeAddress(slots)).toBe(text);
    expect(unknownWords(slots, versions)).toEqual([
      'Scenario C. De link noemt hiervoor versie “7” van het rekenmodel. Deze site kent alleen versie 1 en 99. Daarom is C niet uitgerekend.',
    ]);
    const runs = runsOf(slots) as [Run, ...Run[]];
    expect(compare(runs)[0]).toEqual({ label: 'Wsw', last: ['162 (130 tot 199)', '20'], differences: ['-142'] });
    const drawing = scenarioDrawing('mensen', runs);
    expect(drawing?.table.rows.slice(0, 2).map(([name]) => name)).toEqual(['Wsw, A', 'Wsw, B']);
    expect(drawing && sceneProblems(drawing.scene('narrow'))).toEqual([]);
    expect(scenarioDrawing('massa', [...runs].reverse() as [Run, ...Run[]])).toBeUndefined();
  });
});

describe('the version of the story', () => {
  it('is one that the site knows, and its links open the same numbers in the scenario', async () => {
    expect(VERSIONS.map(({ number }) => number)).toContain(STORY_CORE.number);
    for (const inputs of [EXAMPLE_INPUTS, { outflow: 12, inflow: 1, fixed: 40 }]) {
      const address = companyAddress(inputs);
      expect(address).toMatch(new RegExp(`^v=${STORY_CORE.number}&`));
      const { slots, problems } = await openAddress(address);
      expect(problems).toEqual([]);
      const [run] = runsOf(slots);
      expect(run?.outcome.version).toBe(STORY_CORE.number);
      expect(run?.outcome.paths.bands['massa-beschut-werk']).toEqual(companyPaths(inputs).together);
      expect(run?.outcome.paths.indices['kosten-beschut-werk']).toEqual(companyPaths(inputs).perPerson);
    }
  });
});

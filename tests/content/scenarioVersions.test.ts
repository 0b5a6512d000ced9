import { describe, expect, it } from 'vitest';
import { scenarioDrawing } from '../../src/charts/scenario/scenarioDrawings.ts';
import { openAddress, unknownWords, writeAddress } from '../../src/domain/scenario/address.ts';
import { compare, type Run } from '../../src/domain/scenario/comparison.ts';
import { letterOf, type Slot } from '../../src/domain/scenario/slots.ts';
import { openLink } from '../../src/domain/scenario/v2/openLink.ts';
import { run } from '../../src/domain/scenario/v2/results.ts';
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

describe('the links of the story', () => {
  it('open the same numbers in the scenario', () => {
    for (const inputs of [EXAMPLE_INPUTS, { outflow: 12, inflow: 1, fixed: 40, euros: 2_500_000 }]) {
      const opened = openLink(companyAddress(inputs, { subsidy: 9000, back: 4000 }));
      if (opened.kind !== 'scenarios') throw new Error(`the link of the story is ${opened.kind}`);
      expect(opened.problems).toEqual([]);
      const people = run(opened.now).tiles.people;
      expect('value' in people && people.value.mid).toBeCloseTo(companyPaths(inputs).together.at(-1)?.mid ?? 0, 9);
      expect(opened.now.values['beschut-lks']?.mid).toBe(9000);
    }
  });

  it('that it gave before version 2 are still answered by version 1, with their numbers', async () => {
    const old =
      'v=1&naam=Voorbeeld&model=beschut-werk&van=2025&tot=2035&wsw=300&uitstroom-wsw=8..10..12&beschut=40&instroom-beschut=18..20..22&uitstroom-beschut=3..5..8&max-beschut=&banenafspraak=120&instroom-banenafspraak=15..20..25&uitstroom-banenafspraak=10..15..20&max-banenafspraak=&tussengroep=50&instroom-tussengroep=5..10..15&uitstroom-tussengroep=15..20..30&max-tussengroep=&overig=200&instroom-overig=80..100..120&uitstroom-overig=40..50..60&max-overig=&deel=20..35..50&vast=50..70..90&lks=&ntw=&prijs=0&vol=2035&aandeel=';
    expect(openLink(old)).toEqual({ kind: 'version-1' });
    const [answered] = runsOf((await openAddress(old)).slots);
    expect(answered?.outcome.paths.bands['massa-beschut-werk']?.at(-1)?.mid).toBeCloseTo(289.058, 3);
  });
});

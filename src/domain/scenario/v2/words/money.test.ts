import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../../tests/scenario/anyScenario2.ts';
import { CHOICES } from '../choices.ts';
import { INPUTS } from '../inputs.ts';
import { presetOf } from '../presets.ts';
import { run } from '../results.ts';
import { solutionsOf } from '../solutions.ts';
import { headlineOf } from './headline.ts';
import { inputText } from './inputText.ts';
import { memoOf, memoText } from './memo.ts';
import { notesInWords } from './notes.ts';
import { partName } from './purseWords.ts';
import { solutionInWords } from './solutionWords.ts';
import { tilesOf } from './tiles.ts';
import { townInWords } from './townWords.ts';

const bare = (text: string): string => text.replaceAll('\u00a0', ' ');
const example = presetOf('voorbeeld').scenario;
/** A company that may grow or shrink, and be short or have something over. */
const through = withInputs(
  example,
  {
    wsw: 600,
    beschut: 120,
    'beschut-in': { low: 30, mid: 40, high: 50 },
    'wsw-kosten': 36_000,
    'wsw-rijk': 30_500,
    'wsw-lks': 0,
    'wsw-ntw': 6000,
    'beschut-lks': { low: 13_000, mid: 14_500, high: 16_000 },
    'beschut-ntw': { low: 7000, mid: 9000, high: 11_000 },
    vast: 9_000_000,
  },
  { af: ['niet-af'] },
);
const town = { 'wsw-buig': 0, 'wsw-baten': 0, 'beschut-buig': 12_000, 'beschut-baten': 1000, aandeel: 40 };

describe('a range that goes through nought', () => {
  it('says of each end on which side it is, in full and for who cannot see the dots', () => {
    const [, stay, money] = tilesOf(run(through));
    if (!stay || !money || !('likely' in stay) || !('likely' in money)) throw new Error('a result is not there');
    expect(bare(stay.likely)).toMatch(/^waarschijnlijk [\d.,]+ (miljoen )?euro ruimte tot [\d.,]+ (miljoen )?euro blijft$/);
    expect(bare(stay.range)).toMatch(/^uiterst [\d.,]+ miljoen euro ruimte tot [\d.,]+ miljoen euro blijft$/);
    expect(bare(money.likely)).toMatch(/^waarschijnlijk [\d.,]+ miljoen euro over tot [\d.,]+ (miljoen )?euro tekort$/);
    expect(money.label).toBe('Over bij het bedrijf in 2036');
    expect(bare(money.also ?? '')).toMatch(/^samen 2026 tot en met 2036: [\d.,]+ miljoen euro over$/);
    expect(bare(money.between({ low: -5000, high: 7000 }))).toBe('5.000 euro over tot 7.000 euro tekort');
  });
});

describe('what is said of money', () => {
  it('follows from assumptions, whatever is told', () => {
    for (const scenario of [example, through, withInputs(through, { 'wsw-kosten': 60_000 }), presetOf('krimp').scenario])
      for (const sentence of headlineOf(run(scenario))) expect(sentence).toMatch(/ uw aannames | die aannames | in 2036 dan | nog niet /);
  });

  it('calls it room where fixed costs stay behind a company that grows: no money that comes free', () => {
    const grows = headlineOf(run(withInputs(through, { 'beschut-in': 80 })))[1] ?? '';
    expect(bare(grows)).toMatch(
      /groeit het bedrijf, en de vaste kosten groeien minder hard mee\. Dat scheelt in 2036 [\d.,]+ (miljoen )?euro: ruimte\.$/,
    );
  });

  it('says what is not in it yet, and that it goes by the sector where it does', () => {
    const places = withInputs(through, { vast: undefined });
    expect(headlineOf(run(places)).join(' ')).toContain('Kosten die blijven zitten daar niet in.');
    const sector = withInputs(through, {}, { route: ['sector'] });
    expect(headlineOf(run(sector)).join(' ')).toContain('zoals de sector in 2023');
    const off = withInputs(example, {}, { af: ['al-af'] });
    expect(headlineOf(run(off)).join(' ')).toContain('nog te dekken uit loonkostensubsidie. Dat is geen tekort');
  });

  it('says in which prices it is, and that money of the Rijk in it need not come to the company', () => {
    expect(notesInWords(run(through)).join(' ')).toContain('Prijzen stijgen hier niet.');
    expect(notesInWords(run(withInputs(through, { prijs: 2.5 }))).join(' ')).toContain('stijgen hier 2,5 procent per jaar');
    expect(notesInWords(run(withInputs(through, { door: 80 }))).join(' ')).toMatch(/niet geoormerkt\..*80 procent/);
    expect(notesInWords(run(withInputs(through, {}, { route: ['sector'] }))).join(' ')).not.toContain('geoormerkt');
  });

  it('of a town is told with its band, holds the gap, and never that it has something over', () => {
    expect(townInWords(run(through))).toContain('nog niet te zeggen. Nog niet alles is ingevuld.');
    for (const yieldOf of [0, 9000, 60_000]) {
      const told = bare(townInWords(run(withInputs(through, { ...town, 'beschut-ntw': yieldOf }))));
      expect(told).toMatch(/waarschijnlijk .*tel de twee niet op\.$/);
      expect(told.replace('tekortkomt of over heeft', '')).not.toMatch(/\bover\b|tekort/);
    }
    expect(townInWords(run(withInputs(through, town, { route: ['sector'] })))).toContain(
      'het resultaat van de sector zegt niet wie wat betaalt',
    );
    expect(partName('town', 'gemeente', 'gat', -1000)).toBe('Wat uw gemeente betaalt (onder nul komt er meer terug)');
    expect(partName('company', 'gat', 'gat', -1000)).toBe('Tekort van het bedrijf (onder nul is over)');
  });

  it('of a town is the same whatever the subsidy is, and whatever part of the money of the Rijk is passed on', () => {
    const told = (values: Record<string, number>): string =>
      townInWords(run(withInputs(through, { ...town, 'beschut-lks': 14_500, ...values })));
    expect(told({ 'beschut-lks': 3000 })).toBe(told({}));
    expect(told({ door: 20 })).toBe(told({}));
    expect(told({ 'beschut-buig': 3000 })).not.toBe(told({}));
  });
});

describe('what must be true, in words', () => {
  const told = (scenario: typeof example, id: string): string => {
    const solution = solutionsOf(scenario).find((one) => one.id === id);
    if (!solution) throw new Error(`there is no solution "${id}"`);
    const { question, answer, beside } = solutionInWords(solution, scenario, 720);
    return bare([question, answer, beside].join(' '));
  };
  const band = { low: 10, mid: 12, high: 14 };

  it('is exact and in whole people, beside what the reader filled in', () => {
    expect(told(withInputs(through, { 'beschut-in': band, 'wsw-uit': 6, 'beschut-uit': 5 }), 'instroom-beschut')).toBe(
      'Hoeveel nieuwe plekken beschut werk per jaar houden het bedrijf in 2036 op 720 mensen? 40,5 mensen per jaar. In hele mensen: ten minste 41. U vulde 12 mensen per jaar (10 tot 14) in. Binnen uw bandbreedte kan dit niet: het ligt erboven.',
    );
  });

  it('says that a direction made another number of it, and how a number without a range lies', () => {
    const turned = told(
      withInputs(through, { 'beschut-in': band, banen: 0, 'banen-in': 0, tussen: 0, 'tussen-in': 0 }, { richting: ['grotere-rol'] }),
      'instroom-beschut',
    );
    expect(turned).toContain('Uw richting rekent met 21,6 mensen per jaar (18 tot 25,2).');
    expect(told(withInputs(through, { 'beschut-in': 12 }), 'instroom-beschut')).toMatch(
      /U vulde 12 mensen per jaar in\. Daarmee wordt het niet gehaald\.$/,
    );
  });

  it('says where all of the reader’s band is enough: of yield more is, of who leaves less', () => {
    expect(told(withInputs(through, { 'beschut-ntw': { low: 8000, mid: 9000, high: 9500 } }), 'opbrengst-bedrijf')).toContain(
      'hele bandbreedte wordt het gehaald',
    );
    expect(told(withInputs(through, { 'beschut-ntw': { low: 1000, mid: 2000, high: 3000 } }), 'opbrengst-bedrijf')).toContain(
      'kan dit niet: het ligt erboven',
    );
    const few = { 'beschut-in': 60, 'beschut-uit': 5 };
    expect(told(withInputs(through, { ...few, 'wsw-uit': { low: 1, mid: 2, high: 3 } }), 'uitstroom-wsw')).toContain(
      'hele bandbreedte wordt het gehaald',
    );
    expect(
      told(withInputs(through, { 'beschut-in': 30, 'beschut-uit': 5, 'wsw-uit': { low: 7, mid: 8, high: 9 } }), 'uitstroom-wsw'),
    ).toContain('kan dit niet: het ligt eronder');
  });

  it('asks of what the company is then not short, while the whole gap cannot be told', () => {
    expect(told(through, 'opbrengst-bedrijf')).toMatch(/komt het bedrijf in 2036 niets tekort/);
    expect(told(withInputs(through, { vast: undefined }), 'opbrengst-bedrijf')).toMatch(
      /komt het bedrijf op zijn plekken in 2036 niets tekort/,
    );
    expect(told(withInputs(through, { 'wsw-kosten': undefined }), 'opbrengst-bedrijf')).toMatch(/komt het bedrijf op beschut werk in 2036/);
  });
});

describe('what a reader takes along', () => {
  it('writes a value as a sentence needs it, without signs', () => {
    expect(bare(inputText(through, 'wsw-uit'))).toBe('6 procent per jaar (4 tot 8)');
    expect(bare(inputText(through, 'resultaat-beschut'))).toBe('min 2.000 euro per fte');
    expect(inputText(through, 'van')).toBe('2026');
  });

  it('holds what the town pays and in which prices, as text too, and asks for what the town waits for', () => {
    const results = run(through);
    const memo = memoOf(through, results);
    expect(memo.questions.join(' ')).toContain('terug via de BUIG per plek');
    const text = memoText(memo, 'https://site.nl/', 'Site');
    for (const note of memo.notes) expect(text).toContain(note);
    expect(text).toContain(townInWords(results));
  });

  it('never adds up the two purses, and never calls a number of the reader’s invented for certain', () => {
    fc.assert(
      fc.property(anyScenario({ longest: 4 }), (scenario) => {
        const text = memoText(memoOf(scenario, run(scenario)), 'https://site.nl/', 'Site');
        expect(text).not.toMatch(/gemeente (?:houdt|heeft|krijgt)[^.]* over\b|NaN|undefined/);
      }),
      { numRuns: 40 },
    );
    const own = memoOf(through, run(through));
    expect(own.whose).toContain('tenzij het ook uw eigen getal is');
  });
});

it('no label is too long for a phone: two lines of it, its unit included', () => {
  const long = [...INPUTS.map(({ label, unit }) => `${label} ${unit}`), ...CHOICES.map(({ label }) => label)].filter(
    ({ length }) => length > 66,
  );
  expect(long).toEqual([]);
});

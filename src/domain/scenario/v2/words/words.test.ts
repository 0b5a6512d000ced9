import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withInputs } from '../../../../../tests/scenario/anyScenario2.ts';
import { STAGES } from '../stage.ts';
import { presetOf } from '../presets.ts';
import { inputOf } from '../inputs.ts';
import { run } from '../results.ts';
import { euroAtAGlance, glanceLabel, glanceNumber, glanceRange, moneyGlance, peopleGlance, stayGlance } from './atAGlance.ts';
import { countedAs } from './countedAs.ts';
import { directionInWords, factorInWords } from './directionWords.ts';
import { headlineOf } from './headline.ts';
import { notesInWords } from './notes.ts';
import { purseTitle } from './purseWords.ts';
import { tilesOf } from './tiles.ts';

const bare = (text: string): string => text.replaceAll('\u00a0', ' ');
const example = presetOf('voorbeeld').scenario;
/** Everything filled that the gap of the company waits for. */
const filled = withInputs(
  example,
  {
    'wsw-kosten': 30_000,
    'wsw-rijk': 28_000,
    'wsw-lks': 0,
    'wsw-ntw': 1000,
    'beschut-lks': 12_000,
    'beschut-ntw': 4000,
    vast: 2_000_000,
  },
  { af: ['niet-af'] },
);
const wordsOf = (scenario: typeof example): string =>
  bare(
    [
      ...headlineOf(run(scenario)),
      ...tilesOf(run(scenario)).flatMap((tile) => ('mid' in tile ? [tile.label, tile.mid, tile.glance.label] : [])),
    ].join(' '),
  );

describe('an amount at a glance', () => {
  it.each([
    [3_020_000, '€ 3 mln'],
    [3_870_000, '€ 3,9 mln'],
    [28_850_000, '€ 29 mln'],
    [999_900, '€ 1 mln'],
    [643_200, '€ 640.000'],
    [7312, '€ 7.300'],
    [56.4, '€ 56'],
    [0, '€ 0'],
  ])('of %d euro is short: %s', (value, text) => {
    expect(bare(euroAtAGlance(value))).toBe(text);
  });

  it('is never farther off than a twentieth, so that it is no other amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const [, digits = '', million] = /^€ ([\d.,]+)( mln)?$/.exec(bare(euroAtAGlance(value))) ?? [];
        const shown = Number(digits.replaceAll('.', '').replace(',', '.')) * (million ? 1e6 : 1);
        expect(Math.abs(shown - value)).toBeLessThanOrEqual(value / 20);
      }),
    );
  });

  it.each([
    [2_120_000, 3_870_000, '€ 2,1–3,9 mln'],
    [640_000, 1_240_000, '€ 0,6–1,2 mln'],
    [12_000, 640_000, '€ 12.000–640.000'],
    [-240_000, 1_130_000, '€ 240.000 over tot € 1,1 mln tekort'],
    [-1_130_000, -240_000, '€ 0,2–1,1 mln'],
    [-30, 12_000, '€ 30 over tot € 12.000 tekort'],
    [500, 500, '€ 500'],
  ])('from %d to %d says on which side of nought each end is: %s', (low, high, text) => {
    expect(bare(glanceRange(moneyGlance('gat'), { low, high }))).toBe(text);
  });

  it('below nought is called what it is, and has no sign', () => {
    for (const stage of STAGES) {
      const glance = moneyGlance(stage);
      expect(glanceLabel(glance, -5000)).not.toBe(glanceLabel(glance, 5000));
      expect(glanceLabel(glance, -5000)).not.toMatch(/tekort|nog te dekken/i);
      expect(bare(glanceNumber(glance, -5000))).toBe('€ 5.000');
    }
    expect(glanceLabel(stayGlance('euro'), -5000)).toBe('Ruimte in de vaste kosten');
    expect(glanceLabel(stayGlance('euro'), -0.2)).toBe('Kosten die blijven');
    expect(glanceRange(peopleGlance(), { low: 343, high: 483 })).toBe('343–483');
  });
});

describe('what is said of the money of the company', () => {
  it('is no shortage until subsidy and yield are filled', () => {
    expect(wordsOf(example)).toContain('nog te dekken uit loonkostensubsidie en opbrengst. Dat is geen tekort');
    expect(wordsOf(example).replace('Dat is geen tekort', '')).not.toMatch(/tekort/i);
    expect(wordsOf(filled)).toMatch(
      /Het bedrijf komt in 2036 dan [\d.,]+ (miljoen )?euro tekort\. Over 2026 tot en met 2036 samen is het [\d.,]+ miljoen euro tekort\./,
    );
  });

  it('says over where it is below nought, in every place', () => {
    const rich = wordsOf(withInputs(filled, { 'beschut-ntw': 40_000, 'wsw-ntw': 40_000 }));
    expect(rich).toMatch(/Het bedrijf heeft in 2036 dan .* over\. Over 2026 tot en met 2036 samen is het .* over\./);
    expect(rich).not.toMatch(/ tekort/);
    expect(rich).toContain('Over bij het bedrijf in 2036');
  });

  it('never says that a town has something over, and names what comes back', () => {
    const less = bare(purseTitle('town', -5000, 'gat', '2036'));
    expect(less).toBe(
      'Onder uw aannames is wat terugkomt of niet uitgegeven hoeft te worden, in 2036 5.000 euro meer dan uw gemeente hier uitgeeft',
    );
    expect(bare(purseTitle('town', 5000, 'gat', '2036'))).toBe('Onder uw aannames betaalt uw gemeente in 2036 5.000 euro');
    expect(bare(purseTitle('company', -5000, 'gat', '2036'))).toBe('Over bij het bedrijf in 2036: 5.000 euro');
  });
});

describe('a direction', () => {
  it('prints its factor and who comes and goes, and that the start stays', () => {
    expect(directionInWords('krimp')).toBe(
      '0,3 keer zo veel nieuwe mensen als u invult, in elke groep. Gaan uit het bedrijf: banenafspraak, tussengroep en overige kandidaten. Het aantal mensen aan het begin blijft wat u invult.',
    );
    expect(directionInWords('grotere-rol')).toContain('1,8 keer zo veel');
    expect(directionInWords('eigen')).toBeUndefined();
  });

  it('leaves the start alone, and says beside an inflow with what it is counted', () => {
    for (const id of ['krimp', 'behoud', 'grotere-rol']) {
      const { scenario } = presetOf(id);
      for (const key of ['wsw', 'beschut', 'banen', 'tussen']) expect(scenario.values[key]).toEqual(example.values[key]);
      const first = run(scenario).path('mensen');
      expect('value' in first && first.value[0]?.mid).toBe(600);
    }
    const krimp = presetOf('krimp').scenario;
    expect(factorInWords(krimp, inputOf('beschut-in'))).toBe('Richting “Krimp” rekent met 0,3 keer zo veel: 3 (1,8 tot 4,2).');
    expect(factorInWords(krimp, inputOf('beschut'))).toBeUndefined();
    expect(factorInWords(presetOf('behoud').scenario, inputOf('beschut-in'))).toBeUndefined();
  });
});

describe('an amount of another unit or year', () => {
  it('says what it is counted for and in which prices', () => {
    expect(countedAs(inputOf('beschut-extra'))).toBe('Per baan van 31 uur, per jaar. In prijzen van 2023.');
    expect(countedAs(inputOf('beschut-kosten'))).toBe(
      'Per plek, per jaar. De bron noemt niet hoeveel uren zo’n plek is. In prijzen van 2023.',
    );
    expect(countedAs(inputOf('wsw'))).toBe('');
  });

  it('is said not to be converted until the reader gives a factor', () => {
    expect(notesInWords(run(example)).join(' ')).toMatch(/^Niet herrekend: .*baan van 31 uur/);
    expect(notesInWords(run(withInputs(example, { plek31: 0.8 }))).join(' ')).not.toContain('Niet herrekend');
    expect(notesInWords(run(withInputs(example, { plek31: 0.8 }, { route: ['sector'] }))).join(' ')).toContain('voltijdsbaan (fte)');
    expect(notesInWords(run(withInputs(example, { plek31: 0.8 }, { in: ['wsw', 'tussengroep'] }))).join(' ')).toContain('tussengroep');
  });
});

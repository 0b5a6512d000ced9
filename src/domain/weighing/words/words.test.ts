import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyWeighing, OFFERED, weighingOf } from '../../../../tests/weighing/anyWeighing.ts';
import { allWeightings } from '../allWeightings.ts';
import { contributions, topTwo } from '../contributions.ts';
import { dominatedOptions } from '../dominance.ts';
import { doubleCounted } from '../doubleCounted.ts';
import { firstPlace } from '../first.ts';
import { gutComparison } from '../gut.ts';
import { knockedOut } from '../knockout.ts';
import { missingScores } from '../missingScores.ts';
import { sideBySide } from '../sideBySide.ts';
import { asSentences, weighingInWords, weighingText } from '../text.ts';
import { weighingTitle } from './title.ts';
import { scoreTurns, weightTurns } from '../turningPoints.ts';
import { OWN_OPTIONS, type Item, type Weighing } from '../weighing.ts';
import { countedWords, leadsWords } from './allWords.ts';
import { dominatedWords, doubleWords, gutWords, missingWords } from './checkWords.ts';
import { alikeWords, decideWords, totalWords } from './decideWords.ts';
import { firstWords, knockoutWords } from './firstWords.ts';
import { labelOf } from './items.ts';
import { memberNames, sideWords } from './sideWords.ts';
import { scoreTurnWords, weightTurnWords } from './turnWords.ts';

const bare = (text: string): string => text.replaceAll('\u00a0', ' ');
const first = (weighing: Weighing): string => bare(firstWords(firstPlace(knockedOut(weighing).left), knockedOut(weighing).left).join(' '));
const [gecombineerd] = OFFERED.options as [Item];

describe('the first place in words', () => {
  it.each([
    [
      'a leader',
      weighingOf(
        [3, 1],
        [
          [2, 0],
          [0, 1],
        ],
      ),
      'Als u “Arbeidsmarkt” het zwaarst laat wegen en uw scores kloppen, dan staat “Gecombineerd” vooraan.',
    ],
    [
      'equal weights',
      weighingOf(
        [1, 1],
        [
          [2, 0],
          [0, 1],
        ],
      ),
      'Als u alle criteria even zwaar laat wegen en uw scores kloppen, dan staat “Gecombineerd” vooraan.',
    ],
    [
      'something open',
      weighingOf(
        [3, 1],
        [
          [2, 0],
          [null, 1],
        ],
      ),
      'dan staat “Gecombineerd” vooraan. Wat u openliet, verandert dat niet.',
    ],
    [
      'a shared place',
      weighingOf(
        [1, 1],
        [
          [2, 0],
          [0, 2],
        ],
      ),
      'dan staan “Gecombineerd” en “Integraal” gelijk vooraan.',
    ],
    [
      'too much open',
      weighingOf([1], [[null, 1, 2]]),
      'Welke optie vooraan staat, is nog niet te zeggen. Dat hangt af van wat u openliet. Vooraan kan nog komen: “Partieel”. Alleen samen met een andere kan vooraan komen: “Gecombineerd”.',
    ],
    ['no weight', weighingOf([0], [[1, 2]]), 'U gaf geen criterium een gewicht boven nul. Dan staan alle opties gelijk.'],
    ['nothing', weighingOf([null], [[null, null]]), 'U vulde nog niets in.'],
    ['one option', weighingOf([1], [[1]]), 'Er is één optie over: “Gecombineerd”. Er is niets om die mee te vergelijken.'],
    [
      'nobody',
      { ...weighingOf([1], [[-1, -2]]), knockouts: ['arbeidsmarkt'] },
      'Er blijft geen optie over. Elke optie valt af op een harde eis.',
    ],
  ])('with %s', (_, weighing, said) => {
    expect(first(weighing)).toContain(said);
  });

  it('is not said for certain of an option that may fail a demand', () => {
    const weighing = {
      ...weighingOf(
        [1, null],
        [
          [2, 0],
          [[-1, 1], 1],
        ],
      ),
      knockouts: ['schaal'],
    };
    expect(first(weighing)).toBe(
      'Welke optie vooraan staat, is nog niet te zeggen. Dat hangt af van wat u openliet. Vooraan kunnen nog komen: “Gecombineerd” en “Integraal”.',
    );
    expect(knockoutWords(knockedOut(weighing))).toEqual([
      '“Gecombineerd” doet nog mee, maar voldoet misschien niet aan uw harde eis “Schaal”.',
    ]);
    expect(knockoutWords(knockedOut({ ...weighingOf([1], [[-1, 0]]), knockouts: ['arbeidsmarkt'] }))).toEqual([
      '“Gecombineerd” staat apart. Met uw score voldoet deze optie niet aan uw harde eis “Arbeidsmarkt”.',
    ]);
  });
});

describe('a turning point in words', () => {
  const said = (weighing: Weighing): string[] =>
    [
      ...weightTurnWords(weighing, weightTurns(weighing) ?? [], gecombineerd),
      ...scoreTurnWords(weighing, scoreTurns(weighing) ?? [], gecombineerd),
    ].map(bare);

  it('names the first whole step, and where it turns', () => {
    expect(
      said(
        weighingOf(
          [2, 2],
          [
            [2, -1],
            [-1, 1],
          ],
        ),
      ),
    ).toEqual([
      'Als u “Arbeidsmarkt” gewicht 1 geeft en niet 2, dan staat “Integraal” vooraan.',
      'Het omslagpunt ligt op ongeveer 1,33.',
      'Als de score van “Gecombineerd” op “Arbeidsmarkt” 1 is en niet 2, dan staan “Gecombineerd” en “Integraal” gelijk vooraan.',
    ]);
  });

  it('says that there is none', () => {
    expect(
      said(
        weighingOf(
          [1, 4],
          [
            [2, 0],
            [2, 0],
          ],
        ),
      ).slice(0, 1),
    ).toEqual(['Geen enkel gewicht alleen verandert wie vooraan staat.']);
    const far = weighingOf(
      [4, 4, 4],
      [
        [2, 0],
        [2, 0],
        [2, 0],
      ],
    );
    expect(said(far)[1]).toBe('Geen enkele score alleen verandert wie vooraan staat.');
    expect(said({ ...far, knockouts: ['schaal'] })[1]).toBe(
      'Zolang dezelfde opties aan uw harde eisen voldoen, verandert geen enkele score alleen wie vooraan staat.',
    );
  });

  it('says with ranges that it is no longer certain', () => {
    const weighing = weighingOf(
      [2, 1],
      [
        [2, [0, 1]],
        [-1, 0],
      ],
    );
    expect(said(weighing)[0]).toBe(
      'Als u “Arbeidsmarkt” gewicht 1 geeft en niet 2, dan is niet meer zeker dat “Gecombineerd” vooraan staat.',
    );
  });
});

describe('all ways to weigh in words', () => {
  const words = (weighing: Weighing): string[] => {
    const all = allWeightings(weighing);
    return all ? [...countedWords(all), ...all.leads.map((one) => leadsWords(one, all))].map(bare) : [];
  };

  it('says what is counted, and how often each option is first', () => {
    expect(
      words(
        weighingOf(
          [1, 1, 1, 2],
          [
            [2, 0, -1],
            [0, 1, -1],
            [1, 1, 1],
            [null, null, null],
          ],
        ),
      ),
    ).toEqual([
      'Er zijn 24 manieren om 2 criteria te wegen.',
      'Elk criterium krijgt daarbij gewicht 0, 1, 2, 3 of 4. Overal nul telt niet mee.',
      'Niet meegeteld: “Taken bijeen”. Daar scoren alle opties gelijk.',
      'Niet meegeteld: “Ambitie”. Daar vulde u geen score in.',
      'Uw eigen gewichten doen hier niet mee. Zo ziet u wat er gebeurt als iemand anders weegt dan u. Wie vaker vooraan staat, is daarmee niet beter.',
      'In 16 van de 24 manieren om te wegen staat “Gecombineerd” alleen vooraan. In 2 staat die optie gelijk met een andere vooraan.',
      'In 6 van de 24 manieren om te wegen staat “Integraal” alleen vooraan. In 2 staat die optie gelijk met een andere vooraan.',
      'In geen van de 24 manieren om te wegen staat “Partieel” vooraan.',
    ]);
  });

  it('writes large counts as Dutch does, and says what ranges leave open', () => {
    const eight = Array.from({ length: 8 }, (_, at) => [at % 3, (at + 1) % 3]);
    expect(words(weighingOf(Array<number>(8).fill(1), eight))[0]).toBe('Er zijn 390.624 manieren om 8 criteria te wegen.');
    expect(words(weighingOf([1], [[[0, 2], 1]])).slice(-2)).toEqual([
      'In geen van de 4 manieren om te wegen staat “Gecombineerd” zeker alleen vooraan. In 4 hangt het af van scores die u openliet of een marge gaf. Daar staat die optie misschien vooraan, misschien niet.',
      'In geen van de 4 manieren om te wegen staat “Integraal” zeker alleen vooraan. In 4 hangt het af van scores die u openliet of een marge gaf. Daar staat die optie misschien vooraan, misschien niet.',
    ]);
  });
});

describe('what a reader may check', () => {
  it('is said as what follows from the scores', () => {
    const weighing = weighingOf(
      [1, 1],
      [
        [2, 1, 0],
        [2, 1, 0],
      ],
    );
    expect(dominatedOptions(weighing).map(dominatedWords)[0]).toBe(
      'Als uw scores kloppen, dan is “Integraal” nergens beter dan “Gecombineerd”, en minder op “Arbeidsmarkt” en “Schaal”. Met geen enkel gewicht komt “Integraal” dan voor “Gecombineerd”.',
    );
    expect(doubleCounted(weighing).map(doubleWords)).toEqual([
      'Op “Arbeidsmarkt” en “Schaal” scoort elke optie hetzelfde. Als die twee over hetzelfde gaan, dan telt dat dubbel.',
    ]);
    expect(
      doubleCounted(
        weighingOf(
          [1, 1],
          [
            [2, 1, 0],
            [2, 1, -2],
          ],
        ),
      ).map(doubleWords)[0],
    ).toContain('zetten de opties in dezelfde volgorde.');
  });

  it('is which score would settle most', () => {
    expect(missingWords(missingScores(weighingOf([1], [[null, 1, 2]])))).toBe(
      'Als u de score van “Gecombineerd” op “Arbeidsmarkt” zeker weet, dan is voor 2 paar opties meer te zeggen welke voor staat.',
    );
    expect(missingWords([])).toBe('Geen enkele score alleen beslist meer dan er nu beslist is.');
  });

  it('is where the order before and the weighing part', () => {
    const weighing = { ...weighingOf([1], [[0, 2, 1]]), gut: [['gecombineerd'], ['integraal']] };
    expect(gutWords(gutComparison(weighing))).toEqual([
      'Vooraf zette u “Gecombineerd” voor “Integraal”. Als uw gewichten en scores kloppen, dan staat “Integraal” voor.',
    ]);
    expect(gutWords(gutComparison({ ...weighing, gut: [['integraal'], ['gecombineerd']] }))).toEqual([
      'Uw volgorde vooraf en uw weging spreken elkaar nergens tegen.',
    ]);
    expect(gutWords(gutComparison({ ...weighing, gut: [] }))).toEqual(['U zette vooraf geen opties in een volgorde.']);
  });

  it('is what decides between the first two, and what does not', () => {
    const weighing = weighingOf(
      [2, 1, 1, 1],
      [
        [2, 0, -1],
        [0, 1, -1],
        [1, 1, 1],
        [[0, 1], [0, 1], 0],
      ],
    );
    const two = topTwo(weighing);
    expect(two && decideWords(contributions(weighing, two.first.id, two.second.id), two.first, two.second)).toEqual([
      'Het dichtst bij “Gecombineerd” komt “Integraal”.',
      'Voor “Gecombineerd” telt: “Arbeidsmarkt”.',
      'Voor “Integraal” telt: “Schaal”.',
      'Dat kan beide kanten op: “Ambitie”.',
    ]);
    expect(alikeWords(weighing)).toEqual(['Op “Taken bijeen” scoren alle opties gelijk. Dat verandert geen volgorde.']);
    expect(bare(totalWords(weighing, { id: 'partieel', label: 'Partieel' }))).toBe('min 0,4');
    expect(bare(totalWords(weighing, gecombineerd))).toBe('1 tot 1,2');
  });
});

describe('members side by side in words', () => {
  it('says where they agree and where they differ, by name', () => {
    const one = {
      ...weighingOf(
        [4, 1],
        [
          [2, 0, 1],
          [0, 0, 0],
        ],
      ),
      name: 'Anna',
    };
    const other = weighingOf(
      [1, 1],
      [
        [2, 0, -1],
        [0, 0, 2],
      ],
    );
    const { agree, differ } = sideWords(sideBySide([one, other]), memberNames([one, other]));
    expect(agree).toEqual([
      'Bij beide afwegingen staat “Gecombineerd” voor “Integraal”.',
      'Bij beide afwegingen staat “Gecombineerd” voor “Partieel”.',
      'Bij beide afwegingen staat “Partieel” voor “Integraal”.',
    ]);
    expect(differ.map(bare)).toEqual([
      'Gewicht van “Arbeidsmarkt”. Anna: 4; Afweging 2: 1.',
      'Score van “Partieel” op “Arbeidsmarkt”. Anna: 1; Afweging 2: min 1.',
      'Score van “Partieel” op “Schaal”. Anna: 0; Afweging 2: 2.',
    ]);
    const turned = weighingOf([1], [[0, 2]]);
    expect(sideWords(sideBySide([weighingOf([1], [[2, 0]]), turned]), ['A', 'B']).differ[0]).toBe(
      '“Gecombineerd” staat voor “Integraal” bij A, en erachter bij B.',
    );
  });
});

describe('a whole weighing as text', () => {
  it('has short sentences, no signs that a voice reads wrong, and no advice, whatever is filled', () => {
    fc.assert(
      fc.property(anyWeighing({ options: [1, 4], criteria: [1, 6], hard: true }), (made) => {
        const weighing = { ...made, gut: made.options.slice(0, 2).map(({ id }) => [id]) };
        const parts = weighingInWords(weighing);
        const filled = parts.filter(({ id }) => !['filled', 'totals', 'gut'].includes(id));
        for (const { lines } of parts) for (const line of lines) expect(line).not.toMatch(/[−×%]|undefined|NaN|\[object/);
        const blocks = filled.flatMap(({ lines }) => lines.map((text) => ({ text })));
        for (const { text } of blocks) {
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/\b(kies|advies|beste|aanrader|u moet|verstandig|win)/i);
          for (const sentence of text.split(/(?<=\.) /)) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(28);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says that it is no advice, holds everything that is filled, and ends with its address', () => {
    const weighing: Weighing = {
      ...weighingOf(
        [3, null],
        [
          [2, [-1, 1]],
          [0, null],
        ],
      ),
      name: 'Fractie',
      gut: [['integraal'], ['gecombineerd']],
      knockouts: ['schaal'],
    };
    const text = bare(weighingText(weighing, 'https://site/afwegen/#v=1', 'Wegwijzer'));
    expect(text).toContain('Afweging: Fractie\nDit is geen advies.');
    expect(text).toContain('- Arbeidsmarkt (gewicht 3): Gecombineerd 2; Integraal min 1 tot 1');
    expect(text).toContain('- Schaal (gewicht onbekend, harde eis): Gecombineerd 0; Integraal onbekend');
    expect(text).toContain('- 1. Integraal; 2. Gecombineerd');
    expect(text.endsWith('Wegwijzer. Dezelfde afweging: https://site/afwegen/#v=1')).toBe(true);
  });

  it('is called by its name, without a preposition that not every name goes with', () => {
    const called = (name: string): string => weighingTitle({ ...weighingOf([1], [[1]]), name });
    expect([called(''), called('Fractie'), called('Mijn afweging')]).toEqual(['Afweging', 'Afweging: Fractie', 'Mijn afweging']);
  });

  it('has one full stop behind each line, and leaves names as readers wrote them', () => {
    expect(asSentences(['Vooraan staat “B.V. Wij..”.', 'A: 1', 'Wat dan?'])).toBe('Vooraan staat “B.V. Wij..”. A: 1. Wat dan?');
  });

  it('calls something of a reader’s own without a name what it is', () => {
    expect(OWN_OPTIONS.map((id) => labelOf({ id, label: ' ' }))).toEqual(['Eigen optie', 'Eigen optie 2', 'Eigen optie 3']);
    expect(labelOf({ id: 'eigen-1', label: '' })).toBe('Eigen criterium');
  });
});

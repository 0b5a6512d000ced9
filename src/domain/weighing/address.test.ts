import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFilled, OFFERED } from '../../../tests/weighing/anyWeighing.ts';
import { encode, KEYS, nameKey } from './address.ts';
import { openLink, writeLink } from './openLink.ts';
import { cleanName } from '../ownName.ts';
import { CRITERION_NAMES } from '../../schema/criteria.ts';
import { decode, LONGEST_LABEL } from './readAddress.ts';
import { emptyWeighing, OWN_CRITERIA, OWN_OPTIONS, type Weighing } from './weighing.ts';

/** What programs do to a link that passes through them, each by its name. */
const DAMAGE: Readonly<Record<string, (state: string) => string>> = {
  nothing: (state) => state,
  'a hash escaped': (state) => state.replaceAll('#', '%23'),
  'a comma escaped': (state) => state.replaceAll(',', '%2C'),
  'a semicolon escaped': (state) => state.replaceAll(';', '%3B'),
  'an ampersand escaped': (state) => state.replaceAll('&', '%26'),
  'an ampersand as HTML': (state) => state.replaceAll('&', '&amp;'),
  'all of it escaped': (state) => encodeURIComponent(state),
  'all of it escaped twice': (state) => encodeURIComponent(encodeURIComponent(state)),
  'its escapes escaped': (state) => state.replaceAll('%', '%25'),
  'a full stop behind it': (state) => `${state}.`,
  'a bracket behind it': (state) => `${state})`,
  'a bracket and a full stop behind it': (state) => `${state}).`,
};

const label = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom('%', '2', '5', '3', '4', 'D', ';', 'v', '=', '&', 'a', ',', '.', '#', ')'), maxLength: 12 }),
  )
  .map((text) => cleanName(text, LONGEST_LABEL));
const any = anyFilled(label);
const example =
  'v=1&naam=Fractie&opties=integraal,klassiek,eigen&eigen=Zoals%20nu&gevoel=eigen,integraal_klassiek&eisen=geld&schaal=0,1,-1,0&geld=3,1,-2..0,,&naam-1=Rust&eigen-1=4,2,2,1&einde=1';
const problemsOf = (text: string): readonly string[] => decode(text, OFFERED).problems;

describe('a weighing as an address', () => {
  it('is short and readable, and holds only what is filled', () => {
    const { weighing, problems } = decode(example, OFFERED);
    expect(problems).toEqual([]);
    expect(encode(weighing)).toBe(example.replace(',,&', '&'));
    expect(encode(emptyWeighing(OFFERED))).toBe('v=1&opties=gecombineerd,integraal,partieel,beschut-werk,klassiek&einde=1');
  });

  it('has 800 characters at the most with ten criteria, five options and three of the reader’s own', () => {
    const scores = Object.fromEntries(
      OFFERED.criteria.map((criterion, row) => [
        criterion.id,
        Object.fromEntries(
          [...OFFERED.options.map(({ id }) => id), ...OWN_OPTIONS].map((id, column) => [
            id,
            (row + column) % 5 === 0 ? { low: -2, high: -1 } : { low: -2, high: -2 },
          ]),
        ),
      ]),
    );
    const full: Weighing = {
      ...emptyWeighing(OFFERED),
      name: 'Fractie van de raad',
      options: [...OFFERED.options, ...OWN_OPTIONS.map((id) => ({ id, label: 'Een nieuw bedrijf in de regio' }))],
      gut: OFFERED.options.map(({ id }) => [id]),
      knockouts: ['geld', 'inwoners'],
      weights: Object.fromEntries(OFFERED.criteria.map(({ id }) => [id, 4])),
      scores,
    };
    expect(encode(full).length).toBeLessThanOrEqual(800);
    expect(decode(encode(full), OFFERED).weighing).toEqual(full);
  });

  it('comes back as it was, without a word, through whatever two programs do to it', () => {
    const damage = fc.constantFrom(...Object.entries(DAMAGE));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 3 }), damage, damage, (weighings, [, first], [, second]) => {
        expect(openLink(second(first(writeLink(weighings))), OFFERED)).toEqual({ kind: 'weighings', weighings, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('has, wherever it is cut, what the whole link has, or nothing, and says so', () => {
    fc.assert(
      fc.property(any, fc.nat(), (weighing, at) => {
        const whole = encode(weighing);
        const { weighing: read, problems } = decode(whole.slice(0, at % (whole.length - '=1'.length)), OFFERED);
        expect(problems.join(' ')).toContain('Het einde van de link ontbreekt.');
        for (const [id, weight] of Object.entries(read.weights)) expect(weight).toBe(weighing.weights[id]);
        for (const [id, row] of Object.entries(read.scores)) expect(row).toEqual(weighing.scores[id]);
        if (read.gut.length > 0) expect(read.gut).toEqual(weighing.gut);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be computed with, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .tuple(fc.nat(example.length), fc.nat(12), fc.string({ maxLength: 12 }))
        .map(([at, length, middle]) => example.slice(0, at) + middle + example.slice(at + length)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { weighing, problems } = decode(given, OFFERED);
        for (const weight of Object.values(weighing.weights)) expect([0, 1, 2, 3, 4]).toContain(weight);
        for (const row of Object.values(weighing.scores))
          for (const { low = 0, high = 0 } of Object.values(row ?? {}).filter((score) => score !== undefined)) {
            expect([-2, -1, 0, 1, 2]).toEqual(expect.arrayContaining([low, high]));
            expect(low).toBeLessThanOrEqual(high);
          }
        if (problems.length === 0) expect(decode(encode(weighing), OFFERED)).toEqual({ weighing, problems: [] });
      }),
      { numRuns: 5000 },
    );
  });

  it('of before there was more than one option of a reader’s own gives the same as then', () => {
    const { options, scores } = decode(example, OFFERED).weighing;
    expect(options.at(-1)).toEqual({ id: 'eigen', label: 'Zoals nu' });
    expect(scores['eigen-1']?.['eigen']).toEqual({ low: 1, high: 1 });
  });

  it('holds three options of a reader’s own, each with its name', () => {
    const { weighing, problems } = decode(
      'v=1&opties=klassiek,eigen,optie-2,optie-3&optie-3=Zoals%20nu&eigen=Nieuw&optie-2=Tomin&gevoel=optie-3,optie-2_eigen&geld=3,0,1,-1..1,2&einde=1',
      OFFERED,
    );
    expect(problems).toEqual([]);
    expect(weighing.options.map(({ label }) => label)).toEqual(['Klassiek', 'Nieuw', 'Tomin', 'Zoals nu']);
    expect(weighing.gut).toEqual([['optie-3'], ['optie-2', 'eigen']]);
    expect(weighing.scores['geld']?.['optie-2']).toEqual({ low: -1, high: 1 });
  });

  it('means the same when the site has more to weigh', () => {
    const more = {
      options: [{ id: 'nieuw', label: 'Nieuw' }, ...OFFERED.options],
      criteria: [{ id: 'later', label: 'Later' }, ...OFFERED.criteria],
    };
    const { options, weights, scores } = decode(example, OFFERED).weighing;
    const read = decode(example, more);
    expect(read.problems).toEqual([]);
    expect([read.weighing.options, read.weighing.weights, read.weighing.scores]).toEqual([options, weights, scores]);
  });

  it('keeps the scores of the other options when the site has lost one', () => {
    const less = { ...OFFERED, options: OFFERED.options.filter(({ id }) => id !== 'integraal') };
    const { weighing, problems } = decode(example.replace('gevoel=eigen,integraal_klassiek', 'gevoel=klassiek'), less);
    expect(problems).toEqual(['Opties: “integraal” bestaat niet.']);
    expect(weighing.scores['schaal']).toEqual({ klassiek: { low: -1, high: -1 }, eigen: { low: 0, high: 0 } });
  });

  it('uses keys that no criterion and no option of the site has, each for one thing', () => {
    const keys = ['v', 'einde', ...Object.values(KEYS), ...OWN_OPTIONS, ...OWN_CRITERIA, ...OWN_CRITERIA.map(nameKey)];
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      [...CRITERION_NAMES, ...[...OFFERED.criteria, ...OFFERED.options].map(({ id }) => id)].filter((id) => keys.includes(id)),
    ).toEqual([]);
  });
});

describe('a bad address of a weighing', () => {
  it.each([
    ['schaal=0', 'schaal=7', 'Schaal: “7” is geen gewicht van 0 tot en met 4. Leeg gelaten.'],
    ['schaal=0', 'schaal=1.5', 'Schaal: “1.5” is geen gewicht'],
    ['-1,0&', '-3,0&', 'Schaal, Klassiek: “-3” is geen score van min\u00a02 tot en met 2. Leeg gelaten.'],
    ['-2..0', '0..-2', 'Geld, Klassiek: “0..-2” is geen score'],
    ['-2..0', '-2..0..1', 'Geld, Klassiek: “-2..0..1” is geen score'],
    ['4,2,2,1', '4,2,2,1,2', 'Rust: de link heeft meer scores dan opties. Wat te veel is, telt niet.'],
    ['&schaal=0', '&mooi=5&schaal=0', '“mooi” kent deze afweging niet.'],
    ['&schaal=0', '&schaal=2&schaal=0', '“schaal” staat er twee keer; de eerste telt.'],
    ['integraal,klassiek,eigen&', 'integraal,modern,klassiek,eigen&', 'Opties: “modern” bestaat niet.'],
    ['klassiek,eigen&', 'klassiek,integraal,eigen&', 'Opties: “integraal” staat er twee keer; de eerste telt.'],
    ['gevoel=eigen', 'gevoel=partieel', 'Eigen volgorde: “partieel” hoort niet bij deze afweging.'],
    ['eisen=geld', 'eisen=weer', 'Harde eisen: “weer” hoort niet bij deze afweging.'],
    ['naam=Fractie', `naam=${'a'.repeat(61)}`, 'De naam is ingekort tot 60 tekens.'],
    ['eigen=Zoals%20nu', `eigen=${'a'.repeat(41)}`, 'De naam is ingekort tot 40 tekens.'],
    [
      '&einde=1',
      '',
      'Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg. “Rust” is ook leeg, want de waarde kan half zijn.',
    ],
  ])('%s → %s: %s', (from, to, said) => {
    const spoiled = example.replace(from, to);
    expect(spoiled).not.toBe(example);
    expect(problemsOf(spoiled).join(' ')).toContain(said);
    expect(problemsOf(spoiled).filter((problem) => !problem.includes('meer scores'))).toHaveLength(said.includes('meer scores') ? 0 : 1);
  });

  it('without options weighs all, and gives no score to any', () => {
    const { weighing, problems } = decode('v=1&geld=3,1,2&einde=1', OFFERED);
    expect([weighing.options, weighing.weights, weighing.scores]).toEqual([OFFERED.options, { geld: 3 }, {}]);
    expect(problems).toEqual(['Geld: de link heeft meer scores dan opties. Wat te veel is, telt niet.']);
  });

  it('has a minus as readers type it', () => {
    expect(decode('v=1&opties=klassiek&geld=3,−1&einde=1', OFFERED).weighing.scores['geld']).toEqual({ klassiek: { low: -1, high: -1 } });
  });
});

describe('a link', () => {
  it('of a version that is not known computes nothing, and names it', () => {
    expect(openLink('v=2&geld=3', OFFERED)).toEqual({ kind: 'unknown', named: '2' });
    expect(openLink('geld=3', OFFERED)).toEqual({ kind: 'unknown', named: undefined });
  });

  it('holds three weighings at the most, and says which of them has a problem', () => {
    const opened = openLink([example, example.replace('schaal=0', 'schaal=9'), example, example, 'v=9'].join(';'), OFFERED);
    expect(opened.kind === 'weighings' && [opened.weighings.length, opened.problems]).toEqual([
      3,
      [
        'Afweging 2. Schaal: “9” is geen gewicht van 0 tot en met 4. Leeg gelaten.',
        'De link heeft 4 afwegingen; de eerste drie zijn gebruikt.',
        'Een deel van de link kent deze site niet; dat deel is niet gebruikt.',
      ],
    ]);
  });
});

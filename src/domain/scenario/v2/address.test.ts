import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { mendedState } from '../../mendedLink.ts';
import { certain } from '../band.ts';
import { encode } from './address.ts';
import { pickedIn, CHOICES } from './choices.ts';
import { INPUTS, inputOf } from './inputs.ts';
import { PRESETS, presetOf } from './presets.ts';
import { decode } from './readAddress.ts';
import { run } from './results.ts';
import { emptyScenario, problemWith, yearsOf } from './scenario.ts';

const begin = encode(presetOf('voorbeeld').scenario);
const problemsOf = (text: string): readonly string[] => decode(text).problems;
const any = anyScenario({ empty: 6, longest: 30 });

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

describe('a scenario as an address', () => {
  it('is short and readable, and holds only what is filled', () => {
    expect(begin).toMatch(/^v=2&naam=Voorbeeld&begin=alle&in=wsw,beschut&van=2026&tot=2036&wsw=500&wsw-uit=4\.\.6\.\.8&/);
    for (const { id, scenario } of PRESETS) expect(encode(scenario).length, id).toBeLessThanOrEqual(320);
    expect(encode(emptyScenario())).toBe('v=2&van=2026&tot=2036&einde=1');
  });

  it('is short too with all money of the Wsw and of beschut werk filled', () => {
    const range = { low: 10_000, mid: 11_000, high: 12_000 };
    const amounts = { 'wsw-kosten': 36_000, 'wsw-rijk': 29_000, 'wsw-lks': 0, 'wsw-ntw': range, 'wsw-buig': 0, 'wsw-baten': 0 };
    const ofBeschut = { 'beschut-lks': range, 'beschut-ntw': range, 'beschut-buig': range, 'beschut-baten': 4000, vast: 2_000_000 };
    const { values, choices } = presetOf('voorbeeld').scenario;
    const people = Object.fromEntries(Object.entries(values).filter(([key]) => /^(?:wsw|beschut|kleeft)/.test(key)));
    const full = withInputs(
      { ...presetOf('leeg').scenario, name: 'Ons plan', choices },
      { ...people, ...amounts, ...ofBeschut },
      { af: ['niet-af'] },
    );
    expect(encode(full).length).toBeLessThanOrEqual(400);
  });

  it('names an input that does not begin empty only where it holds something else', () => {
    const own = withInputs(presetOf('leeg').scenario, { 'beschut-rijk': 8500, 'beschut-extra': undefined });
    expect(encode(own)).toContain('begin=alle');
    expect(encode(own)).toContain('&beschut-rijk=8500&beschut-extra=&');
    expect(encode(own)).not.toContain('beschut-kosten');
    expect(decode(encode(own))).toEqual({ scenario: own, problems: [] });
    // Without that word it is empty.
    expect(decode('v=2&van=2026&tot=2036&einde=1')).toEqual({ scenario: emptyScenario(), problems: [] });
  });

  it('comes back as it was, without a word, through whatever two programs do to it', () => {
    const damage = fc.constantFrom(...Object.entries(DAMAGE));
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('%', '2', '5', '3', '4', 'D', ';', 'v', '=', '&', 'a', ',', '.', '#', ')'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(any, text, damage, damage, (made, name, [, first], [, second]) => {
        const scenario = {
          ...made,
          name: decode(`v=2&naam=${encodeURIComponent(name.toWellFormed())}&van=2026&tot=2027&einde=1`).scenario.name,
        };
        const kept = { ...scenario, choices: Object.fromEntries(CHOICES.map(({ key }) => [key, pickedIn(scenario, key)])) };
        expect(decode(mendedState(second(first(encode(scenario)))))).toEqual({ scenario: kept, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('has one order, whatever the order that it came in', () => {
    expect(encode(decode(begin.split('&').reverse().join('&')).scenario)).toBe(begin);
  });

  it('has, wherever it is cut, what the whole link has, or nothing, and says so', () => {
    fc.assert(
      fc.property(any, fc.nat(), (scenario, at) => {
        const whole = encode(scenario);
        const cut = whole.slice(0, at % (whole.length - '=1'.length));
        const { scenario: read, problems } = decode(cut);
        expect(problems.join(' ')).toContain('Het einde van de link ontbreekt.');
        for (const { key } of INPUTS) {
          const value = read.values[key];
          if (
            !value ||
            key === 'van' ||
            key === 'tot' ||
            String(Object.values(value)) === String(Object.values(scenario.values[key] ?? {}))
          )
            continue;
          throw new Error(`${key} in ${cut}`);
        }
        for (const { key, begin: unpicked } of CHOICES) {
          const picked = read.choices[key];
          if (picked?.join() !== unpicked.join()) expect(picked).toEqual(pickedIn(scenario, key));
        }
        // What stands whole in it is kept.
        const parts = cut.split('&');
        for (const part of parts.slice(0, -1)) {
          const [key = ''] = part.split('=');
          if (key in scenario.values) expect(read.values[key]).toEqual(scenario.values[key]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is something that can be computed, whatever the text', () => {
    const anyAddress = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .tuple(fc.nat(begin.length), fc.nat(12), fc.string({ maxLength: 12 }))
        .map(([at, length, text]) => begin.slice(0, at) + text + begin.slice(at + length)),
      fc
        .tuple(
          fc.constantFrom(...INPUTS.map(({ key }) => key), ...CHOICES.map(({ key }) => key)),
          fc.oneof(fc.string({ maxLength: 10 }), fc.double().map(String)),
        )
        .map(([key, value]) => `${begin}&${key}=${value}`),
    );
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { scenario, problems } = decode(text);
        const wrong = INPUTS.filter((one) => {
          const value = scenario.values[one.key];
          return value && problemWith(one, value) !== undefined;
        });
        expect(wrong).toEqual([]);
        expect(yearsOf(scenario).length).toBeGreaterThan(1);
        if (problems.length === 0) expect(decode(encode(scenario))).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 20_000 },
    );
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { people } = run(decode(text).scenario).tiles;
        if ('value' in people) expect(people.value.low).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a bad address', () => {
  it.each([
    ['wsw=500', 'wsw=veel', 'Mensen in de Wsw, aan het begin: “veel” is geen waarde. Leeg gelaten.'],
    ['wsw=500', 'wsw=99999', 'moet tussen 0 en 10.000 liggen. Leeg gelaten.'],
    ['wsw-uit=4..6..8', 'wsw-uit=8..6..4', 'moet oplopen van laag naar hoog.'],
    ['wsw=500', 'wsw=1..2..3', 'heeft maar één waarde, geen laag en hoog.'],
    ['wsw=500', 'wsw=2,5', 'moet een heel aantal zijn.'],
    ['&wsw=500', '&wsw=500&geld=5', '“geld” kent dit scenario niet.'],
    ['&wsw=500', '&wsw=500&wsw=5', '“wsw” staat er twee keer; de eerste telt.'],
    ['tot=2036', 'tot=2020', 'Het laatste jaar (2020) past niet bij het eerste (2026); 2027 is gebruikt.'],
    ['&van=2026', '', 'De link noemt niet alle jaren; 2026 tot en met 2036 vullen dat aan.'],
    ['in=wsw,beschut', 'in=wsw,modern', 'Groepen die nu bij het bedrijf horen: “modern” bestaat niet.'],
    ['in=wsw,beschut', 'in=wsw,beschut&route=sector,opgebouwd', 'er kan er maar één zijn; de eerste telt.'],
    ['wsw=500', 'wsw=%E0%A4%A', 'is geen waarde'],
    ['kleeft=50..70..90', 'kleeft=50,12345', 'mag ten hoogste vier cijfers achter de komma hebben'],
    ['begin=alle', 'begin=geen', '“geen” zegt niet waarmee dit scenario begint'],
    ['naam=Voorbeeld', `naam=${'a'.repeat(61)}`, 'De naam is ingekort tot 60 tekens.'],
  ])('%s → %s: %s', (from, to, said) => {
    const spoiled = begin.replace(from, to);
    expect(spoiled).not.toBe(begin);
    expect(problemsOf(spoiled).join(' ')).toContain(said);
    expect(problemsOf(spoiled)).toHaveLength(1);
  });

  it('leaves empty what cannot be read, and keeps everything else', () => {
    const { scenario } = decode(begin.replace('wsw=500', 'wsw=veel').replace('&beschut=100', '&beschut=101'));
    expect([scenario.values['beschut'], scenario.values['wsw'], scenario.values['wsw-uit']]).toEqual([
      certain(101),
      undefined,
      { low: 4, mid: 6, high: 8 },
    ]);
  });

  it('drops a number that may be half of one, and keeps one that is followed by something', () => {
    expect(decode('v=2&van=2026&tot=2036&wsw=60').scenario.values['wsw']).toBeUndefined();
    expect(problemsOf('v=2&van=2026&tot=2036&wsw=60')).toEqual([
      'Het einde van de link ontbreekt. Wat er nog staat is gebruikt; de rest is leeg. “Mensen in de Wsw, aan het begin” is ook leeg, want de waarde kan half zijn.',
    ]);
    expect(decode('v=2&van=2026&tot=2036&wsw=60&be').scenario.values['wsw']).toEqual(certain(60));
  });

  it('does not fill up what the form begins with behind a cut: the link may have had something else there', () => {
    const read = (behind: string) => decode(`${begin.slice(0, begin.indexOf('&einde'))}${behind}`).scenario.values;
    const begun = inputOf('beschut-kosten').begin;
    expect([read('&door=1')['beschut-kosten'], read('&door=1')['door'], read('&door=1')['resultaat-wsw']]).toEqual([
      begun,
      undefined,
      undefined,
    ]);
    expect([read('&door=90&')['door'], read('&door=90&')['resultaat-wsw']]).toEqual([certain(90), undefined]);
    expect([read('')['kleeft'], read('')['beschut-kosten']]).toEqual([undefined, undefined]);
    expect(read('&einde=1')['resultaat-wsw']).toEqual(certain(0));
  });

  it('has numbers as readers write them', () => {
    const { scenario } = decode('v=2&van=2026&tot=2036&wsw=1.000&beschut-rijk=€%208.500&einde=1');
    expect([scenario.values['wsw']?.mid, scenario.values['beschut-rijk']?.mid]).toEqual([1000, 8500]);
  });
});

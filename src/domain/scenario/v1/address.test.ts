import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario } from '../../../../tests/scenario/anyScenario.ts';
import { certain } from '../band.ts';
import { encode } from './address.ts';
import { decode, readNumber } from './readAddress.ts';
import { problemWith, shareOf, yearsOf } from './inputs.ts';
import { runScenario } from './model.ts';
import { NEVER_EMPTY, parameterOf, PARAMETERS } from './parameters.ts';
import { PRESETS, presetOf } from './presets.ts';

const fallback = presetOf('voorbeeld').scenario;
const begin = encode(fallback);
const problemsOf = (text: string): string[] => decode(text, fallback).problems;

/** Addresses as they get damaged: any text, and good ones with pieces changed, cut or doubled. */
const anyAddress = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(fc.nat(begin.length), fc.nat(12), fc.string({ maxLength: 12 }))
    .map(([at, length, text]) => begin.slice(0, at) + text + begin.slice(at + length)),
  fc
    .tuple(fc.constantFrom(...PARAMETERS.map(({ key }) => key)), fc.oneof(fc.string({ maxLength: 10 }), fc.double().map(String)))
    .map(([key, value]) => `${begin}&${key}=${value}`),
);

describe('a scenario as an address', () => {
  it('takes for half only a number at the very end of a link', () => {
    const read = (text: string) => decode(text, fallback).scenario.values['uitstroom-wsw'];
    expect(read('v=1&van=2025&tot=2030&wsw=300&uitstroom-wsw=5')).toBeUndefined();
    expect(read('v=1&van=2025&tot=2030&wsw=300&uitstroom-wsw=5&instroom')?.mid).toBe(5);
    expect(read('v=1&van=2025&tot=2030&wsw=300&uitstroom-wsw=5&utm_source=mail')).toBeUndefined();
    expect(read('v=1&van=2025&tot=2030&wsw=300&uitstroom-wsw=5&geld=7&instroom-beschut=3')?.mid).toBe(5);
  });

  it('comes back as it was, without a word', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(decode(encode(scenario), fallback)).toEqual({ scenario, problems: [] });
      }),
      { numRuns: 1000 },
    );
  }, 240_000);

  it('holds every input by name, in one order', () => {
    for (const { key } of PARAMETERS) expect(begin).toContain(`&${key}=`);
    expect(encode(decode(begin.split('&').reverse().join('&'), fallback).scenario)).toBe(begin);
  });

  it('is something that can be computed, whatever the text, and every change is said', () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { scenario, problems } = decode(text, fallback);
        const wrong = PARAMETERS.find((parameter) => {
          const value = scenario.values[parameter.key];
          return value && problemWith(parameter, value) !== undefined;
        });
        // An expectation for each of so many texts would take longer than reading them.
        if (wrong) throw new Error(`${wrong.key} cannot be computed with`);
        if (yearsOf(scenario).length < 2) throw new Error('there are no years');
        // Without a word of trouble, the address says exactly what was read.
        if (problems.length === 0 && !isDeepStrictEqual(decode(encode(scenario), fallback).scenario, scenario))
          throw new Error('the address says something else');
      }),
      { numRuns: 100_000 },
    );
  }, 240_000);

  it('gives results without a missing number, whatever the text', () => {
    fc.assert(
      fc.property(anyAddress, (text) => {
        const { people } = runScenario(decode(text, fallback).scenario);
        for (const band of Object.values(people).flatMap((path) => path ?? []))
          expect(Number.isFinite(band.mid) && band.low >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  }, 240_000);
});

describe('a bad address', () => {
  it.each([
    [
      'wsw=300',
      'wsw=veel',
      'Mensen met een Wsw-dienstverband, aan het begin: “veel” is geen waarde. Het getal van het voorbeeld is gebruikt.',
    ],
    ['wsw=300', 'wsw=99999', 'moet tussen 0 en 10.000 liggen. Het getal van het voorbeeld is gebruikt.'],
    ['deel=20..35..50', 'deel=50..35..20', 'moet oplopen van laag naar hoog.'],
    ['wsw=300', 'wsw=1..2..3', 'heeft maar één waarde, geen laag en hoog.'],
    ['&wsw=300', '', 'Uit de link verdwenen, en dus leeg: “Mensen met een Wsw-dienstverband, aan het begin”.'],
    ['&wsw=300', '&wsw=300&geld=5', '“geld” kent dit scenario niet.'],
    ['&wsw=300', '&wsw=300&wsw=5', '“wsw” staat er twee keer; de eerste telt.'],
    ['tot=2035', 'tot=2020', 'Het laatste jaar (2020) past niet bij het eerste (2025); 2026 is gebruikt.'],
    ['van=2025', 'van=', 'Eerste jaar: mag niet leeg zijn.'],
    ['model=klassiek,', 'model=modern,', 'Model “modern” bestaat niet.'],
    ['wsw=300', 'wsw=%E0%A4%A', 'is geen waarde'],
    ['prijs=0', 'prijs=0,12345', 'is geen waarde'],
  ])('%s → %s: %s', (from, to, said) => {
    const spoiled = begin.replace(from, to);
    expect(spoiled).not.toBe(begin);
    expect(problemsOf(spoiled).join(' ')).toContain(said);
    expect(problemsOf(spoiled)).toHaveLength(1);
  });

  it('can always be written again, though its name is cut through the middle of a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (name) => {
        const { scenario } = decode(begin.replace('naam=Voorbeeld', `naam=${encodeURIComponent(name)}`), fallback);
        expect(decode(encode(scenario), fallback)).toEqual({ scenario, problems: [] });
      }),
    );
    const halved = decode(begin.replace('naam=Voorbeeld', `naam=${'a'.repeat(59)}${encodeURIComponent('😀')}`), fallback);
    expect(halved.scenario.name).toBe('a'.repeat(59));
  });

  it('keeps everything else', () => {
    const { scenario } = decode(begin.replace('wsw=300', 'wsw=veel').replace('&beschut=40', '&beschut=41'), fallback);
    expect(scenario.values['beschut']).toEqual(certain(41));
    expect(scenario.values['wsw']).toEqual(fallback.values['wsw']);
  });

  it('is not filled up when it was cut short, and says what was lost', () => {
    const { scenario, problems } = decode(
      begin.slice(0, begin.indexOf('&instroom-beschut')).replace('naam=Voorbeeld', 'naam=Mijn%20plan'),
      fallback,
    );
    const [van, tot, wsw, beschut] = ['van', 'tot', 'wsw', 'beschut'].map((key) => scenario.values[key]);
    expect([scenario.name, van, tot, wsw, beschut]).toEqual([
      'Mijn plan',
      fallback.values['van'],
      fallback.values['tot'],
      fallback.values['wsw'],
      undefined,
    ]);
    expect(Object.values(scenario.values).filter(Boolean)).toHaveLength(4);
    expect(problems).toEqual([
      'Uit de link verdwenen, en dus leeg: 22 aannames. Ook leeg: “Mensen in beschut werk, aan het begin”, want “40” kan een deel van het getal zijn.',
    ]);
  });

  it('has, wherever it is cut, what the whole link has, or nothing', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat(), (scenario, at) => {
        const whole = encode(scenario);
        const cut = whole.slice(0, at % whole.length);
        const read = decode(cut, fallback);
        // From the last input on a cut cannot be seen.
        if (cut.includes(`&${PARAMETERS.at(-1)?.key ?? ''}=`)) return;
        expect(read.problems.join()).toContain('Uit de link verdwenen, en dus leeg');
        for (const { key } of PARAMETERS)
          if (read.scenario.values[key] && !NEVER_EMPTY.has(key)) expect(read.scenario.values[key]).toEqual(scenario.values[key]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a number as readers write it', () => {
  it('has a comma or a point, and nothing else', () => {
    expect(['6,5', '6.5', ' 12 ', '1.000', '12.500,5', '0.500', '-3', '1e9', '', '٣'].map(readNumber)).toEqual([
      6.5,
      6.5,
      12,
      1000,
      12_500.5,
      0.5,
      ...Array.from({ length: 4 }, () => undefined),
    ]);
  });
});

describe('a share of two numbers', () => {
  it('is a percentage that the model takes, or none', () => {
    expect(shareOf(40, 8032)).toBe(0.498);
    expect([shareOf(1, 0), shareOf(5, 5), shareOf(undefined, 5)]).toEqual([undefined, undefined, undefined]);
  });
});

describe('the presets', () => {
  it('are inside the domain of every input', () => {
    for (const { id, scenario } of PRESETS) {
      for (const [key, value] of Object.entries(scenario.values))
        if (value) expect(problemWith(parameterOf(key), value), `${id}: ${key}`).toBeUndefined();
    }
  });

  it('are told apart by their names, and an unknown one is an error', () => {
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
    expect(() => presetOf('groei')).toThrow('there is no preset "groei"; write one of: voorbeeld');
  });
});

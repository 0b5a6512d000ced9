import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openChoice, writeChoice, type Known } from './choiceLink.ts';

const KNOWN: Known = {
  ids: ['tomin', 'tomin-tekort', 'tomin-tekort-2', 'almere-rol', 'visie', 'welk-model'],
  replaced: { 'oude-visie': 'visie' },
};
/** What programs do to a link that passes through them, each by its name. */
const DAMAGE: Readonly<Record<string, (state: string) => string>> = {
  nothing: (state) => state,
  'a comma escaped': (state) => state.replaceAll(',', '%2C'),
  'an ampersand escaped': (state) => state.replaceAll('&', '%26'),
  'an ampersand as HTML': (state) => state.replaceAll('&', '&amp;'),
  'all of it escaped': (state) => encodeURIComponent(state),
  'all of it escaped twice': (state) => encodeURIComponent(encodeURIComponent(state)),
  'a bracket and a full stop behind it': (state) => `${state}).`,
};
const anyChoice = fc.uniqueArray(fc.constantFrom(...KNOWN.ids));
const opened = (text: string): { choice: readonly string[]; problems: readonly string[] } => {
  const found = openChoice(text, KNOWN);
  if (found.kind === 'unknown') throw new Error(`not read: ${text}`);
  return found;
};

describe('a choice of questions as an address', () => {
  it('is readable, and holds only what is chosen', () => {
    expect(writeChoice(['tomin-tekort', 'almere-rol'])).toBe('v=1&vragen=tomin-tekort,almere-rol&einde=1');
    expect(writeChoice([])).toBe('v=1&einde=1');
  });

  it('comes back in its order, without a word, through whatever two programs do to it', () => {
    const damage = fc.constantFrom(...Object.entries(DAMAGE));
    fc.assert(
      fc.property(anyChoice, damage, damage, (choice, [, first], [, second]) => {
        expect(openChoice(second(first(writeChoice(choice))), KNOWN)).toEqual({ kind: 'choice', choice, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing of what a counter of visits hung on it', () => {
    expect(openChoice(`${writeChoice(['visie'])}&utm_source=mail`, KNOWN)).toEqual({ kind: 'choice', choice: ['visie'], problems: [] });
  });

  it('has, wherever it is cut, the first questions of the whole link, and says that its end is gone', () => {
    fc.assert(
      fc.property(anyChoice, fc.nat(), (choice, at) => {
        const whole = writeChoice(choice);
        const begin = 'v=1'.length;
        const end = whole.length - '=1'.length;
        const read = opened(whole.slice(0, begin + (at % (end - begin))));
        expect(read.problems.join(' ')).toContain('Het einde van de link ontbreekt.');
        expect(read.choice).toEqual(choice.slice(0, read.choice.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('says nothing that is not there, whatever the text', () => {
    const example = writeChoice(['tomin-tekort', 'visie']);
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .tuple(fc.nat(example.length), fc.nat(12), fc.string({ maxLength: 12 }))
        .map(([at, length, middle]) => example.slice(0, at) + middle + example.slice(at + length)),
    );
    fc.assert(
      fc.property(text, (given) => {
        const found = openChoice(given, KNOWN);
        if (found.kind === 'unknown') return;
        expect(KNOWN.ids).toEqual(expect.arrayContaining([...found.choice]));
        expect(new Set(found.choice).size).toBe(found.choice.length);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['v=1&vragen=tomin,weg,visie&einde=1', ['tomin', 'visie'], 'De vraag “weg” is er niet.'],
    ['v=1&vragen=tomin,visie,tomin&einde=1', ['tomin', 'visie'], 'De vraag “tomin” staat er twee keer; de eerste telt.'],
    ['v=1&vragen=tomin&vragen=visie&einde=1', ['tomin'], '“vragen” staat er twee keer; de eerste telt.'],
    ['v=1&mooi=ja&vragen=visie&einde=1', ['visie'], '“mooi” kent deze pagina niet.'],
    ['v=1&vragen=visie;v=9&einde=1', ['visie'], 'Een deel van de link kent deze pagina niet; dat deel is niet gebruikt.'],
    ['v=1&vragen=visie,tomin', ['visie'], 'De laatste is niet gekozen, want die kan half zijn.'],
    ['v=1&vragen=tomin,visie', ['tomin', 'visie'], 'De vragen die er nog staan, zijn gekozen.'],
  ])('%s', (link, choice, said) => {
    const read = opened(link);
    expect(read.choice).toEqual(choice);
    expect(read.problems.join(' ')).toContain(said);
  });

  it('leads an id that went to the question that took it over', () => {
    expect(openChoice('v=1&vragen=oude-visie&einde=1', KNOWN)).toEqual({ kind: 'choice', choice: ['visie'], problems: [] });
  });

  it('of a version that is not known chooses nothing, and names it', () => {
    expect(openChoice('v=2&vragen=visie', KNOWN)).toEqual({ kind: 'unknown', named: '2' });
    expect(openChoice('vragen=visie', KNOWN)).toEqual({ kind: 'unknown', named: undefined });
  });
});

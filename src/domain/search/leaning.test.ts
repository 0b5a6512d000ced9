import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../tests/search/examples.ts';
import { RESULT_KINDS } from './kinds.ts';
import { leaningOf } from './leaning.ts';

const leaning = (question: string) => leaningOf(question, askedOf(question, question));
const favourite = (question: string) => RESULT_KINDS.toSorted((a, b) => leaning(question)(b) - leaning(question)(a))[0];

describe('what a question leans to', () => {
  it.each(['verliest mijn zoon zijn werk', 'Kan IK terug', 'mag onze dochter blijven', 'krijgt u loon'])(
    'is the answers for residents, where a resident asks “%s”',
    (question) => {
      expect(favourite(question)).toBe('Vraag van inwoners');
    },
  );

  it('is not that for words that only hold such a word', () => {
    const official = leaning('mijnbouw in de wijken');
    expect(official('Vraag van inwoners')).toBeLessThan(leaning('mijn werk')('Vraag van inwoners'));
  });

  it('is figures for an amount, more than for a question without one', () => {
    expect(favourite('€ 8.100')).toBe('Cijfer');
    expect(leaning('hoeveel mensen')('Cijfer')).toBeGreaterThan(leaning('mensen')('Cijfer'));
  });

  it('is charts for who asks for one', () => {
    expect(favourite('grafiek van de wachtlijst')).toBe('Grafiek');
  });

  it('is what explains before what collects, whatever was asked', () => {
    for (const question of [
      'wsw',
      'verliest mijn zoon zijn werk',
      '8.100',
      'hoeveel mensen',
      'grafiek',
      'wat gebeurt er met de wachtlijst',
    ])
      for (const kind of ['Vraag van inwoners', 'Begrip', 'Pagina', 'Model', 'Uitleg', 'Eenvoudige uitleg'])
        expect([question, kind, leaning(question)(kind) > leaning(question)('Overzicht')]).toEqual([question, kind, true]);
  });

  it('is the same for a kind with the sign of a later source', () => {
    for (const kind of ['Cijfer', 'Verschil', 'Open vraag', 'Bron'])
      expect(leaning('8.100')(`${kind}, later stuk`)).toBe(leaning('8.100')(kind));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORIGIN, TO_COLLEGE, TO_TOMIN } from '../../../tests/questions/examples.ts';
import { letterOf, letterText } from './letter.ts';

describe('written questions to the college', () => {
  it('have the parts that councils use, in their order, and leave open what the reader fills in', () => {
    const text = letterText(letterOf([TO_TOMIN, TO_COLLEGE], '', ORIGIN));
    expect(text).toBe(
      [
        'Schriftelijke vragen aan het college van burgemeester en wethouders',
        'Op grond van artikel … van het reglement van orde van de raad',
        '',
        'Onderwerp: het sociaal ontwikkelbedrijf en de Participatiewet',
        'Datum: …',
        'Fractie of indiener: …',
        '',
        'Inleiding',
        '',
        'Deze vragen gaan over het sociaal ontwikkelbedrijf. Deze stukken geven er geen of maar een half antwoord op: Iroko, notitie (februari 2025); Kamerbrief (juli 2023).',
        'Ook in latere openbare stukken is gezocht, voor het laatst op 27 november 2026.',
        'De vragen staan in een openbare lijst: Wegwijzer, versie van 28 november 2026, https://voorbeeld.nl/vragen/',
        '',
        'Vragen',
        '',
        '1. Heeft Tomin een tekort? Wilt u dit navragen bij Tomin, als u het niet weet?',
        '   Aanleiding: volgens de Wegwijzer: “De meeste bedrijven hebben een tekort. Over Tomin noemen de stukken geen bedrag.”',
        '   Ook volgens de Wegwijzer: “Later vonden wij een stuk van mei 2024: Het verlies blijft.” (College, later stuk, begin)',
        '   Vindplaats: Wegwijzer, versie van 28 november 2026, https://voorbeeld.nl/open/#tekort',
        '',
        '2. Welk model wil het college?',
        '   Aanleiding: volgens de Wegwijzer: “Er is geen blauwdruk. Een model noemen de stukken niet.”',
        '   Vindplaats: Wegwijzer, versie van 28 november 2026, https://voorbeeld.nl/open/#welk-model',
        '',
        'Toelichting',
        '',
        'Wat tussen aanhalingstekens staat, zijn woorden van de Wegwijzer. “Wij” en “onze” slaan daar op de makers ervan.',
        'Vraag 1 vraagt naar feiten die iemand kan opzoeken.',
        'Vraag 2 vraagt naar een keuze of een standpunt.',
        'De vragen spreken geen voorkeur uit voor een model.',
      ].join('\n'),
    );
  });

  it('name who asks, where the reader typed it, and say nothing of a search that nobody made', () => {
    const letter = letterOf([TO_COLLEGE], '  Fractie A ', { ...ORIGIN, searched: undefined });
    expect(letter.fields.at(-1)).toEqual(['Fractie of indiener', 'Fractie A']);
    expect(letterText(letter)).not.toContain('gezocht');
  });

  it('speak of more questions in the plural', () => {
    const { explanation } = letterOf([TO_COLLEGE, TO_TOMIN, TO_COLLEGE, TO_COLLEGE], '', ORIGIN);
    expect(explanation).toContain('De vragen 1, 3 en 4 vragen naar een keuze of een standpunt.');
  });

  it('have every chosen question once, by its number, in the order of the choice', () => {
    const any = fc.array(fc.constantFrom(TO_COLLEGE, TO_TOMIN), { maxLength: 30 });
    fc.assert(
      fc.property(any, (questions) => {
        const lines = letterText(letterOf(questions, '', ORIGIN)).split('\n');
        const numbered = lines.filter((line) => /^\d+\. /.test(line));
        expect(numbered).toHaveLength(questions.length);
        for (const [at, { ask }] of questions.entries()) expect(numbered[at]?.startsWith(`${at + 1}. ${ask}`)).toBe(true);
        expect(lines.filter((line) => line.includes('Vindplaats:'))).toHaveLength(questions.length);
      }),
    );
  });
});

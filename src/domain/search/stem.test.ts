// cspell:disable
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './stem.ts';

const stemsOf = (words: string) => [...new Set(words.split(' ').map(stem))];

describe('a stem', () => {
  it.each([
    // Nouns.
    'maatregel maatregelen',
    'bijlage bijlagen',
    'uitgave uitgaven',
    'opgave opgaven',
    'bedrijf bedrijven',
    'brief brieven',
    'raad raden',
    'baan banen',
    'mens mensen',
    'prijs prijzen',
    'keuze keuzes keuzen',
    'gemeente gemeenten gemeentes',
    'proces processen',
    'museum musea museums',
    'subsidie subsidies',
    'categorie categorieen',
    'idee ideeen',
    'wet wetten',
    'zoon zonen',
    'dag dagen',
    'weg wegen',
    'bedrag bedragen',
    'vraag vragen',
    'kind kinderen',
    'lid leden',
    'raadslid raadsleden',
    'stad steden',
    'mogelijkheid mogelijkheden',
    'factor factoren',
    'kantoor kantoren',
    'budget budgets budgetten',
    'team teams',
    'uur uren',
    'werkplaats werkplaatsen',
    'document documenten',
    'besluit besluiten',
    'dienst diensten',
    'ontslag ontslagen',
    // Adjectives.
    'sociaal sociale',
    'algemeen algemene',
    'klassiek klassieke',
    'partieel partiele',
    'inclusief inclusieve',
    'belangrijk belangrijke belangrijkste',
    // Verbs.
    'werken werkt werkte werkten werkend werkende gewerkt',
    'verliezen verliest verlies',
    'betalen betaalt betaald betaalde betaalden',
    'beslissen beslist besliste',
    'stoppen stopt stopte gestopt',
    'maken maakt maakte gemaakt',
    'noemen noemt noemde',
    'veranderen verandert veranderd veranderde',
    'gebruiken gebruikt gebruik',
    'weten weet',
    'vinden vindt vind',
    'worden wordt word',
    'verlenen verleent verleende',
  ])('is one: %s', (words) => {
    expect(stemsOf(words)).toHaveLength(1);
  });

  it.each([
    'gevolgen volgens',
    'gezin zin',
    'wet weten',
    'zoon zon',
    'baan ban',
    'kan kans kant',
    'woord wordt',
    'proces procent',
    'plaats plaat',
    'maar maart',
    'naam namens',
    'mark markt',
    'raad rad',
    'geld geel',
    'sport spoor',
    'stad staat',
    'gemeente gemeenschap',
    'met meten',
    'leeg leggen',
    'een en',
    'taal talent',
    'plan planten',
    'verkeer verkeerd',
    'ren rente',
  ])('is not shared: %s', (words) => {
    expect(stemsOf(words)).toHaveLength(words.split(' ').length);
  });

  it('is its own stem, whatever the letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('aeioudgklmnrstvwz')), maxLength: 12 }), (word) => {
        expect(stem(stem(word))).toBe(stem(word));
        expect(stem(word).length > 0).toBe(word.length > 0);
      }),
      { numRuns: 5000 },
    );
  });
});

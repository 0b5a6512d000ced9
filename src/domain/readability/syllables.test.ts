import { describe, expect, it } from 'vitest';
import { countSyllables } from './syllables.ts';

const COUNTED =
  'de 1 werk 1 mensen 2 gemeente 3 bedrijf 2 sociaal 3 ontwikkelbedrijf 5 participatiewet 6 uitkering 3 begeleiding 4 beschut 2 werkplek 2 loonkosten 3 loonkostensubsidie 6 minister 3 miljoen 2 euro 2 avond 2 idee 2 ideeën 3 financiële 5 financieel 4 ruimte 2 januari 4 organisatie 5 behoefte 3 individueel 5 arbeidsmarkt 3 arbeidsbeperking 5 samenwerking 4 mogelijkheid 4 budget 2 bezuiniging 4 beleid 2 raad 1 raadslid 2 nieuwe 2 nieuw 1 eeuw 1 over 2 ouder 2 eigenlijk 3 onafhankelijk 5 betaald 2 collega 3 situatie 4 advies 2 cliënt 2 beïnvloeden 4 geïnteresseerd 5 coördinatie 5 zee 1 zeeën 2 dieren 2 mooie 2 uur 1 vrije 2 toeslag 2 regio 3 stage 2 premie 2 studie 2 olie 2 ministerie 4 partieel 3 integraal 3 functionaliteit 6 arbeidsovereenkomst 6 beoordelen 4 reageren 4 draai 1 mooi 1 groei 1';

describe('the syllables of a word', () => {
  it('are counted as they are spoken, in sixty words and more', () => {
    const pairs = [...COUNTED.matchAll(/(\S+) (\d)/g)].map(([, word = '', count]) => [word, Number(count)]);
    expect(pairs.length).toBeGreaterThan(60);
    expect(pairs.map(([word]) => [word, countSyllables(String(word))])).toEqual(pairs);
  });

  it('are one at least, and do not go by capitals', () => {
    expect(countSyllables('vng')).toBe(1);
    expect(countSyllables('IJmond')).toBe(countSyllables('ijmond'));
  });
});

import { describe, expect, it } from 'vitest';
import { spokenText } from '../../src/domain/format.ts';
import { readSite } from '../site/builtSite.ts';
import { heardTexts } from '../site/unspokenSigns.ts';
import { runProgram } from './program.ts';

/** How eSpeak NG, the voice of many screen readers, says "euroteken", "em-el-en" and the letters of "t/m" in its own letters for sounds. */
const SIGNS_BY_NAME = /Y:\*o:t,e:k@n|Em,El'En|te: sl'ES/g;

/** Where the Dutch voice leaves Dutch: a sign that only its English part knows. */
const OTHER_LANGUAGE = /\((?!nl\))\w+\)[^(]*/g;
/** Loan words that Dutch says as English does: home, site, sites. */
const LOANS = ["(en)h'oUm", "(en)s'aIt", "(en)s'aIts"];

/** What a Dutch voice says of a text, in its letters for sounds. */
function said(text: string): string {
  return runProgram('espeak-ng', ['-v', 'nl', '-q', '-x', '--stdin'], text).toString();
}

/** The sounds alone: without stress, pauses and joins, which depend on the words around. */
function sounds(text: string): string {
  return said(text).replace(/[',_:!|\s]/g, '');
}

describe('a Dutch voice', () => {
  it('reads signs wrong: this is why running text has none', () => {
    expect(said('€ 64,7 mln')).toMatch(SIGNS_BY_NAME);
    expect(said('van −2,2')).toMatch(OTHER_LANGUAGE);
    expect(sounds('2025–2034')).not.toContain(sounds('tot'));
    expect(sounds('§ 4')).toBe(sounds('4'));
  });

  it.each([
    ['Het budget is € 64,7 mln.', 'Het budget is 64,7 miljoen euro.', ['miljoen', 'euro']],
    ['Het saldo was € −2,2 mln.', 'Het saldo was min 2,2 miljoen euro.', ['min', 'miljoen']],
    ['De jaren 2025–2034 samen.', 'De jaren 2025 tot en met 2034 samen.', ['tot', 'en met']],
    ['Een plek kost € 30.672 – € 32.983.', 'Een plek kost 30.672 tot 32.983 euro.', ['tot', 'euro']],
    ['Notitie, § 4, punt 1', 'Notitie, paragraaf 4, punt 1', ['paragraaf']],
    ['a × (1 − b) ÷ c', 'a keer (1 min b) gedeeld door c', ['keer', 'min']],
  ])('says “%s” as one would say it', (short, words, heard) => {
    expect(said(spokenText(short))).toBe(said(words));
    for (const word of heard) expect(sounds(words)).toContain(sounds(word));
    expect(said(words)).not.toMatch(SIGNS_BY_NAME);
  });

  it('says the minus of a cell', () => {
    expect(sounds('-1.081.000')).toBe(sounds('min 1.081.000'));
  });

  it('reads every text of every page without the name of a sign and without leaving Dutch', () => {
    const texts = readSite('dist').pages.flatMap(heardTexts);
    // An address is no sentence, and this is how a source writes the term, and another its title, which a citation keeps.
    const read = [...new Set(texts)].map((text) =>
      text
        .replace(/https?:\S+/g, '')
        .replaceAll('P&C', 'P en C')
        .replaceAll('Werk & Inkomen', 'Werk en Inkomen')
        .replace(/\s+/g, ' '),
    );
    expect(read.length).toBeGreaterThan(1000);
    const sound = said(read.join('.\n\n'));
    expect((sound.match(OTHER_LANGUAGE) ?? []).filter((word) => !LOANS.includes(word))).toEqual([]);
    expect(sound.match(SIGNS_BY_NAME) ?? []).toEqual([]);
  });
});

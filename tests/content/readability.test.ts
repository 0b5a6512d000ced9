// cspell:ignore bijv
import { describe, expect, it } from 'vitest';
import { textOfPage } from '../../scripts/readability/pageText.ts';
import { describeFinding } from '../../scripts/readability/report.ts';
import { frequentWords, knowledgeOf, readSite } from '../../scripts/readability/readSite.ts';
import { readMdx } from '../../src/corpus/page/readMdx.ts';
import type { TextBlock } from '../../src/domain/readability/block.ts';
import { checkText } from '../../src/domain/readability/check.ts';
import { FULL, SIMPLE, type Limits } from '../../src/domain/readability/limits.ts';
import { page } from '../../src/schema/page.ts';
import { corpus } from './corpus.ts';

const knowledge = knowledgeOf(corpus);
const texts = readSite(corpus);
const paragraph = (text: string, ...terms: string[]): TextBlock => ({ kind: 'paragraph', inHead: false, text, line: 7, terms });
const said = (limits: Limits, ...blocks: TextBlock[]) => checkText(blocks, limits, knowledge).findings.map(({ message }) => message);
const words = (count: number) => `Het ${Array.from({ length: count - 1 }, () => 'werk').join(' ')}.`;

describe('the texts of the site', () => {
  it.each([
    ['simple', true],
    ['full', false],
  ])('are within their limits: %s ones', (_, wanted) => {
    const findings = texts.filter(({ simple }) => simple === wanted).flatMap(({ file, findings }) => findings.map((found) => describeFinding(file, found)));
    expect(findings).toEqual([]);
  });
});

describe('a simple text', () => {
  it('has nothing to mend when it is simple', () => {
    expect(said(SIMPLE, paragraph('U werkt bij een bedrijf. Dat blijft zo, want de wet beschermt u. Wilt u iets anders? Vraag uw begeleider.'))).toEqual([]);
  });

  it.each([
    ['a sentence of sixteen words', words(16), '16 words, at most 15'],
    ['ten words a sentence on average', `${words(10)} ${words(10)}`, '10.0 words on average'],
    ['long words', 'De gemeente verandert dit meteen.', 'Flesch-Douma is 48'],
    ['a hard word', 'De coalitie beslist.', 'hard word “coalitie”'],
    ['a term without its explanation', 'U krijgt een indicatie.', '<Begrip id="indicatie">'],
    ['an abbreviation', 'Vraag het de OR.', 'abbreviation “OR”'],
    ['a short form', 'U kunt bijv. bellen.', 'abbreviation “bijv”'],
    ['the passive', 'Uw loon wordt door ons betaald.', 'passive “wordt … betaald”'],
    ['the passive with zijn', 'Het is vorig jaar afgesproken.', 'passive “is … afgesproken”'],
    ['double negation', 'U mag niet zonder hulp werken.', 'double negation “niet … zonder”'],
    ['dat … dat', 'Wij denken dat u weet dat het kan.', '“dat … dat”'],
  ])('is refused for %s', (_, text, message) => {
    expect(said(SIMPLE, paragraph(text))).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    ['“Dat is …” behind it', 'De coalitie beslist. Dat zijn de partijen die samen werken.'],
    ['its name given', 'Die groep heet de coalitie.'],
    ['“Een … is een …”', 'Een coalitie is een groep partijen.'],
    ['a question that asks for it', 'Wat is een coalitie?'],
    ['a note between brackets', 'De coalitie (de partijen die samen werken) beslist.'],
  ])('may have a hard word with %s', (_, text) => {
    expect(said(SIMPLE, paragraph(text)).filter((message) => message.includes('hard word'))).toEqual([]);
  });

  it('may have a term that it links where it first stands, not later', () => {
    const ofTerm = (...blocks: TextBlock[]) => said(SIMPLE, ...blocks).filter((message) => message.includes('indicatie'));
    expect(ofTerm(paragraph('U krijgt een indicatie.', 'indicatie'), paragraph('De indicatie blijft.'))).toEqual([]);
    expect(ofTerm(paragraph('U krijgt een indicatie.'), paragraph('De indicatie blijft.', 'indicatie'))).toHaveLength(1);
    const head = { ...paragraph('U krijgt een indicatie.'), inHead: true };
    expect(ofTerm(head, paragraph('De indicatie blijft.', 'indicatie'))).toEqual([]);
    expect(ofTerm(head, paragraph('Zij blijft.'))).toHaveLength(1);
    const heading: TextBlock = { ...paragraph('Uw indicatie'), kind: 'heading' };
    expect(ofTerm(heading, paragraph('De indicatie blijft.', 'indicatie'))).toEqual([]);
    expect(ofTerm(heading, paragraph('Zij blijft.'))).toHaveLength(1);
    expect(ofTerm({ ...heading, kind: 'label' }, paragraph('Zij blijft.'))).toEqual([]);
  });
});

describe('a full text', () => {
  it('is refused for a sentence of twenty-nine words, and for thirteen on average', () => {
    expect(said(FULL, paragraph(words(28)), ...Array.from({ length: 9 }, () => paragraph(words(5))))).toEqual([]);
    expect(said(FULL, paragraph(words(29)))).toContainEqual(expect.stringContaining('29 words, at most 28'));
    expect(said(FULL, paragraph(words(13)))).toContainEqual(expect.stringContaining('13.0 words on average'));
  });
});

describe('the text of a page', () => {
  const info = page.parse({ titel: 'Wat is dit?', antwoord: 'Een antwoord.', stand: '2025' });
  const textOf = (body: string) => {
    const { parts, problems } = readMdx(`---\ntitel: x\n---\n\n${body}`, 'proef.mdx', { exceptions: [], municipality: 'hier', municipalities: ['hier'] });
    expect(problems).toEqual([]);
    return textOfPage({ info, parts }, corpus).slice(2).map(({ kind, text, terms }) => [kind, text, ...terms]);
  };

  it('has figures in it, no notes, and each piece by what it is', () => {
    const fact = [...corpus.register.all][0];
    expect(
      textOf(
        `<Sectie id="a" titel="Een kop">\n\nEr zijn <Feit id="${fact?.id ?? ''}" />.<Bron id="iroko-notitie" plek="§ 2" /> Een\n<Begrip id="indicatie">indicatie</Begrip>, zegt men. <Alinea id="b" />\n\n- **Eerst** dit.\n- Dan dat.\n\n| kop | b |\n|---|---|\n| cel | c |\n\n</Sectie>\n`,
      ),
    ).toEqual([
      ['heading', 'Een kop'],
      ['paragraph', expect.stringMatching(/^Er zijn .*\d.*\. Een indicatie, zegt men\.$/), 'indicatie'],
      ['item', 'Eerst dit.'],
      ['item', 'Dan dat.'],
      ['label', 'kop'],
      ['label', 'b'],
      ['label', 'cel'],
      ['cell', 'c'],
    ]);
  });
});

describe('the words that count as known', () => {
  it('are frequent ones, each once, in lower case', () => {
    expect(frequentWords().size).toBeGreaterThan(10_000);
    for (const word of frequentWords()) expect(word).toBe(word.toLowerCase());
  });
});

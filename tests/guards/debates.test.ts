import { describe, expect, it } from 'vitest';
import { spoiledContent } from './spoiledContent.ts';

const { problems, spoil } = spoiledContent();
const ARGUMENTS = 'content/gemeente/hilversum/argumenten/debat.yaml';
const PAGE = 'content/gemeente/hilversum/paginas/debat/welk-bedrijf.mdx';
const NEW = '<Richting id="nieuw-bedrijf" naam="Een nieuw bedrijf" />';
const CHOICE = 'keuze: { thema: welk-bedrijf, richting: nieuw-bedrijf }';
const TECHNICAL = ' wie="het college" zwijgt="de advertentie die het noemt"';

/** One mistake, and what the author is told of it. */
const MISTAKES: readonly [what: string, file: string, from: string | RegExp, to: string, told: string][] = [
  [
    'neither models nor a choice',
    ARGUMENTS,
    `    ${CHOICE}\n`,
    '',
    'say what it is about: modellen: [partieel], or keuze: { thema: …, richting: … }, not both',
  ],
  ['models and a choice', ARGUMENTS, CHOICE, `${CHOICE}\n    modellen: [partieel]`, 'or keuze: { thema: …, richting: … }, not both'],
  ['a choice without its direction', ARGUMENTS, CHOICE, 'keuze: { thema: welk-bedrijf }', 'richting'],
  ['a scope of models', ARGUMENTS, CHOICE, `${CHOICE}\n    over: dit model`, 'over tells of models; of a choice leave it out'],
  [
    'a strongest one',
    ARGUMENTS,
    CHOICE,
    `${CHOICE}\n    sterkste: [partieel]`,
    'only a model has a strongest argument; leave sterkste out',
  ],
  [
    'a direction that no page has',
    ARGUMENTS,
    CHOICE,
    'keuze: { thema: welk-bedrijf, richting: nieuw }',
    'nobody shows the argument "voor-een-streek"',
  ],
  [
    'an address that the page has already',
    ARGUMENTS,
    'id: voor-een-streek',
    'id: voor-een-streek\n    vervangt: [gedeeld]',
    'the page of its debate has "#gedeeld" already',
  ],
  ['the heading of another', ARGUMENTS, 'kop: Een nieuw begin', 'kop: Eén streek', 'argument "voor-een-streek" says this already'],
  [
    'a direction outside its choice',
    PAGE,
    '<Richtingen thema',
    `${NEW.replace('nieuw-bedrijf', 'los')}\n\n<Richtingen thema`,
    'write it inside <Richtingen thema="…">',
  ],
  [
    'a theme of another page',
    PAGE,
    'thema="welk-bedrijf"',
    'thema="werkgevers"',
    'the theme "werkgevers" has its page at /debat/werkgevers/',
  ],
  [
    'an argument that is not there',
    PAGE,
    'ook="voor-kennis-blijft"',
    'ook="voor-kennis-blijven"',
    'there is no argument "voor-kennis-blijven"; did you mean "voor-kennis-blijft"',
  ],
  [
    'an argument that is borrowed twice',
    PAGE,
    NEW,
    NEW.replace(' />', ' ook="voor-kennis-blijft" />'),
    '"voor-kennis-blijft" stands on this page already',
  ],
  [
    'an argument that is a direction’s own',
    PAGE,
    NEW,
    NEW.replace(' />', ' ook="voor-een-streek" />'),
    '"voor-een-streek" stands on this page already',
  ],
  [
    'a kind of question that is not in the list',
    PAGE,
    'soort="technisch"',
    'soort="feit"',
    'write soort="…" with one of: technisch, politiek',
  ],
  ['a technical question without who can answer', PAGE, TECHNICAL, '', 'of a technical question write wie="…"'],
  [
    'a political question with a source that is silent',
    PAGE,
    'soort="politiek"',
    'soort="politiek" zwijgt="het verslag"',
    'leave wie and zwijgt out',
  ],
  ['a question without its mark', PAGE, 'voor welke groepen eerst?"', 'voor welke groepen eerst"', 'a question ends with a question mark'],
  ['an open question that is not there', PAGE, 'uit="tomin-verlaten"', 'uit="tomin-weg"', 'there is no question "tomin-weg"'],
  [
    'a question outside the list',
    PAGE,
    '<CollegeVragen>',
    '<CollegeVraag id="los" vraag="Los?" soort="politiek" uit="tomin-verlaten">\n\nZo.\n\n</CollegeVraag>\n\n<CollegeVragen>',
    'write it inside <CollegeVragen>',
  ],
  ['five questions', PAGE, /<CollegeVraag id="vraag-doel"[\s\S]*?<\/CollegeVraag>/, '', '5 questions to the college; write 6'],
];

describe('an author who makes a mistake on the page of a debate is told the file, the line and what to write', () => {
  it.each(MISTAKES)('for %s', (_, file, from, to, told) => {
    spoil(file, from, to);
    expect(problems().split('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:\\d+: .*${told.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)),
    );
  });
});

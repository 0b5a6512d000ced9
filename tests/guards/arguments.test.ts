// cspell:ignore partiel notie werkgevrs verslach
import { describe, expect, it } from 'vitest';
import { spoiledContent } from './spoiledContent.ts';

const { problems, spoil } = spoiledContent();
const PARTIEEL = 'content/landelijk/argumenten/partieel.yaml';
const SHARED = 'content/landelijk/argumenten/meer-modellen.yaml';
const PAGE = 'content/landelijk/paginas/modellen/partieel.mdx';
const COMPARISON = 'content/landelijk/paginas/modellen/vergelijk.mdx';

/** One mistake, and what the author is told of it. */
const MISTAKES: readonly [what: string, file: string, from: string | RegExp, to: string, told: string][] = [
  ['a fact that is not there', SHARED, 'Voor werk en voor', 'Voor {feit:geen-feit} en voor', 'there is no fact "geen-feit"'],
  ['a figure typed by hand', PARTIEEL, 'iedereen met een duurzame', '13 mensen met een duurzame', '"13": a figure stands in the text'],
  ['no source', PARTIEEL, /\n {4}bron: \{ document: verslag, plek: "§ 2\.3\.3" \}/, '', 'bron'],
  [
    'a source that is not there',
    PARTIEEL,
    'document: verslag',
    'document: verslach',
    'there is no source "verslach"; did you mean "verslag"',
  ],
  [
    'a model that is not there',
    PARTIEEL,
    'modellen: [partieel]',
    'modellen: [partiel]',
    'there is no model "partiel"; did you mean "partieel"',
  ],
  [
    'a company that is not there',
    PARTIEEL,
    'bedrijf: am-match',
    'bedrijf: am-mat',
    'there is no company "am-mat"; did you mean "am-match"',
  ],
  [
    'a criterion that is not in the list',
    PARTIEEL,
    'criterium: werkgevers',
    'criterium: werkgevrs',
    'unknown criterion; write one of: arbeidsmarkt, ',
  ],
  ['a strength that is not in the list', PARTIEEL, 'kracht: onderzoek', 'kracht: bewezen', 'unknown strength; write one of: onderzoek, '],
  ['an id without a side', PARTIEEL, 'id: voor-kiezen', 'id: zelf-kiezen', 'begin it with voor- or tegen-'],
  [
    'two sentences',
    PARTIEEL,
    'bewering: Een gemeente kiest',
    'bewering: Zo is het. Een gemeente kiest',
    'an argument is one sentence; write the rest under toelichting',
  ],
  ['words of a company without the company', PARTIEEL, /bedrijf: am-match\n/, 'over: dit model\n', 'which company? write bedrijf: its-id'],
  ['neither company nor scope', PARTIEEL, /\n {4}over: dit model/, '', 'say what the source speaks of: over: with one of dit model, '],
  ['a company on itself under another name', PARTIEEL, 'wie: AM match', 'wie: Men', 'the company speaks of itself; write wie: AM match'],
  ['no reply', PARTIEEL, /\n {4}weerwoord: geen/, '', 'or weerwoord: geen where the sources give none'],
  [
    'a reply without a source that does not say that it is ours',
    PARTIEEL,
    /(weerwoord: \{ tekst: "[^"]+"), bron: \{[^}]+\} \}/,
    '$1 }',
    'a reply names its own source',
  ],
  [
    'a term of which the word is not there',
    PARTIEEL,
    'woord: jobcoaches',
    'woord: coaches elk',
    '"coaches elk" stands in neither bewering nor toelichting',
  ],
  ['an id that is taken', PARTIEEL, 'id: voor-tevredenheid', 'id: voor-vraag', 'argument "voor-vraag" stands in'],
  [
    'an address that the page has already',
    PARTIEEL,
    'id: voor-tevredenheid',
    'id: voor-voorbeeld\n    vervangt: [voorbeeld]',
    'the page of its model has "#voorbeeld" already',
  ],
  [
    'a second strongest',
    PARTIEEL,
    'woord: leerplek }]',
    'woord: leerplek }]\n    sterkste: [partieel]',
    '"tegen-afhankelijk" is the strongest tegen "partieel" already',
  ],
  ['no strongest', PARTIEEL, /\n {4}sterkste: \[partieel\]/, '', '"partieel" has no strongest argument voor; write sterkste: [partieel]'],
  [
    'a model that a row of the comparison leaves out',
    COMPARISON,
    /(<Rij id="werkgevers"[\s\S]*?)<Over model="klassiek">[\s\S]*?<\/Over>/,
    '$1',
    'the row "werkgevers" tells of gecombineerd, integraal, partieel, beschut-werk; write one <Over> for each, in this order: gecombineerd, ',
  ],
  [
    'what stands loose in a row of the comparison',
    COMPARISON,
    '<SterksteArgumenten kant="voor" />',
    '<SterksteArgumenten kant="voor" />\n\n<ModelList />',
    '<ModelList> stands loose in the row "voor-en-tegen"; write it inside an <Over>',
  ],
  [
    'a text of its own in a row of the comparison',
    COMPARISON,
    '<SterksteArgumenten kant="voor" />',
    '<SterksteArgumenten kant="voor" />\n\nZij verschillen.',
    'the row "voor-en-tegen" has a text of its own; write it inside an <Over>',
  ],
  [
    'the cell of another model',
    COMPARISON,
    '<Argument id="voor-extra-geld" />',
    '<Argument id="tegen-kosten" />',
    'the argument "tegen-kosten" is about klassiek, not about "beschut-werk"',
  ],
  [
    'a place that is no cell',
    PAGE,
    '<VoorTegen',
    '<Argument id="voor-kiezen" />\n\n<VoorTegen',
    'an <Argument> stands in an <Over> of the comparison',
  ],
  ['the heading of another', PARTIEEL, 'kop: Zelf kiezen', 'kop: Tevredenheid', 'argument "voor-tevredenheid" says this already'],
];

describe('an author who makes a mistake in an argument is told the file, the line and what to write', () => {
  it.each(MISTAKES)('for %s', (_, file, from, to, told) => {
    spoil(file, from, to);
    const found = problems().split('\n');
    expect(found).toContainEqual(
      expect.stringMatching(new RegExp(`^${file}:\\d+: .*${told.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`)),
    );
    expect(found).toHaveLength(1);
  });

  it('for one that nobody shows, at each that is lost', () => {
    spoil(PAGE, '<VoorTegen model="partieel" />', '');
    expect(problems()).toMatch(
      new RegExp(
        `${PARTIEEL}:\\d+: nobody shows the argument "voor-kiezen" for "partieel"; write <VoorTegen model="partieel" /> on the page`,
      ),
    );
  });

  it('for a list in the page itself', () => {
    const line = spoil(PAGE, '<VoorTegen model="partieel" />', '<VoorTegen model="partieel" />\n\n<Voor>\n\n- Nog een.\n\n</Voor>');
    expect(problems()).toContain(`${PAGE}:${line + 2}: there is no component <Voor>`);
  });
});

// cspell:ignore particpatiewet wachtlijts Blaricum zoop provincei zoonwerk
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOf, place, termOf } from '../../../tests/search/examples.ts';
import { createAnswerer, type Found } from './answerer.ts';
import { groupTerm } from './engineTerms.ts';

const PLACES = [
  place('Participatiewet'),
  place('Wachtlijst', { words: 'wachten, achteraan' }),
  place('Loonkostensubsidie'),
  place('Werkgever'),
  place('Verliest mijn zoon zijn werk?', { kind: 'Vraag van inwoners', url: '/inwoners/#werk', page: 'Inwoners' }),
  place('Overzicht van loon en werk', { kind: 'Overzicht', url: '/overzicht/', page: 'Overzicht' }),
];

const make = () => createAnswerer(indexOf(PLACES).packed);
const answerer = make();
const titles = (question: string) => answerer.first(answerer.take(question, false)).map(({ title }) => title);
const meant = (question: string, knows = answerer) => knows.meant(question, knows.take(question, false));
const shown = { title: 'Uit de tekst', page: 'Elders', kind: 'Uitleg', words: '', answer: 'Zin.' };
const found = (url: string, held: Found['held'] = []): Found => ({ ...shown, url, held });

describe('the answers of the small index', () => {
  it.each([
    ['wachtlijst', 'Wachtlijst'],
    ['moet ik achteraan sluiten', 'Wachtlijst'],
    ['wat is loonkosten subsidie', 'Loonkostensubsidie'],
    ['Verliest mijn dochter werk?', 'Verliest mijn zoon zijn werk?'],
    ['mijn baas', 'Werkgever'],
  ])('begin for “%s” with “%s”', (question, first) => {
    expect(titles(question)[0]).toBe(first);
  });

  it('are none of the places that hold nothing of the question, or little', () => {
    expect(titles('wachtlijst')).toEqual(['Wachtlijst']);
    expect(titles('Blaricum')).toEqual([]);
    expect(titles(`${'Blaricum '.repeat(30)} wachtlijst`)).toEqual([]);
    expect(titles('?')).toEqual([]);
  });

  it('never have a place that collects before one that explains', () => {
    expect(titles('werk').at(-1)).toBe('Overzicht van loon en werk');
  });

  it('begin with the place that asks the same, of two that differ in nothing else', () => {
    const asking = createAnswerer(indexOf([place('Wanneer krimpt het?'), place('Waarom krimpt het?')]).packed);
    const first = (question: string) => asking.first(asking.take(question, false))[0]?.title;
    expect([first('waarom krimpt het'), first('wanneer krimpt het')]).toEqual(['Waarom krimpt het?', 'Wanneer krimpt het?']);
  });

  it('say where their sentence stands', () => {
    const { packed, files } = indexOf(PLACES);
    const [first] = createAnswerer(packed).first(answerer.take('baas', false));
    expect(files[first?.place?.shard ?? -1]?.[first?.place?.row ?? -1]).toEqual(['Dit is Werkgever.']);
  });

  it('are the same in whatever order the index has them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(PLACES, { minLength: PLACES.length }), (shuffled) => {
        const other = createAnswerer(indexOf(shuffled).packed);
        for (const question of ['verliest mijn zoon werk', 'loonkosten', 'wachtlijst van de werkgever']) {
          const scores = (from: typeof answerer) =>
            Object.fromEntries(from.first(from.take(question, false)).map(({ url, score }) => [url, score.toFixed(9)]));
          expect(scores(other)).toEqual(scores(answerer));
        }
      }),
    );
  });
});

describe('a word that the site does not have', () => {
  it('is told as it was typed', () => {
    expect(answerer.take('Wachtlijst in Blaricum?', false).missing).toEqual(['Blaricum']);
    expect(answerer.take('wachtlijst', false).missing).toEqual([]);
  });

  it('is taken for the nearest, and the rest of the question stays', () => {
    expect(meant('particpatiewet')).toBe('participatiewet');
    expect(meant('de wachtlijts van loon')).toBe('de wachtlijst van loon');
    expect(meant('wachtlijst')).toBeUndefined();
    expect(meant('Blaricum')).toBeUndefined();
  });

  it('is taken together with the word before it where that is nearer', () => {
    expect(meant('wat is de participatie wed')).toBe('wat is de participatiewet');
  });

  it('is left as it is in a longer question, where it is mostly just another word', () => {
    expect(meant('zoop')).toBe('zoon');
    expect(meant('wachtlijst werkgever loon zoop')).toBeUndefined();
    expect(meant('werkgever loon verliest zoon particpatiewet')).toBe('werkgever loon verliest zoon participatiewet');
  });

  it('may be a word of the rest of the site, once that was learnt', () => {
    const learning = make();
    expect(learning.take('impulsbudget', false).missing).toEqual(['impulsbudget']);
    learning.learn('impulsbudget\nprovincie');
    expect(learning.take('impulsbudget', false).missing).toEqual([]);
    expect(meant('provincei', learning)).toBe('provincie');
  });
});

describe('what the engine is asked', () => {
  const words = (question: string) => answerer.engineWords(answerer.take(question, false));

  it('is what the site has, as its own terms and groups', () => {
    expect(words('Blaricum wachtlijst').map(({ terms }) => terms)).toEqual([[termOf('wachtlijst')]]);
    expect(words('baas')[0]?.terms).toContain(groupTerm(2));
    expect(words('Blaricum')).toEqual([]);
  });

  it('is the rarest first, and of a long question the rarest only', () => {
    expect(words('werk wachtlijst').map(({ asked }) => asked.written)).toEqual(['wachtlijst', 'werk']);
    const long = words('participatiewet wachtlijst loonkostensubsidie verliest zoon werk overzicht loon werkgever');
    expect(long.length).toBeLessThan(9);
    expect(long.map(({ asked }) => asked.written)).not.toContain('werk');
  });
});

describe('the answers with what the engine found', () => {
  const question = answerer.take('wachtlijst', false);
  const [word] = answerer.engineWords(question);

  it('are those of the small index with those that only the engine knows, these with their sentence', () => {
    const all = answerer.all(question, [], [found('/elders/')], new Map());
    expect(all.map(({ url, answer }) => [url, answer])).toEqual([
      ['/begrippen/#wachtlijst', undefined],
      ['/elders/', 'Zin.'],
    ]);
  });

  it('put a place that the engine found the word in before one where it did not', () => {
    if (!word) throw new Error('the engine is asked nothing');
    const held = (standing: 'words' | 'answer' | 'text') => [{ word, in: standing }];
    const all = answerer.all(
      question,
      [],
      [found('/zonder/'), found('/tekst/', held('text')), found('/zin/', held('answer')), found('/woorden/', held('words'))],
      new Map([[word, 3]]),
    );
    const urls = all.map(({ url }) => url).filter((url) => url !== '/begrippen/#wachtlijst');
    expect(urls).toEqual(['/woorden/', '/zin/', '/tekst/', '/zonder/']);
  });

  it('know the own places by their number', () => {
    if (!word) throw new Error('the engine is asked nothing');
    const id = place('Werkgever').id;
    expect(answerer.hasPlace(id)).toBe(true);
    expect(answerer.hasPlace('0000000')).toBe(false);
    const all = answerer.all(question, [{ id, held: [{ word, in: 'words' }] }], [], new Map());
    expect(all.map(({ title }) => title)).toContain('Werkgever');
  });
});

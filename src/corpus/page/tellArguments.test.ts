import { describe, expect, it } from 'vitest';
import { argumentFile } from '../../schema/argument.ts';
import type { Company } from '../../schema/company.ts';
import type { Model } from '../../schema/model.ts';
import { componentsIn, type Part } from './parts.ts';
import { tellArguments } from './tellArguments.ts';

const given = {
  modellen: ['partieel'],
  criterium: 'schaal',
  kop: 'Massa',
  bewering: 'Massa is nodig, en massa helpt.',
  bron: { document: 'verslag', plek: '§ 1' },
  wie: 'AM match',
  bedrijf: 'am-match',
  kracht: 'één bedrijf over zichzelf',
  weerwoord: 'geen',
  begrippen: [{ begrip: 'massa', woord: 'Massa' }],
};
const told = {
  arguments: argumentFile.parse({
    argumenten: [
      { ...given, id: 'voor-massa', vervangt: ['massa-eerst'] },
      {
        ...given,
        id: 'voor-meer',
        kop: 'Meer',
        bewering: 'Massa telt in {feit:jaar-x}.',
        weerwoord: { tekst: 'Niet altijd.', bron: given.bron },
      },
    ],
  }),
  models: [],
  companies: [{ id: 'am-match', name: 'AM match' } as Company],
};
const page: Part[] = ['<p>Eerst.</p>', { name: 'VoorTegen', props: { model: 'partieel' }, children: [], line: 7 }];
const htmlOf = (parts: readonly Part[]): string => parts.map((part) => (typeof part === 'string' ? part : htmlOf(part.children))).join('');

describe('arguments in a page', () => {
  const { parts, anchors } = tellArguments(page, told);

  it('stand where their author placed them, each at its address and at those that it had', () => {
    expect(anchors.map(({ id }) => id)).toEqual(['voor-massa', 'massa-eerst', 'voor-meer']);
    expect(anchors.every(({ line }) => line === 7)).toBe(true);
    const html = htmlOf(parts);
    expect(html.startsWith('<p>Eerst.</p>')).toBe(true);
    for (const { id } of anchors) expect(html).toContain(` id="${id}"`);
  });

  it('say whose they are, and what the sources reply, or that they do not', () => {
    const [first = '', second = ''] = htmlOf(parts).split('<li').slice(1);
    expect(first).toContain('Schaal: AM match over zichzelf. De bronnen geven geen weerwoord.');
    expect(second).toContain('<summary>Weerwoord</summary>Niet altijd.</details>');
    expect(second).not.toContain('geen weerwoord');
  });

  it('open a term once, and bring figures and sources as a page does', () => {
    const used = componentsIn(parts).map(({ name, props }) => [name, props['id']].filter(Boolean).join(' '));
    expect(used.filter((name) => name === 'Begrip massa')).toHaveLength(1);
    expect(used).toContain('Feit jaar-x');
    expect(used.filter((name) => name === 'Bron verslag')).toHaveLength(3);
  });

  it('leave a term alone that the page explains itself', () => {
    const explained: Part = { name: 'Begrip', props: { id: 'massa' }, children: ['massa'], line: 1 };
    expect(componentsIn(tellArguments([explained, ...page], told).parts).filter(({ name }) => name === 'Begrip')).toHaveLength(1);
  });

  it('name the criteria on which nothing is said', () => {
    expect(htmlOf(parts)).toMatch(/<p>Over arbeidsmarkt, taken bijeen, .* zeggen de bronnen bij dit model niets\.<\/p>$/);
  });
});

describe('a row of the comparison', () => {
  const over = (model: string, children: Part[]): Part => ({ name: 'Over', props: { model }, line: 3, children });
  const quoted: Part = { name: 'Argument', props: { id: 'voor-massa' }, children: [], line: 4 };
  const models = [
    { id: 'partieel', short: 'Partieel' },
    { id: 'klassiek', short: 'Klassiek' },
  ] as Model[];
  const row: Part = {
    name: 'Rij',
    props: { id: 'geld', titel: 'Geld' },
    line: 2,
    children: [over('partieel', [quoted]), over('klassiek', ['<p>Niets.</p>'])],
  };
  const strongest: Part = {
    name: 'Rij',
    props: { id: 'voor', titel: 'Voor' },
    line: 5,
    children: [{ name: 'SterksteArgumenten', props: { kant: 'voor' }, children: [], line: 6 }],
  };
  const arguments_ = told.arguments.map((argument) => ({ ...argument, strongest: argument.id === 'voor-meer' ? ['partieel'] : [] }));
  const { parts, anchors } = tellArguments([row, strongest], { ...told, arguments: arguments_, models });

  it('has a cell for each model, with an address of row and model', () => {
    expect(anchors.map(({ id }) => id)).toEqual(['geld-partieel', 'geld-klassiek', 'voor-partieel', 'voor-klassiek']);
    const html = htmlOf(parts);
    for (const { id } of anchors) expect(html).toContain(`<td id="${id}"`);
    expect(html).toContain('data-naam="Klassiek">Niets.');
  });

  it('quotes an argument with its source, and leads from who says it to its reply', () => {
    const used = componentsIn(parts);
    expect(used.filter(({ name }) => name === 'Bron')).toHaveLength(2);
    expect(used.filter(({ name }) => name === 'a').map(({ props, children }) => [props['href'], ...children])).toEqual([
      ['/modellen/partieel/#voor-massa', 'AM match over zichzelf.'],
      ['/modellen/partieel/#voor-meer', 'AM match over zichzelf.'],
    ]);
  });
});

describe('arguments in the directions of a choice', () => {
  const own = {
    ...given,
    modellen: undefined,
    keuze: { thema: 'loket', richting: 'een' },
    weerwoord: { tekst: 'Maar dat leiden wij af.' },
  };
  const choice = argumentFile.parse({
    argumenten: [
      { ...own, id: 'tegen-eigen', kop: 'Tegen' },
      { ...own, id: 'voor-eigen' },
      { ...given, id: 'voor-model', toelichting: { tekst: 'Meer.' } },
    ],
  });
  const direction = (id: string, ook?: string[]): Part => ({ name: 'Richting', props: { id, naam: id, ook }, children: [], line: 9 });
  const debate: Part[] = [
    { name: 'Richtingen', props: { thema: 'loket' }, children: [direction('een', ['voor-model']), direction('twee')], line: 8 },
  ];
  const { parts, anchors } = tellArguments(debate, { ...told, arguments: choice });
  const html = htmlOf(parts);

  it('are its own first, then what it borrows, and last what speaks against it', () => {
    expect(anchors.map(({ id }) => id)).toEqual(['voor-eigen', 'voor-model', 'tegen-eigen']);
    expect(html).toContain('<strong>Daartegen: Tegen.</strong>');
    expect(html.endsWith('<ul></ul>')).toBe(true);
  });

  it('come with their reply, also those that are told elsewhere or have none, and those lead to where they stand', () => {
    const borrowed = html.slice(html.indexOf('id="voor-model"'), html.indexOf('id="tegen-eigen"'));
    expect(html.match(/<summary>Weerwoord<\/summary>/g)).toHaveLength(3);
    expect(borrowed).toContain('<summary>Weerwoord</summary>De bronnen geven geen weerwoord.</details>');
    expect(borrowed).not.toContain('Meer.');
    expect(
      componentsIn(parts)
        .filter(({ name }) => name === 'a')
        .map(({ props }) => props['href']),
    ).toEqual(['/modellen/partieel/#voor-model']);
  });
});

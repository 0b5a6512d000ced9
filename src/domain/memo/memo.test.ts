import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoBlocks, type Around } from './blocks.ts';
import { findSame, merged, moved, newestOf, putBack, renewed, withChanged, withItem, withoutFile, withoutItem } from './changes.ts';
import { EMPTY_MEMO, isEmpty, KINDS, wordsOf, type Kind, type Memo, type MemoItem } from './item.ts';
import { withLinks } from './links.ts';
import { compareTaken, nowInWords } from './nowOnSite.ts';
import { readMemo, writeMemo } from './storage.ts';
import { memoText } from './text.ts';

const anyText = fc.string({ maxLength: 12 });
const anyItem: fc.Arbitrary<MemoItem> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
    address: anyText,
    title: anyText,
    value: anyText,
    text: fc.array(fc.array(fc.oneof(anyText, fc.integer({ min: -1, max: 4 })), { maxLength: 4 }), { maxLength: 3 }),
    sources: fc.array(fc.constantFrom('brief', 'verslag', 'notitie', 'wet'), { maxLength: 4 }),
    table: fc.record({ head: fc.array(anyText), rows: fc.array(fc.array(anyText)) }),
    picture: fc.record({ chart: anyText, description: anyText }),
    edition: fc.constant('2026-11-28'),
    on: fc.constant('2026-11-29'),
    heading: anyText,
    note: anyText,
    withTable: fc.boolean(),
  },
  { requiredKeys: ['id', 'kind', 'address', 'title', 'text', 'sources', 'edition', 'on', 'heading', 'note', 'withTable'] },
);
const anyMemo: fc.Arbitrary<Memo> = fc.record({
  heading: anyText,
  note: anyText,
  items: fc.uniqueArray(anyItem, { selector: ({ id }) => id, maxLength: 6 }),
});
const around: Around = {
  site: 'De site',
  place: 'https://de.site',
  edition: '2026-11-28',
  today: '2026-11-30',
  say: (date) => `[${date}]`,
  onSite: new Map(),
};
const figure: MemoItem = {
  id: 'een',
  kind: 'cijfer',
  address: '/cijfers/mensen/',
  title: 'Mensen',
  value: '8.032 mensen',
  text: [['8.032 mensen'], ['Let op: aan het eind van het jaar.']],
  sources: ['brief, https://de.site/cijfers/mensen/'],
  edition: '2026-11-28',
  on: '2026-11-29',
  heading: '',
  note: '',
  withTable: false,
};

describe('the pieces of a memo', () => {
  it('number each source once, use each number, and no other', () => {
    fc.assert(
      fc.property(anyMemo, (memo) => {
        const blocks = memoBlocks(memo, around);
        const listed = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []));
        const used = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs.filter((run) => typeof run === 'number') : []));
        const wanted = new Set(memo.items.flatMap(({ sources }) => sources));
        expect(new Set(listed)).toEqual(wanted);
        expect(listed).toHaveLength(wanted.size);
        expect(new Set(used)).toEqual(new Set(listed.map((_, at) => at + 1)));
        // In the order of first use.
        expect([...new Set(used)]).toEqual([...new Set(used)].sort((one, other) => one - other));
      }),
    );
  });

  it('keep the order of the reader', () => {
    fc.assert(
      fc.property(anyMemo, (memo) => {
        const named = memo.items.map((item, at) => ({ ...item, title: `Titel ${at}`, heading: '' }));
        const headings = memoBlocks({ ...memo, items: named }, around).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
        expect(headings.filter((text) => text !== 'Bronnen')).toEqual(named.map(({ title }) => title));
      }),
    );
  });

  it('have the reader’s own heading above the name, their note in lines, and a table where it is asked for', () => {
    const table = { head: ['Jaar', 'Mensen'], rows: [['2022', '8.032']] };
    const item = { ...figure, heading: ' Geld ', note: 'Een\n\nTwee', table };
    const kinds = (withTable: boolean): string[] =>
      memoBlocks({ ...EMPTY_MEMO, items: [{ ...item, withTable }] }, around).map((block) =>
        'text' in block ? `${block.kind}: ${block.text}` : block.kind,
      );
    expect(kinds(true).slice(0, 8)).toEqual([
      'title: Memo',
      'heading: Geld',
      'heading: Mensen',
      'paragraph',
      'paragraph',
      'table',
      'own: Een',
      'own: Twee',
    ]);
    expect(kinds(false)).not.toContain('table');
  });

  it('say what changed on the site, with the old value and the new', () => {
    const taken = { ...figure, value: '9.000 mensen' };
    const onSite = new Map([['een', compareTaken(figure, taken)]]);
    const text = memoText(memoBlocks({ ...EMPTY_MEMO, items: [figure] }, { ...around, onSite }));
    expect(text).toContain('In de versie van [2026-11-28] stond: 8.032 mensen. Nu staat er: 9.000 mensen.');
  });
});

describe('a memo as text', () => {
  it('has numbers between brackets, and under “Bronnen” what they stand for', () => {
    const memo: Memo = { heading: 'Voor de\u00a0raad', note: 'Kort.', items: [figure, { ...figure, id: 'twee', title: 'Nog eens' }] };
    expect(memoText(memoBlocks(memo, around))).toBe(`VOOR DE RAAD

> Kort.

Mensen
------
8.032 mensen [1]

Let op: aan het eind van het jaar.

Nog eens
--------
8.032 mensen [1]

Let op: aan het eind van het jaar.

Bronnen
-------
[1] brief, https://de.site/cijfers/mensen/

Gemaakt op [2026-11-30] met De site, versie van [2026-11-28]: https://de.site/. Koppen en notities zijn van de maker van deze memo.`);
  });
});

describe('what is kept', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyMemo, (memo) => {
        expect(readMemo(writeMemo(memo))).toEqual({ memo });
      }),
    );
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['half a text', writeMemo({ ...EMPTY_MEMO, items: [figure] }).slice(0, -9), 'damaged'],
    ['another kind', writeMemo({ ...EMPTY_MEMO, items: [figure] }).replace('"cijfer"', '"toverstaf"'), 'damaged'],
    ['a text for a list', JSON.stringify({ version: 1, heading: '', note: '', items: 'een' }), 'damaged'],
    ['no version', JSON.stringify(EMPTY_MEMO), 'damaged'],
    ['a later version', JSON.stringify({ version: 2, anders: true }), 'newer'],
  ])('is given back raw when it is %s', (_, raw, unreadable) => {
    expect(readMemo(raw)).toEqual({ unreadable, raw });
  });
});

describe('changes of a memo', () => {
  it('move an item no further than the ends, and lose none', () => {
    fc.assert(
      fc.property(anyMemo, fc.nat(5), fc.integer({ min: -7, max: 7 }), (memo, at, by) => {
        const item = memo.items[at];
        const after = moved(memo, item?.id ?? 'geen', by).items;
        expect(new Set(after)).toEqual(new Set(memo.items));
        if (item) expect(after.indexOf(item)).toBe(Math.min(Math.max(at + by, 0), memo.items.length - 1));
        expect(after.filter((one) => one !== item)).toEqual(memo.items.filter((one) => one !== item));
      }),
    );
  });

  it('put back what was taken away, where it was', () => {
    fc.assert(
      fc.property(anyMemo, fc.nat(5), (memo, at) => {
        const item = memo.items[at];
        if (item) expect(putBack(withoutItem(memo, item.id), item, at)).toEqual(memo);
      }),
    );
  });

  it('take the same thing once, and the same place with other words again', () => {
    const memo = withItem(EMPTY_MEMO, figure);
    expect(withItem(memo, { ...figure, id: 'twee' })).toBe(memo);
    expect(withItem(memo, { ...figure, id: 'twee', value: '9.000 mensen' }).items).toHaveLength(2);
    expect(findSame(memo, { ...figure, sources: [] })).toBe(figure);
  });

  it('bring back an item that went elsewhere when the reader writes to it', () => {
    expect(withChanged(EMPTY_MEMO, figure, { note: 'Toch' }).items).toEqual([{ ...figure, note: 'Toch' }]);
  });

  it('keep the reader’s own words when what is new is taken over', () => {
    const item = { ...figure, heading: 'Geld', note: 'Let hierop' };
    const { kind, address, title, sources } = figure;
    const taken = { kind, address, title, sources, text: [['9.000']], edition: '2027-01-01' };
    const [after] = renewed({ ...EMPTY_MEMO, items: [item] }, item, taken).items;
    expect(after).toMatchObject({ id: 'een', heading: 'Geld', note: 'Let hierop', edition: '2027-01-01', text: [['9.000']] });
    expect(after).not.toHaveProperty('value');
  });

  it('make one memo of several, with every item and all own words', () => {
    const one = { heading: 'Een', note: '', items: [figure] };
    const other = { heading: 'Twee', note: 'Noot', items: [figure, { ...figure, id: 'twee' }] };
    expect(merged([one, other])).toEqual({ heading: 'Een; Twee', note: 'Noot', items: other.items });
    expect(merged([one, EMPTY_MEMO])).toEqual(one);
    expect([isEmpty(EMPTY_MEMO), isEmpty(one), isEmpty({ ...EMPTY_MEMO, note: 'x' })]).toEqual([true, false, false]);
  });
});

describe('copies of a memo', () => {
  const old = { heading: 'Oud', note: 'Noot', items: [figure] };

  it('are one, in which the newest has its items and own words, and the older what it lacks', () => {
    const newest = { heading: 'Nieuw', note: '', items: [{ ...figure, note: 'Geschreven' }] };
    expect(newestOf([newest, old])).toEqual({ heading: 'Nieuw', note: 'Noot', items: newest.items });
  });

  it('lose with a file only what came with it', () => {
    const [other, later] = [
      { ...figure, id: 'bestand' },
      { ...figure, id: 'later' },
    ];
    const after = merged([old, { heading: 'Bestand', note: 'Noot', items: [figure, other] }]);
    const since = { ...after, note: 'Sindsdien', items: [...after.items.map((item) => ({ ...item, heading: 'Eigen' })), later] };
    expect(withoutFile(since, old, after)).toEqual({ heading: 'Oud', note: 'Sindsdien', items: [{ ...figure, heading: 'Eigen' }, later] });
    expect(withoutFile(after, old, after)).toEqual(old);
  });
});

describe('how something stands on the site now', () => {
  it('is the same where only its sources are written otherwise', () => {
    expect(
      compareTaken(figure, { ...figure, text: [['8.032 mensen', 0], ['Let op: aan het eind van het jaar.']], sources: ['anders'] }),
    ).toEqual({
      kind: 'same',
    });
  });

  it('is another where the words of its picture are, and these are said', () => {
    const chart = { ...figure, value: undefined as never, picture: { chart: 'lijn', description: 'Een lijn.' } };
    const now = compareTaken(chart, { ...chart, picture: { chart: 'lijn', description: 'Een lijn. Let op. Geschat.' } });
    expect(now.kind).toBe('changed');
    expect(nowInWords(chart, now, 'toen')).toContain('Let op. Geschat.');
  });

  it('is said in words, and not where there is nothing to say', () => {
    expect(nowInWords(figure, { kind: 'same' }, 'toen')).toBeUndefined();
    expect(nowInWords(figure, undefined, 'toen')).toBeUndefined();
    expect(nowInWords(figure, { kind: 'gone' }, 'toen')).toContain('niet meer op de site');
    expect(nowInWords(figure, { kind: 'unknown' }, 'toen')).toContain('niet nagaan');
    expect(nowInWords(figure, { kind: 'own' }, 'toen')).toContain('Open het adres');
    expect(nowInWords(figure, { kind: 'changed', taken: { ...figure, text: [['Nu anders.']] } }, 'toen')).toContain(
      'Nu staat er: Nu anders.',
    );
  });
});

it('finds the addresses in a text, without the full stop behind them', () => {
  expect(withLinks('Zie https://de.site/a/#b=1,2. En verder.')).toEqual(['Zie ', { address: 'https://de.site/a/#b=1,2' }, '. En verder.']);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parts = withLinks(text).map((part) => (typeof part === 'string' ? part : part.address));
      expect(parts.join('')).toBe(text);
    }),
  );
  expect(wordsOf([['a', 0, 'b'], [1]])).toEqual(['ab', '']);
});

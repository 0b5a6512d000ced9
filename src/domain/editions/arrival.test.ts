import { describe, expect, it } from 'vitest';
import { formatMoment } from '../format.ts';
import { arrivalWords, editionIn, names, type ToldChange, type ToldChanges } from './arrival.ts';

const now = '0.3.0';
const page = '/cijfers/een/';
const change = (op: string, was: string, is: string, more: Partial<ToldChange> = {}): ToldChange => ({
  op,
  dag: formatMoment(op),
  cijfer: 'een',
  soort: 'correctie',
  was,
  is,
  waarom: 'De bron telde dubbel.',
  bladzijden: [page, '/rijk/'],
  ...more,
});
const told: ToldChanges = {
  edities: [
    { versie: '0.3.0', datum: '2027-06-01', dag: formatMoment('2027-06-01') },
    { versie: '0.2.0', datum: '2027-02-01', dag: formatMoment('2027-02-01') },
    { versie: '0.1.0', datum: '2026-11-28', dag: formatMoment('2026-11-28') },
  ],
  wijzigingen: [
    change('2027-06-01', '13', '14', { waarom: 'Er kwam een telling bij.' }),
    change('2027-01-05', '12', '13'),
    change('2027-05-01', 'x', 'y', { cijfer: 'twee', bladzijden: ['/cijfers/twee/', '/rijk/'] }),
  ],
};

describe('who comes by a link of another edition', () => {
  it('is told what it said then, what it says now, and why', () => {
    expect(arrivalWords('0.2.0', page, told, now)).toEqual({
      head: 'Let op: uw link is van versie 0.2.0, 1 februari 2027. Sindsdien is hier iets veranderd.',
      changes: ['Er stond: “13”. Sinds 1 juni 2027 staat er: “14”. Waarom: Er kwam een telling bij.'],
    });
  });

  it('is told several changes of one figure as one, and those of each figure of the page', () => {
    expect(arrivalWords('0.1.0', page, told, now)?.changes).toEqual([
      'Er stond: “12”. Sinds 1 juni 2027 staat er: “14”. Waarom: De bron telde dubbel. Er kwam een telling bij.',
    ]);
    expect(arrivalWords('0.1.0', '/rijk/', told, now)?.changes).toHaveLength(2);
  });

  it('may name the edition by its date, or with a word before it', () => {
    for (const given of ['2027-02-01', 'v0.2.0', 'versie 0.2.0', 'versie%200.2.0'])
      expect(arrivalWords(given, page, told, now)?.head, given).toContain('versie 0.2.0');
  });

  it('is told that nothing changed where nothing did', () => {
    expect(arrivalWords('0.1.0', '/over/', told, now)).toEqual({
      head: 'Uw link is van versie 0.1.0, 28 november 2026. Geen cijfer op deze bladzijde is sindsdien veranderd. De tekst kan wel veranderd zijn.',
      changes: [],
    });
  });

  it('is told in words that an edition is not known, or that nobody could look', () => {
    expect(arrivalWords('9.9', page, told, now)?.head).toBe('De versie “9.9” uit uw link kennen wij niet. U ziet versie 0.3.0.');
    expect(arrivalWords('%E0%A4%A'.repeat(40), page, told, now)?.head.length).toBeLessThan(160);
    expect(arrivalWords('0.2.0', page, undefined, now)?.head).toContain('Wij konden nu niet nagaan');
  });
});

describe('the edition in a link', () => {
  it('is read as it was meant, whatever programs and sentences did to the link', () => {
    for (const query of [
      '?editie=0.1.0',
      '?q=x&editie=0.1.0',
      '?q=x&amp;editie=0.1.0',
      '?editie%3D0.1.0',
      '?editie%253D0.1.0',
      '?editie=0.1.0).',
      '?EDITIE=0.1.0&utm_source=mail',
    ])
      expect(editionIn(query), query).toBe('0.1.0');
    expect(editionIn('?editie=')).toBe('');
    for (const query of ['', '?q=editie', '?geen-editie=1']) expect(editionIn(query), query).toBeUndefined();
  });

  it('is this one by its version or its date, and by nothing less', () => {
    for (const given of ['0.3.0', 'v0.3.0', 'versie%200.3.0']) expect(names(given, now), given).toBe(true);
    for (const given of ['', '0.3', '0.3.00', '2027-06-01']) expect(names(given, now), given).toBe(false);
    expect(arrivalWords('2027-06-01', page, told, now)).toBeUndefined();
  });
});

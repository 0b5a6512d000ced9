import { describe, expect, it } from 'vitest';
import type { Part } from '../../corpus/page/parts.ts';
import { idsOfPage, pageId, placesIn, sectionId } from './places.ts';

const section = (id: string, children: Part[]): Part => ({ name: 'Sectie', props: { id }, line: 1, children });
const alinea = (id: string): Part => ({ name: 'Alinea', props: { id }, line: 1, children: [] });
const parts = [
  '<p>Vooraf ',
  alinea('vooraf'),
  '</p>',
  section('geld', ['<ul><li id="tegen-duur">Duur</li></ul>', section('later', ['<p>Ja ', alinea('ja'), '</p>'])]),
];

describe('an id in the whole', () => {
  it('names the page, and then the place on it', () => {
    expect([pageId('/'), pageId('/rijk/beschut-werk/'), sectionId('/rijk/', 'geld')]).toEqual(['begin', 'rijk-beschut-werk', 'rijk--geld']);
  });
});

describe('the places of a page', () => {
  it('lead to the nearest heading', () => {
    expect(Object.fromEntries(idsOfPage('/rijk/', parts))).toEqual({
      '/rijk/': 'rijk',
      '/rijk/#vooraf': 'rijk',
      '/rijk/#geld': 'rijk--geld',
      '/rijk/#tegen-duur': 'rijk--geld',
      '/rijk/#later': 'rijk--later',
      '/rijk/#ja': 'rijk--later',
    });
  });

  it('are where links lead; a place that is not there leads to its page, and what is not in the whole out of it', () => {
    const { link } = placesIn(idsOfPage('/rijk/', parts), (address) => `https://a.nl${address}`);
    expect([link('/rijk/#ja'), link('/rijk/#bronnen-van-deze-pagina'), link('/scenario/#v=2')]).toEqual([
      '#rijk--later',
      '#rijk',
      'https://a.nl/scenario/#v=2',
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder } from './order.ts';

const folder = fc.constantFrom('participatiewet', 'modellen', 'rijk', 'actueel', 'debat', 'eenvoudig', 'gooi', 'over', 'voor');
const page = fc.stringMatching(/^[a-z]{1,6}$/);
const address = fc.oneof(
  fc.constant('/'),
  folder.map((name) => `/${name}/`),
  fc.tuple(folder, page).map((parts) => `/${parts.join('/')}/`),
);

describe('the order of reading', () => {
  it('has every page once, whatever pages there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address), (addresses) => {
        const ordered = inReadingOrder(addresses, 'Gooi').flatMap((part) => part.addresses);
        expect(ordered.toSorted()).toEqual(addresses.toSorted());
      }),
    );
  });

  it('begins with the short answer, and has what belongs to the municipality alone before what happened since', () => {
    const parts = inReadingOrder(['/actueel/', '/gooi/', '/rijk/tijdlijn/', '/rijk/', '/rijk/nieuw/', '/'], 'Gooi');
    expect(parts.map(({ title, addresses }) => [title, ...addresses])).toEqual([
      ['Het korte antwoord', '/'],
      ['Wat het Rijk doet', '/rijk/', '/rijk/tijdlijn/', '/rijk/nieuw/'],
      ['Gooi', '/gooi/'],
      ['Wat er sindsdien gebeurde', '/actueel/'],
    ]);
  });
});

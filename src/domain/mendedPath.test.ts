// cspell:ignore Fzoek
import { describe, expect, it } from 'vitest';
import { mendedPath } from './mendedPath.ts';

describe('an address that is not there', () => {
  it.each([
    ['/scenario/%23v=1&naam=&wsw=300', '/scenario/#v=1&naam=&wsw=300'],
    ['/scenario/%2523v%3D1%26wsw%3D300', '/scenario/#v%3D1%26wsw%3D300'],
    ['/Rijk/Beschut-Werk/', '/rijk/beschut-werk/'],
    ['/rijk/beschut-werk/).', '/rijk/beschut-werk/'],
    ['/rijk/beschut-werk.', '/rijk/beschut-werk/'],
    ['/cijfers/%3Fzoek=wsw', '/cijfers/?zoek=wsw'],
    ['/rijk/%23Kosten', '/rijk/#Kosten'],
  ])('was meant otherwise: %s', (given, meant) => {
    expect(mendedPath(given)).toBe(meant);
  });

  it('was meant as it is when nothing in it is damage', () => {
    for (const path of ['/', '/rijk/', '/weg/', '/rijk/beschut-werk/', '/figuren/tijdlijn.svg']) expect(mendedPath(path)).toBe(path);
  });
});

import { describe, expect, it } from 'vitest';
import { qualityFile } from '../../schema/quality.ts';
import { claimsTable, toReaders, withClaims } from './claims.ts';

const claim = {
  id: 'html',
  bewering: 'every page is valid',
  opdracht: '`npm test`',
  programma: 'checker 1.2',
  bleek: 'nothing on {bladzijden} pages',
  getallen: { bladzijden: 1011 },
  gezien: '2026-11-28',
  lezers: 'Alle {bladzijden} bladzijden kloppen.',
};
const read = (...beweringen: unknown[]) => qualityFile.safeParse({ beweringen, afwijkingen: [] });
const claimsOf = (...beweringen: unknown[]) => read(...beweringen).data?.claims ?? [];

describe('a claim', () => {
  it('says the same number to developers and to readers, each as their language writes it', () => {
    const claims = claimsOf(claim);
    expect(claimsTable(claims).split('\n').at(-1)).toBe(
      '| every page is valid | `npm test` | checker 1.2: nothing on 1,011 pages | 2026-11-28 |',
    );
    expect(claims.map(toReaders)).toEqual(['Alle 1.011 bladzijden kloppen.']);
  });

  it('that is not so begins with no, and readers are told nothing that it does not say', () => {
    const claims = claimsOf({ ...claim, klopt: false, lezers: undefined });
    expect(claimsTable(claims)).toContain('| **no**: checker 1.2: nothing');
    expect(claims.map(toReaders)).toEqual([undefined]);
  });

  it.each([
    ['a number that it does not have', { bleek: 'nothing on {regels} lines' }, 'put it in getallen'],
    ['a figure typed for readers', { lezers: 'Alle 1.011 bladzijden kloppen.' }, 'put it in getallen'],
  ])('is refused with %s', (_, change, message) => {
    expect(read({ ...claim, ...change }).error?.message).toContain(message);
  });
});

describe('the document', () => {
  it('has the table in its place and keeps the rest; written twice it is the same', () => {
    const claims = claimsOf(claim);
    const begin = '<!-- claims: `npm run quality` writes this table from content/landelijk/kwaliteit.yaml. Change that one. -->';
    const once = withClaims(`# Quality\n\n${begin}\nold\n<!-- end of claims -->\n\nMore.\n`, claims);
    expect(once).toBe(`# Quality\n\n${begin}\n\n${claimsTable(claims)}\n\n<!-- end of claims -->\n\nMore.\n`);
    expect(withClaims(once, claims)).toBe(once);
    expect(() => withClaims('# Quality', claims)).toThrow('no place');
  });
});

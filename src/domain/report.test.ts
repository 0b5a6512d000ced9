import { describe, expect, it } from 'vitest';
import { reportAddress } from './report.ts';

describe('a message about a mistake', () => {
  const reported = { title: 'Geld & plekken: 50%?', address: 'https://site.nl/rijk/#geld', edition: '1.2.0 van 2026-11-28' };

  it('names page, address and edition, and what a program for mail reads is what was written', () => {
    const { protocol, pathname, searchParams } = new URL(reportAddress('fouten@site.nl', reported));
    expect([protocol, pathname]).toEqual(['mailto:', 'fouten@site.nl']);
    expect(searchParams.get('subject')).toBe('Fout op de Wegwijzer: Geld & plekken: 50%?');
    expect(searchParams.get('body')).toContain(
      'Bladzijde: Geld & plekken: 50%?\r\nAdres: https://site.nl/rijk/#geld\r\nVersie: 1.2.0 van 2026-11-28\r\n',
    );
  });

  it('names the figure that it is about, with what it says', () => {
    const { searchParams } = new URL(reportAddress('a@b.nl', { ...reported, figure: { id: 'opslag-2025', says: 'Opslag: € 19,8 mln' } }));
    expect(searchParams.get('body')).toContain('Cijfer: opslag-2025 (Opslag: € 19,8 mln)');
  });
});

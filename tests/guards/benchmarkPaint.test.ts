import { describe, expect, it } from 'vitest';
import { barePage } from '../../scripts/benchmarkPaint/bareSite.ts';
import { report } from '../../scripts/benchmarkPaint/report.ts';

const paints = (...firsts: number[]) => firsts.map((first) => ({ first, largest: 2 * first, shift: first / 10_000 }));

describe('the report of first paints', () => {
  it('gives medians, what part ours takes of each other site, and the most that moved', () => {
    const lines = report(
      '/kosten/',
      new Map([
        ['this build', paints(400, 900, 300)],
        ['Starlight', paints(500, 100, 800)],
        ['bare HTML', paints(320, 320, 320)],
        ['before', paints(600, 600, 600)],
      ]),
    ).split('\n');
    expect(lines[0]).toBe('/kosten/');
    expect(lines[2]?.split(/ {2,}/).filter(Boolean)).toEqual([
      'first paint',
      '400 ms',
      '500 ms (0.80, may be 0.85)',
      '320 ms (1.25, may be 1.4)',
      '600 ms (0.67)',
    ]);
    expect(lines[3]).toContain('1000 ms (0.80, may be 0.85)');
    expect(lines[4]).toBe('  moved after it was painted, at most: 0.090');
  });
});

describe('a bare page', () => {
  it('has the text, its title as heading, and nothing that loads', () => {
    const html = barePage({ id: 'a', title: 'Kop', html: '<p>Tekst</p>' });
    expect(html).toContain('<main><h1>Kop</h1><p>Tekst</p></main>');
    expect(html).not.toMatch(/<(link|script|style)/);
  });
});

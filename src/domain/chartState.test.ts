import { describe, expect, it } from 'vitest';
import { chartStateFromQuery, chartStateToQuery, UNTOUCHED } from './chartState.ts';

const KNOWN = ['wsw-mensen', 'tijdlijn', 'resultaat-per-fte'];

describe('what a reader did with charts, in an address', () => {
  it('comes back as it was written, and is nothing where nothing was done', () => {
    const state = { shown: ['tijdlijn', 'wsw-mensen'], own: { 'resultaat-per-fte': -4500, tijdlijn: 2.5 } };
    const query = chartStateToQuery(state);
    expect(chartStateFromQuery(`?${query}`, KNOWN)).toEqual({ state, problems: [] });
    expect(chartStateToQuery(UNTOUCHED)).toBe('');
    expect(chartStateFromQuery('', KNOWN)).toEqual({ state: UNTOUCHED, problems: [] });
  });

  it('says what it does not know, and keeps the rest', () => {
    const { state, problems } = chartStateFromQuery('?toon=banen,tijdlijn&eigen=tijdlijn:veel,banen:3,wsw-mensen:7', KNOWN);
    expect(state).toEqual({ shown: ['tijdlijn'], own: { 'wsw-mensen': 7 } });
    expect(problems).toEqual([
      'Grafiek “banen” kent deze bladzijde niet.',
      'Eigen getal “tijdlijn:veel” kent deze bladzijde niet.',
      'Eigen getal “banen:3” kent deze bladzijde niet.',
    ]);
  });
});

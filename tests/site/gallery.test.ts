import { describe, expect, it } from 'vitest';
import { corpus } from '../content/corpus.ts';
import { readSite } from './builtSite.ts';

const page = readSite('dist').pages.find(({ address }) => address === '/grafieken/');

describe('the list of all charts', () => {
  it('has a card for every chart of the content, once, with its claim and a picture that says nothing', () => {
    const cards = page?.root.querySelectorAll('.chart-card') ?? [];
    expect(cards.map(({ id }) => id).sort()).toEqual([...corpus.charts.keys()].sort());
    for (const card of cards) {
      const chart = corpus.charts.get(card.id);
      const link = card.querySelector('a');
      expect(link?.getAttribute('href'), card.id).toBe(`/grafieken/${card.id}/`);
      expect(link?.text.trim(), card.id).toBe(chart && corpus.fill(chart.title));
      expect(card.querySelector('svg')?.getAttribute('aria-hidden'), card.id).toBe('true');
      expect(card.querySelectorAll('svg rect').length, card.id).toBeGreaterThan(1);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { endOfPapers, newestLater, wordsBeforeLater } from './later.ts';

const later = { kind: 'vakpers', address: 'https://example.nl/', read: 'het geheel', seen: '2026-11-28', caution: undefined } as const;
const sources = [
  { date: '2025', later: undefined },
  { date: '2025-02-13', later: undefined },
  { date: '2023-07-06', later: undefined },
  { date: '2026-02-03', later },
  { date: '2019', later },
  { date: undefined, later },
];

describe('the dates of the two classes', () => {
  it('are those of the newest of each, to the day where one gives it', () => {
    expect(endOfPapers(sources)).toBe('2025-02-13');
    expect(newestLater(sources)).toBe('2026-02-03');
  });

  it('are not guessed where there are none', () => {
    expect(() => endOfPapers(sources.slice(3))).toThrow('no paper');
    expect(newestLater(sources.slice(0, 3))).toBeUndefined();
  });
});

describe('the words before the answer of a later source', () => {
  it.each(['2016', '2024', '2025-01', '2025-02-12'])('say of %s that it is older than the papers', (moment) => {
    expect(wordsBeforeLater(moment, '2025-02-13').join(moment)).toBe(`Later vonden wij een stuk van ${moment}:`);
  });

  it.each(['2025', '2025-02', '2025-02-13', '2025-07', '2026'])('say of %s when it is from', (moment) => {
    expect(wordsBeforeLater(moment, '2025-02-13').join(moment)).toBe(`Uit een later stuk (${moment}):`);
  });

  it('say of one without a date that it has none, and nothing behind it', () => {
    expect(wordsBeforeLater(undefined, '2025-02-13')).toEqual(['Uit een later stuk zonder datum:', '']);
  });
});

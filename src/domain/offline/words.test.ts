import { describe, expect, it } from 'vitest';
import { endingInWords, keptInWords, roomFor, sizeInWords, type Ending } from './words.ts';

const say = (date: string): string => `de dag ${date}`;
const whole = { edition: '2026-11-28', pages: 1006, lost: 0 };

describe('sizes', () => {
  it('are never said smaller than they are', () => {
    expect([1, 1_000_000, 1_000_001].map(sizeInWords)).toEqual(['minder dan 1 megabyte', '1 megabyte', '2 megabyte']);
    expect(roomFor({ files: 10, bytes: 1000 })).toBe(25_000);
  });
});

describe('what is kept', () => {
  it('is said for nothing, visited pages, a part and the whole', () => {
    expect(keptInWords({ visited: 0 }, say)).toBe('Er staat nog niets van deze site op dit apparaat.');
    expect(keptInWords({ visited: 1 }, say)).toBe('Van wat u bezocht, staat 1 pagina op dit apparaat.');
    expect(keptInWords({ visited: 0, unfinished: { pages: 3, ofPages: 1006 } }, say)).toContain(
      'De site is nog niet helemaal bewaard: 3 van de 1.006',
    );
    expect(keptInWords({ visited: 4, whole }, say)).toBe(
      'De hele site staat op dit apparaat: 1.006 pagina’s, versie van de dag 2026-11-28.',
    );
  });

  it('is never called whole in silence when the browser lost some of it', () => {
    expect(keptInWords({ visited: 0, whole: { ...whole, lost: 7 } }, say)).toContain('7 bestanden');
  });

  it('tells a new version that is not whole from the one that is', () => {
    const words = keptInWords({ visited: 0, whole, unfinished: { pages: 3, ofPages: 9 } }, say);
    expect(words).toContain('De hele site staat op dit apparaat');
    expect(words).toContain('De nieuwe versie is nog niet helemaal bewaard');
  });
});

describe('an ending', () => {
  it.each<Ending>(['stopped', 'away', 'changed', 'full', 'refused'])(
    'by %s says that the version before is whole, where there was one',
    (ending) => {
      expect(endingInWords(ending, true)).toContain('De versie die u had, is nog heel.');
      expect(endingInWords(ending, false)).not.toContain('versie');
    },
  );
});

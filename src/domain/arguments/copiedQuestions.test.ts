import { describe, expect, it } from 'vitest';
import { copiedQuestions } from './copiedQuestions.ts';

const origin = { title: 'Eén loket?', edition: 'Site, versie van 1 mei', address: 'https://example.nl/debat/een-loket/#vragen' };

describe('questions that are taken along', () => {
  it('are one question with its reason, and where it is from', () => {
    expect(copiedQuestions([{ asked: 'Wie betaalt? (politiek)', why: ['Dat staat open.'] }], origin)).toBe(
      'Wie betaalt? (politiek)\nDat staat open.\n\nUit: Eén loket?\nSite, versie van 1 mei\nhttps://example.nl/debat/een-loket/#vragen',
    );
  });

  it('are numbered where there are more, and say once where they are from', () => {
    const text = copiedQuestions(
      [
        { asked: 'Een?', why: ['Want.'] },
        { asked: 'Twee?', why: ['Want.', 'En.'] },
      ],
      origin,
    );
    expect(text).toMatch(/^1\. Een\?\nWant\.\n\n2\. Twee\?\nWant\.\nEn\.\n\nUit: /);
    expect(text.match(/Uit: /g)).toHaveLength(1);
  });
});

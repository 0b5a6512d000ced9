import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../scripts/readability/readSite.ts';
import { checkText } from '../../src/domain/readability/check.ts';
import { FULL } from '../../src/domain/readability/limits.ts';
import { toReaders, withClaims } from '../../src/domain/quality/claims.ts';
import { corpus } from './corpus.ts';

const { claims, deviations } = corpus.quality;

describe('the table of docs/quality.md', () => {
  it('says what kwaliteit.yaml says; npm run quality writes it', () => {
    const document = readFileSync('docs/quality.md', 'utf8');
    expect(document).toBe(withClaims(document, claims));
  });
});

describe('what readers are told of accessibility', () => {
  it('is within the limits of plain language', () => {
    const texts = [
      ...claims.flatMap((claim) => toReaders(claim) ?? []),
      ...deviations.flatMap(({ title, consequence, cause, alternative, measure, planning }) =>
        [title, consequence, cause, alternative, measure, planning].map(corpus.fill),
      ),
    ];
    const blocks = texts.map((text, line) => ({ kind: 'paragraph' as const, inHead: false, text, line, terms: [] }));
    expect(checkText(blocks, FULL, knowledgeOf(corpus)).findings).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { moveProblems, unanswered } from './moves.ts';

const answering = new Set(['/nieuw/', '/nieuw/#deel', '/data/a.csv']);
const moves = [{ from: '/oud/', to: '/nieuw/', on: '2027-01-01' }];

describe('a published address', () => {
  it('answers by itself, or where its page moved to, with the same place on it', () => {
    expect(unanswered(['/nieuw/', '/data/a.csv', '/oud/', '/oud/#deel'], answering, moves)).toEqual([]);
  });

  it('is told when it does not: a page, a place, a file', () => {
    const lost = ['/weg/', '/nieuw/#weg', '/oud/#weg', '/data/b.csv'];
    expect(unanswered(lost, answering, moves)).toEqual(lost);
    expect(unanswered(['/oud/'], answering, [])).toEqual(['/oud/']);
  });
});

describe('a move', () => {
  it('is of a page that was published and is gone, to one that is there', () => {
    const published = new Set(['/oud/', '/nieuw/']);
    expect(moveProblems(moves, published, answering)).toEqual([]);
    expect(moveProblems([{ from: '/nooit/', to: '/nieuw/', on: '2027-01-01' }], published, answering)).toEqual([
      expect.stringContaining('never published'),
    ]);
    expect(moveProblems([{ from: '/nieuw/', to: '/nieuw/', on: '2027-01-01' }], published, answering)).toEqual([
      expect.stringContaining('did not move'),
    ]);
    expect(moveProblems([{ from: '/oud/', to: '/elders/', on: '2027-01-01' }], published, answering)).toEqual([
      expect.stringContaining('which is not there'),
    ]);
  });
});

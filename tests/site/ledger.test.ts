import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMoves } from '../../src/build/movedPages.ts';
import { readLedger } from '../../src/corpus/ledger.ts';
import { moveProblems, unanswered } from '../../src/domain/editions/moves.ts';
import { answeredAddresses, publishedAddresses, readSite } from './builtSite.ts';

const site = readSite('dist');
const ledger = readLedger(readFileSync('content/adressen.txt', 'utf8')).flatMap(({ addresses }) => addresses);
const answering = answeredAddresses(site);
const moves = readMoves();

describe('the ledger of addresses', () => {
  it('holds every address that was ever published; each still answers, or its page moved', () => {
    expect(ledger.length).toBeGreaterThan(3500);
    expect(unanswered(ledger, answering, moves)).toEqual([]);
  });

  it('knows every address of this build: pages, places on them and files; run npm run addresses to add new ones', () => {
    const known = new Set(ledger);
    expect(publishedAddresses(site).filter((address) => !known.has(address))).toEqual([]);
  });

  it('is followed by the moves: from what was published, to what is there', () => {
    expect(moveProblems(moves, new Set(ledger), answering)).toEqual([]);
    for (const { from } of moves) expect(readFileSync(`dist${from}index.html`, 'utf8'), from).toContain('http-equiv="refresh"');
  });
});

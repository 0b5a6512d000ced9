import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { figuresOf, untoldChanges } from '../../src/domain/changes.ts';
import { editionFile, type Change } from '../../src/schema/change.ts';
import { parseProse } from '../../src/schema/prose.ts';
import { corpus } from './corpus.ts';

const edition = editionFile.parse(parse(readFileSync('content/editie.yaml', 'utf8')));
const { register, changes } = corpus;

describe('a figure that the last edition had', () => {
  it('says the same, or its change is told with both values and the reason', () => {
    expect(edition.figures.size).toBeGreaterThan(150);
    expect(untoldChanges(edition, register, changes)).toEqual([]);
  });
});

describe('the list of changes', () => {
  const [id = '', today = ''] = [...figuresOf(register)][0] ?? [];
  const change = (was: string, is: string): Change => ({ on: '2027-01-01', fact: id, kind: 'correctie', was, is, why: parseProse('Proef.') });
  const old = { date: '2026-12-31', figures: new Map([[id, 'wat er stond']]) };

  it('is refused without a difference, with another value, and when it tells what is none', () => {
    expect(untoldChanges(old, register, [change('wat er stond', today)])).toEqual([]);
    expect(untoldChanges(old, register, [])).toEqual([expect.stringContaining(`"${id}" said "wat er stond"`)]);
    expect(untoldChanges(old, register, [change('iets anders', today)])).toHaveLength(1);
    const same = { date: '2026-12-31', figures: new Map([[id, today]]) };
    expect(untoldChanges(same, register, [change(today, today)])).toEqual([expect.stringContaining('leave it out')]);
  });

  it('tells of a figure that is gone', () => {
    const gone = { date: '2026-12-31', figures: new Map([['weg', 'een cijfer']]) };
    expect(untoldChanges(gone, register, [])).toEqual([expect.stringContaining('says "nothing" today')]);
  });
});

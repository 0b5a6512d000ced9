// cspell:ignore publiccode
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { readLedger, sealOf } from '../../src/corpus/ledger.ts';
import { changelog } from '../../src/domain/editions/changelog.ts';
import { figuresOf, untoldChanges } from '../../src/domain/editions/changes.ts';
import { orderProblems, publishedIn, withChanges } from '../../src/domain/editions/editions.ts';
import type { Change } from '../../src/schema/change.ts';
import { keptEdition } from '../../src/schema/edition.ts';
import { parseProse } from '../../src/schema/prose.ts';
import { corpus } from './corpus.ts';

const { register, changes, editions, fill } = corpus;
const all = withChanges(editions, changes);
const published = publishedIn(editions);
/** What each edition published, newest first. */
const kept = readdirSync('content/edities')
  .map((file) => keptEdition.parse(parse(readFileSync(`content/edities/${file}`, 'utf8'))))
  .sort((a, b) => b.date.localeCompare(a.date));

describe('the editions', () => {
  it('follow each other, each a day or more later, with a version that goes up by as much as its changes ask', () => {
    expect(orderProblems(all)).toEqual([]);
  });

  it('have one version and date, in package.json, in the list and for catalogues', () => {
    expect(published[0]).toEqual({ version: packageJson.version, date: packageJson.editie });
    expect(parse(readFileSync('publiccode.yml', 'utf8'))).toMatchObject({ softwareVersion: packageJson.version });
  });

  it('are each kept with their figures, by npm run edition', () => {
    expect(kept.map(({ version, date }) => ({ version, date }))).toEqual(published);
    for (const { figures } of kept) expect(figures.size).toBeGreaterThan(150);
  });

  it('have their addresses in the ledger as they were published: not one went or came since', () => {
    const parts = readLedger(readFileSync('content/adressen.txt', 'utf8'));
    expect(parts.flatMap(({ version }) => version ?? []).reverse()).toEqual(published.map(({ version }) => version));
    for (const { version, addresses } of kept) {
      const part = parts.find((each) => each.version === version);
      expect(part && sealOf(part), version).toEqual(addresses);
    }
  });
});

describe('CHANGELOG.md', () => {
  it('says what wijzigingen.yaml says; npm run changelog writes it', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toBe(changelog(all, fill));
  });
});

describe('a figure that an edition had', () => {
  it('says the same, or its changes are told with both values and the reason', () => {
    expect(untoldChanges(kept, register, changes)).toEqual([]);
  });
});

describe('the list of changes', () => {
  const [id = '', today = ''] = [...figuresOf(register)][0] ?? [];
  const change = (was: string, is: string, on = '2027-01-01'): Change => ({
    on,
    fact: id,
    kind: 'correctie',
    was,
    is,
    why: parseProse('Proef.'),
  });
  const old = { date: '2026-12-31', figures: new Map([[id, 'wat er stond']]) };
  const same = { date: '2026-12-31', figures: new Map([[id, today]]) };

  it('is refused without a difference, with another value, and when it tells what is none', () => {
    expect(untoldChanges([old], register, [change('wat er stond', today)])).toEqual([]);
    expect(untoldChanges([old], register, [])).toEqual([expect.stringContaining(`"${id}" said "wat er stond"`)]);
    expect(untoldChanges([old], register, [change('iets anders', today)])).toHaveLength(1);
    expect(untoldChanges([same], register, [change(today, today)])).toEqual([expect.stringContaining('leave it out')]);
  });

  it('tells the way from every edition, step by step, and back where a figure went back', () => {
    const older = { date: '2026-06-01', figures: new Map([[id, 'nog ouder']]) };
    const steps = [change('wat er stond', today), change('nog ouder', 'wat er stond', '2026-12-31')];
    expect(untoldChanges([old, older], register, steps)).toEqual([]);
    expect(untoldChanges([old, older], register, steps.slice(0, 1))).toEqual([expect.stringContaining('said "nog ouder"')]);
    expect(untoldChanges([old, older], register, [change('wat er stond', today), change('nog ouder', 'elders', '2026-12-31')])).toHaveLength(1);
    expect(untoldChanges([same], register, [change(today, 'even anders', '2027-01-01'), change('even anders', today, '2027-02-01')])).toEqual([]);
  });

  it('tells of a figure that is gone, and of none that is new', () => {
    const gone = { date: '2026-12-31', figures: new Map([['weg', 'een cijfer']]) };
    expect(untoldChanges([gone], register, [])).toEqual([expect.stringContaining('says "nothing" today')]);
    const empty = { date: '2026-12-31', figures: new Map<string, string>() };
    expect(untoldChanges([empty], register, [change('iets', today)])).toEqual([expect.stringContaining('is new since')]);
  });
});

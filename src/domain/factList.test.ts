import { describe, expect, it } from 'vitest';
import type { Fact, Topic } from '../schema/fact.ts';
import type { Source } from '../schema/source.ts';
import { listFacts } from './factList.ts';
import { packFacts, unpackFacts } from './packedFacts.ts';
import { createRegister } from './register.ts';

const base = {
  value: 1,
  unit: 'personen',
  concerns: undefined,
  asOf: '2025-02',
  qualifiers: [],
  kind: 'printed',
  formula: undefined,
  caution: undefined,
  contradicts: [],
  replaces: [],
  recorded: '2026-11-27',
  withdrawn: undefined,
  topic: 'rijk',
} satisfies Partial<Fact>;
const printed = (id: string, document: string, topic: Topic = 'rijk'): Fact => ({
  ...base,
  topic,
  id,
  label: id,
  source: { document, place: '§', printed: '1' },
});
const sum: Fact = { ...base, id: 'som', label: 'som', kind: 'derived', value: undefined, formula: '{a} + {b} + {c}', source: undefined };
const sources = [
  { id: 'verslag', short: 'Het verslag' },
  { id: 'brief', short: 'De brief' },
] as Source[];
const register = createRegister([printed('a', 'verslag'), printed('b', 'brief'), sum, printed('c', 'verslag', 'modellen')]);

describe('the rows of the list of figures', () => {
  it('stand topic by topic, in the order that readers see', () => {
    expect(listFacts(register, sources).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'som']);
  });

  it('name each document that a derived figure rests on once', () => {
    expect(listFacts(register, sources).at(-1)).toMatchObject({
      sources: ['verslag', 'brief'],
      sourceNames: 'Het verslag; De brief',
      status: 'computed',
      asOf: 'februari 2025',
    });
  });

  it('arrive in a browser as they left', () => {
    const rows = listFacts(register, sources);
    const sent = JSON.stringify(packFacts(rows, sources));
    expect(unpackFacts(JSON.parse(sent) as ReturnType<typeof packFacts>)).toEqual(rows);
  });
});

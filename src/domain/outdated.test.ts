import { describe, expect, it } from 'vitest';
import type { Fact } from '../schema/fact.ts';
import { parseProse } from '../schema/prose.ts';
import type { Question } from '../schema/question.ts';
import type { Source } from '../schema/source.ts';
import { leaningOnOldAlone, outdated } from './outdated.ts';
import { createRegister } from './register.ts';

const base: Omit<Fact, 'id'> = {
  label: 'Label',
  topic: 'rijk',
  value: 2,
  unit: 'personen',
  kind: 'printed',
  formula: undefined,
  source: { document: 'verslag', place: '§ 1', printed: '2' },
  concerns: undefined,
  asOf: '2025-02',
  qualifiers: [],
  caution: undefined,
  contradicts: [],
  replaces: [],
  recorded: '2026-11-27',
  withdrawn: undefined,
};
const register = createRegister([
  { ...base, id: 'oud' },
  { ...base, id: 'ouder', asOf: '2023' },
  { ...base, id: 'vers', asOf: '2026-02' },
  { ...base, id: 'dag', unit: 'datum', value: '2015-01-01', source: { document: 'verslag', place: '§ 1', printed: '1 januari 2015' } },
  { ...base, id: 'achterhaald', asOf: '2022' },
  { ...base, id: 'nieuwer', asOf: '2026', replaces: ['achterhaald'] },
]);

describe('what may be outdated', () => {
  it('is what holds as far as we know and is of more than a year ago, oldest first', () => {
    expect(outdated(register, [], [], '2026-11-28').old.map(({ id }) => id)).toEqual(['ouder', 'oud']);
    expect(outdated(register, [], [], '2024-06-01').old.map(({ id }) => id)).toEqual(['ouder']);
  });

  it('is a question that nobody looked for, and a later source that was read in part', () => {
    const text = parseProse('Tekst.');
    const question = {
      id: 'a',
      question: text,
      ofCouncil: text,
      to: 'college',
      kind: 'technisch',
      replaces: [],
      known: text,
      unknown: text,
      since: undefined,
      searched: undefined,
    } satisfies Question;
    const searched = { ...question, id: 'b', searched: { on: '2026-11-28', whoKnows: text } };
    const source = (id: string, read: string): Source => ({ id, later: { read } }) as Source;
    const found = outdated(
      register,
      [question, searched],
      [source('deel', 'het begin van de bladzijde'), source('heel', 'het geheel')],
      '2026-11-28',
    );
    expect(found.unsearched.map(({ id }) => id)).toEqual(['a']);
    expect(found.partlyRead.map(({ id }) => id)).toEqual(['deel']);
  });
});

describe('a page that leans on an overtaken fact', () => {
  const page = (facts: string[], saysSince = false) => ({ address: '/rijk/', facts, saysSince });

  it('is named, unless it has the newer one too or says in its head what came since', () => {
    expect(leaningOnOldAlone([page(['achterhaald'])], register)).toEqual([{ address: '/rijk/', old: 'achterhaald', newest: 'nieuwer' }]);
    expect(leaningOnOldAlone([page(['achterhaald', 'nieuwer']), page(['achterhaald'], true), page(['vers'])], register)).toEqual([]);
  });
});

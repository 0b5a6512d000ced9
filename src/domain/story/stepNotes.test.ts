import { describe, expect, it } from 'vitest';
import { collectNotes, type Leaning } from '../notes.ts';
import { createRegister } from '../register.ts';
import { notesBySteps } from './stepNotes.ts';

const register = createRegister([]);
const at = (place: string): Leaning => ({ document: 'verslag', place });
const HEAD = [at('a')];
const STEPS = [
  ['een', [at('c'), at('b'), at('b')]],
  ['twee', [at('b'), at('a')]],
] as const;
const notes = notesBySteps(collectNotes([...HEAD, ...STEPS.flatMap(([, leanings]) => leanings)], register), STEPS, register);
const told = (list: ReturnType<typeof notes.ofStep>): string[] => list.map(({ id, places }) => `${id}: ${places.join(' ')}`);

describe('the notes of a story', () => {
  it('stand by the step that leans on them, by number, each with its own marks and an address that is alone on the page', () => {
    expect(told(notes.around)).toEqual(['noot-1: 0']);
    expect(told(notes.ofStep('een'))).toEqual(['noot-2: 0', 'noot-3: 0 1']);
    expect(told(notes.ofStep('twee'))).toEqual(['noot-1-twee: 1', 'noot-3-twee: 2']);
    expect(() => notes.ofStep('drie')).toThrow('the story has no step "drie"');
  });

  it('are where a mark leads to: the list of its own step', () => {
    expect([0, 1, 2].map((place) => notes.idAt(3, place))).toEqual(['noot-3', 'noot-3', 'noot-3-twee']);
    expect([0, 1].map((place) => notes.idAt(1, place))).toEqual(['noot-1', 'noot-1-twee']);
  });
});

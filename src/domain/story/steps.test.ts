import { describe, expect, it } from 'vitest';
import { stepInHash, stepsOf } from './steps.ts';

const BODY =
  'Tekst.\n\n<Stap id="een" titel="De eerste" beeld="mensen">\n\nTekst.\n\n</Stap>\n<Stap id="twee" titel="De tweede" beeld="kosten">\n</Stap>';

describe('the steps of a story', () => {
  it('are read from its text, in order', () => {
    expect(stepsOf(BODY)).toEqual([
      { id: 'een', title: 'De eerste' },
      { id: 'twee', title: 'De tweede' },
    ]);
    expect(stepsOf('Geen stappen.')).toEqual([]);
  });

  it('are found by the address', () => {
    const steps = stepsOf(BODY);
    expect(stepInHash('#twee', steps)).toBe(1);
    expect(stepInHash('', steps)).toBeUndefined();
    expect(stepInHash('#twe', steps)).toBeUndefined();
  });
});

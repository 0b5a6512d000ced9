import { describe, expect, it } from 'vitest';
import { stepInHash } from './steps.ts';

describe('the steps of a story', () => {
  it('are found by the address', () => {
    const steps = [{ id: 'een' }, { id: 'twee' }];
    expect(stepInHash('#twee', steps)).toBe(1);
    expect(stepInHash('', steps)).toBeUndefined();
    expect(stepInHash('#twe', steps)).toBeUndefined();
  });
});

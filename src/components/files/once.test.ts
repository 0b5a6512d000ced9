import { expect, it } from 'vitest';
import { once } from './once.ts';

it('makes a file once for each object and ending', () => {
  const asked: string[] = [];
  const file = once(({ id }: { id: string }, ending: 'csv' | 'ods') => {
    asked.push(`${id}.${ending}`);
    return { name: `${id}.${ending}` };
  });
  const [one, other] = [{ id: 'a' }, { id: 'b' }];
  expect([file(one, 'csv'), file(one, 'ods'), file(other, 'csv')].map(({ name }) => name)).toEqual(['a.csv', 'a.ods', 'b.csv']);
  expect(file(one, 'csv')).toBe(file(one, 'csv'));
  expect(asked).toEqual(['a.csv', 'a.ods', 'b.csv']);
});

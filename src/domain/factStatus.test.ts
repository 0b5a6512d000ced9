import { expect, it } from 'vitest';
import { parseProse } from '../schema/prose.ts';
import { statusOf } from './factStatus.ts';

const fact = {
  contradicts: [],
  kind: 'printed',
  qualifiers: [],
  caution: undefined,
  source: { document: 'a', place: '§', printed: '€ 4.146.700' },
} as const;

it('says how sure a figure is, the weightiest doubt first', () => {
  expect(statusOf({ ...fact, contradicts: [], qualifiers: [] })).toBe('precise');
  expect(statusOf({ ...fact, contradicts: [], qualifiers: [], source: { ...fact.source, printed: '€ 63,9 miljoen' } })).toBe('rounded');
  expect(statusOf({ ...fact, contradicts: [], qualifiers: ['circa'] })).toBe('about');
  expect(statusOf({ ...fact, contradicts: [], qualifiers: [], caution: parseProse('Een voornemen van de minister.') })).toBe('planned');
  expect(statusOf({ ...fact, contradicts: [], qualifiers: ['circa'], kind: 'illegible' })).toBe('computed');
  expect(statusOf({ ...fact, contradicts: ['ander'], qualifiers: ['circa'], kind: 'derived' })).toBe('disputed');
});

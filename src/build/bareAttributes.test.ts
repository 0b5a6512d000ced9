import { expect, it } from 'vitest';
import { withBareAttributes } from './bareAttributes.ts';

it('what is true or not stands as a word alone; other empty values and text stay', () => {
  expect(withBareAttributes('<p hidden="" class=""><button type="button" disabled="" value="">a hidden="" b</button>')).toBe(
    '<p hidden class=""><button type="button" disabled value="">a hidden="" b</button>',
  );
});

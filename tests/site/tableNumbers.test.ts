import { describe, expect, it } from 'vitest';
import { readSite } from './builtSite.ts';

const cells = readSite('dist').pages.flatMap(({ address, root }) =>
  root.querySelectorAll('td, th').map((cell) => ({ address, text: cell.text.replace(/\s+/g, ' ').trim() })),
);

describe('a table that is copied into a spreadsheet', () => {
  it('has numbers with the minus of the keyboard: the other makes a text of them', () => {
    expect(cells.filter(({ text }) => /^€? ?-\d/.test(text)).length).toBeGreaterThan(30);
    expect(cells.filter(({ text }) => /−\d/.test(text)).map(({ address, text }) => `${address}: ${text}`)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openAddress } from '../address.ts';

/** Links of version 1, and what they gave when it was made: result, year, low, middle, high. Nothing writes over them. */
const vectors = JSON.parse(readFileSync('tests/fixtures/scenario-1.json', 'utf8')) as {
  address: string;
  results: [string, number, number, number, number | null][];
}[];

it('links of version 1 still give the same numbers, to the cent, by the way that a reader’s link goes', async () => {
  expect(vectors.length).toBeGreaterThan(4);
  for (const { address, results } of vectors) {
    const {
      slots: [slot],
      problems,
    } = await openAddress(address);
    expect(problems).toEqual([]);
    expect(slot?.version?.number).toBe(1);
    const rows = (await slot?.version?.run(slot.scenario).rows()) ?? [];
    expect(rows.map(({ result, year }) => [result, year])).toEqual(results.map(([result, year]) => [result, year]));
    rows.forEach((row, index) => {
      const [, , ...ends] = results[index] ?? [];
      [row.low, row.mid, row.high].forEach((value, end) => {
        expect(Math.abs((value ?? 0) - (ends[end] ?? 0)), `${row.result} ${row.year}`).toBeLessThan(0.005);
      });
    });
  }
});

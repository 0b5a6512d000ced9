import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { people } from '../../../src/domain/scenario/amounts.ts';
import { loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { scenarioAddress, unfoldAll } from './openScenario.ts';

const { visit } = useBrowser();

/** A link of version 1 and every figure that it must give for ever. */
interface Vector {
  address: string;
  results: [result: string, year: number, low: number, mid: number, high: number | null][];
}
const vectors = JSON.parse(readFileSync('tests/fixtures/scenario-1.json', 'utf8')) as Vector[];
const LINES = { 'Mensen, Wsw': 'Wsw', 'Mensen, beschut werk': 'Beschut werk' };

describe('a link of version 1', () => {
  it.each([vectors[0], vectors[1], vectors.at(-1)].map((vector) => [vector?.address.slice(0, 60), vector] as const))(
    'gives its numbers on its own page: %s…',
    async (_, vector) => {
      const { page, problems } = await visit();
      await page.goto(`${scenarioAddress()}#${vector?.address ?? ''}`);
      await page.waitForURL('**/scenario/versie-1/#v=1&*');
      await page.getByRole('heading', { name: 'Wat er in deze link is ingevuld' }).waitFor();
      const rows = await page
        .locator('section', { has: page.locator('#uitkomst-kop') })
        .locator('tbody tr')
        .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
      for (const [result, label] of Object.entries(LINES)) {
        const own = vector?.results.filter(([name]) => name === result) ?? [];
        const [first, last] = [own[0], own.at(-1)];
        const row = rows.find(([name]) => name === label) ?? [];
        expect(row[1], label).toMatch(new RegExp(`^${people(first?.[3] ?? -1)}\\b`));
        expect(row[2], label).toMatch(new RegExp(`^${people(last?.[3] ?? -1)}\\b`));
        if (last && last[2] !== last[4]) expect(row[2]).toContain(`${people(last[2])} tot ${people(last[4] ?? -1)}`);
      }
      expect(problems).toEqual([]);
    },
  );

  it('can be read by everyone, in light and in dark, and taken along', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit({ viewport: { width: 360, height: 740 }, colorScheme });
      await page.goto(`${scenarioAddress()}versie-1/#${vectors[0]?.address ?? ''}`);
      await page.getByRole('button', { name: 'Kopieer als tekst' }).waitFor();
      await unfoldAll(page);
      await loadAxe(page);
      expect(await violationsOn(page)).toEqual([]);
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV', exact: true }).click()]);
      expect(readFileSync(await file.path(), 'utf8')).toMatch(/^soort,naam,jaar/);
    }
  });
});

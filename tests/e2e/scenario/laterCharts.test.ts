import { expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { box, open } from './openScenario.ts';

const { visit } = useBrowser();

it('a chart that comes later than the page is read by keys and by pointer, also when it comes again', async () => {
  const { page, problems } = await visit();
  await open(page);
  const plot = page.locator('#scenario-van-b-naar-a [data-plot][role="application"]');
  const status = page.locator('#scenario-van-b-naar-a .read-status');
  for (const wsw of ['450', '300']) {
    await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
    await box(page, 'Mensen in de Wsw, aan het begin', 'waarde').fill(wsw);
    await plot.scrollIntoViewIfNeeded();
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => status.textContent()).toContain('mensen in de Wsw');
    await page.keyboard.press('Escape');
    expect(await status.textContent()).toBe('');
    const bars = plot.locator('svg:visible');
    const { width, height } = (await bars.boundingBox()) ?? { width: 0, height: 0 };
    await bars.hover({ position: { x: width / 2, y: height / 2 } });
    await plot.locator('.read-tip').waitFor();
    await page.getByRole('button', { name: 'Haal B weg' }).click();
    await plot.waitFor({ state: 'detached' });
  }
  expect(problems).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { story, EIGHT_THOUSAND, opened, picture } from './storyPage.ts';

const { visit } = useBrowser();

describe('the story without JavaScript', () => {
  it('is complete: seven pictures with their text, every answer, and nothing that does not work', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(story());
    expect(await page.locator('.step:visible').count()).toBe(7);
    expect(await page.locator('.step svg:visible').count()).toBe(7);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.locator('[data-choice]:visible').count()).toBe(await page.locator('[data-choice]').count());
    expect(await page.locator('#bad').innerText()).toContain(
      'In 2036 werken er onder deze aannames 409 mensen, waarschijnlijk 343 tot 483.',
    );
    expect(await page.locator('#plek').innerText()).toContain('De verrassing');
    expect(await page.locator('.step > .notes:visible').count()).toBe(7);
    await page.locator('[data-steps]').getByRole('link', { name: 'Wat één plek kost' }).click();
    expect(new URL(page.url()).hash).toBe('#plek');
    expect(problems).toEqual([]);
  });

  it('shows one step while its script is on its way, and all of it when that does not come', async () => {
    const { page } = await visit();
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(story());
    expect(await page.locator('.step:visible').count()).toBe(1);
    expect(await page.locator('#vroeger svg:visible').count()).toBe(1);
    expect(await page.locator('[data-choice]:visible').count()).toBe(0);
    // The time that it is waited for goes by.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect.poll(() => page.locator('.step:visible').count()).toBe(7);
    expect(await page.locator('.step svg:visible').count()).toBe(7);
    expect(await page.locator('[data-choice]:visible').count()).toBe(await page.locator('[data-choice]').count());
    expect(await page.getByText('Waarden lezen').first().isVisible()).toBe(false);
  });

  it('says the same as with it', async () => {
    const without = await visit({ javaScriptEnabled: false });
    await without.page.goto(story());
    const { page } = await visit();
    await opened(page, '#vaste-kosten');
    for (const selector of ['[data-outcome]', '.chart figcaption h3', '.chart-description'])
      expect(await page.locator(`#vaste-kosten ${selector}`).innerText()).toBe(
        await without.page.locator(`#vaste-kosten ${selector}`).innerText(),
      );
  });
});

describe('the story on paper', () => {
  it.each([true, false])('is six A4 pages with every step and every answer (script: %s)', async (javaScriptEnabled) => {
    const { page } = await visit({ javaScriptEnabled });
    await page.goto(story());
    if (javaScriptEnabled) await page.locator('.story.playing').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBe(6);
  });

  it('shows what waits for a guess on screen, and hides it again afterwards', async () => {
    const { page } = await visit();
    await opened(page, '#plek');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.step:visible').count()).toBe(7);
    expect(await page.locator('#plek svg:visible').textContent()).toMatch(EIGHT_THOUSAND);
    expect(await page.locator('#bad svg:visible').textContent()).toContain('samen 409');
    expect(await page.locator('[data-choice]:visible').count()).toBe(await page.locator('[data-choice]').count());
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => picture(page).textContent()).not.toMatch(EIGHT_THOUSAND);
  });
});

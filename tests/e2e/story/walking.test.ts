// cspell:ignore beforematch onbeforematch
import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { STEPS, opened, current, slider, onward, at } from './storyPage.ts';

const { visit } = useBrowser();

describe('a reader who goes through the story', () => {
  it('takes seven steps with the button, each with an address and a name, and hears where the step begins', async () => {
    const { page, problems } = await visit({ viewport: { width: 360, height: 740 } });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      if (place > 0) {
        expect(new URL(page.url()).hash).toBe(`#${id}`);
        expect(await page.locator(':focus').innerText()).toContain(`Stap ${place + 1} van 7`);
        expect(await page.title()).toMatch(new RegExp(`^${place + 1}\\. .+ · Wegwijzer Participatiewet$`));
      }
      expect(await page.locator('.step:visible').count()).toBe(1);
      expect(await page.locator('[data-steps] [aria-current="step"]').innerText()).toContain(String(place + 1));
      if (place < STEPS.length - 1) await onward(page);
    }
    expect(await current(page).locator('.onward').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('walks with the arrow keys, but not while a slider or a chart has them', async () => {
    const { page } = await visit();
    await opened(page);
    await page.keyboard.press('ArrowLeft');
    await at(page, 'vroeger');
    await page.keyboard.press('ArrowRight');
    await at(page, 'deur-dicht');
    await page.keyboard.press('ArrowRight');
    await at(page, 'bad');
    await slider(page, /Mijn schatting/).focus();
    await page.keyboard.press('ArrowRight');
    expect(await slider(page, /Mijn schatting/).inputValue()).toBe('605');
    await current(page).locator('[data-plot]').focus();
    await page.keyboard.press('ArrowRight');
    await at(page, 'bad');
    await current(page).locator('h2').focus();
    await page.keyboard.press('ArrowLeft');
    await at(page, 'deur-dicht');
  });

  it('comes in by the address of a step, and goes back and forth with the browser without losing anything', async () => {
    const { page } = await visit();
    await opened(page, '#vijf-manieren');
    await at(page, 'vijf-manieren');
    await current(page).getByRole('checkbox', { name: 'De uitkering' }).check();
    await onward(page);
    await at(page, 'rijk-en-raad');
    await slider(page, /Kies een jaar/).fill('3');
    await page.goBack();
    await at(page, 'vijf-manieren');
    expect(await current(page).getByRole('checkbox', { name: 'De uitkering' }).isChecked()).toBe(true);
    await page.goForward();
    await at(page, 'rijk-en-raad');
    expect(await slider(page, /Kies een jaar/).inputValue()).toBe('3');
  });

  it('finds what was done after reading another page, but not the guesses: those are kept nowhere', async () => {
    const { page, problems } = await visit();
    await opened(page, '#bad');
    await slider(page, /Mijn schatting/).fill('135');
    await page.getByRole('button', { name: 'Laat het zien' }).click();
    await slider(page, /Wat de wereld doet/).fill('9.5');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('9.5');
    const kept = await page.evaluate(() => JSON.stringify([history.state, localStorage, sessionStorage, location.href, document.cookie]));
    expect(kept).not.toContain('135');
    await current(page).getByRole('link', { name: 'Wat er op de wet volgde' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat volgde er op de Participatiewet?' }).waitFor();
    await page.goBack();
    await at(page, 'bad');
    expect(await slider(page, /Wat de wereld doet/).inputValue()).toBe('9.5');
    expect(await current(page).innerText()).not.toContain('135');
    await page.reload();
    await at(page, 'bad');
    expect(await slider(page, /Wat de wereld doet/).inputValue()).toBe('9.5');
    expect(problems).toEqual([]);
  });

  it('is told in Dutch when a link names a step that is not there, and goes on', async () => {
    const { page } = await visit();
    await opened(page, '#stap-negen');
    const told = await page.getByRole('alert').innerText();
    expect(told).toContain('De link noemt “stap-negen”. Zo’n stap heeft deze uitleg niet.');
    expect(told).toContain('Kies hieronder een stap; er is niets verloren.');
    await at(page, 'vroeger');
    await page.getByRole('link', { name: 'Veel bedrijven worden kleiner', exact: false }).first().click();
    await at(page, 'bad');
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.evaluate(() => (location.hash = '#%E0%A4%A'));
    await page.getByRole('alert').waitFor();
    await at(page, 'bad');
  });

  it('lands at a part of a step, below the picture that stays in view', async () => {
    for (const viewport of [
      { width: 320, height: 568 },
      { width: 768, height: 1024 },
    ]) {
      const { page } = await visit({ viewport, reducedMotion: 'reduce' });
      await opened(page, '#navertellen');
      await at(page, 'rijk-en-raad');
      const heading = await page.locator('#navertellen h3').boundingBox();
      const plot = await current(page).locator('.plot').boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual((plot?.y ?? 0) + (plot?.height ?? 0) - 1);
      expect(heading?.y).toBeLessThan(viewport.height);
    }
    const { page } = await visit();
    await opened(page, '#uitleg-plek');
    await at(page, 'plek');
  });

  it('follows a source and comes back to the same place, with everything done', async () => {
    const { page, problems } = await visit();
    await opened(page, '#bad');
    await page.getByRole('button', { name: /^Laat het zien/ }).click();
    await slider(page, /Wat de wereld doet/).fill('9.5');
    const mark = current(page).locator('.ref').first();
    await mark.click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#noot-\d+(-bad)?$/);
    await at(page, 'bad');
    expect(await page.locator(`#bad .notes ${new URL(page.url()).hash}`).count()).toBe(1);
    await page.goBack();
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);

    await mark.click();
    await page
      .locator(`${new URL(page.url()).hash} a`)
      .first()
      .click();
    await page
      .getByRole('heading', { level: 1 })
      .getByText(/bronnen|later/i)
      .waitFor();
    await page.goBack();
    await at(page, 'bad');
    expect(await slider(page, /Wat de wereld doet/).inputValue()).toBe('9.5');
    await page.reload();
    await at(page, 'bad');
    await page.goBack();
    expect(await slider(page, /Wat de wereld doet/).inputValue()).toBe('9.5');
    expect(problems).toEqual([]);
  });

  it('keeps the place in the text when the page is loaded anew', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 } });
    await opened(page, '#plek');
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
    const end = (): Promise<number> => page.locator('#plek').evaluate((step) => step.getBoundingClientRect().bottom);
    const before = await end();
    await page.reload();
    await at(page, 'plek');
    const oneLine = 24;
    await expect.poll(async () => Math.abs((await end()) - before)).toBeLessThan(oneLine);
  });

  it('hears where it is after going back to the beginning, and nothing of the step before', async () => {
    const { page } = await visit();
    await opened(page);
    await onward(page);
    await at(page, 'deur-dicht');
    await current(page).getByRole('radio', { name: 'Iemand die al in de Wsw werkt' }).check();
    await page.goBack();
    await at(page, 'vroeger');
    const heard = page.evaluate(() => {
      const status = [...document.querySelectorAll('[role="status"]')].at(-1);
      return new Promise<string>((done) => {
        if (!status) return;
        new MutationObserver(() => {
          if (status.textContent !== '') done(status.textContent);
        }).observe(status, { childList: true });
      });
    });
    expect(await page.locator(':focus').innerText()).toContain('Stap 1 van 7');
    await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).check();
    // The first thing that is said is about this step.
    expect(await heard).toContain('Iemand die veel begeleiding nodig heeft. Die kon bij het UWV');
  });

  it('finds words in a step that is not shown: the browser opens it, the story follows, and the Back button leads back', async () => {
    const { page } = await visit();
    await opened(page, '#bad');
    expect(await page.locator('.step[hidden="until-found"]').count()).toBe(STEPS.length - 1);
    expect(await page.getByText('Gemeenten leggen er vaak geld bij').isVisible()).toBe(false);
    const open = (id: string) => page.locator(`#${id}`).evaluate((step) => step.dispatchEvent(new Event('beforematch', { bubbles: true })));
    await open('plek');
    await at(page, 'plek');
    expect(new URL(page.url()).hash).toBe('#plek');
    expect(await page.locator('.step:visible').count()).toBe(1);
    expect(await page.getByText('Gemeenten leggen er vaak geld bij').isVisible()).toBe(true);
    // Where the words stand is for the browser to show: neither focus nor the list of steps is gone to.
    expect(await page.locator('#plek :focus').count()).toBe(0);
    await page.goBack();
    await at(page, 'bad');
  });

  it('is led by a link to a part of another step, as the browser opens that step on the way', async () => {
    const { page } = await visit();
    await opened(page, '#bad');
    const note = await page.locator('#vijf-manieren .notes li').last().getAttribute('id');
    await page.evaluate((id) => (location.hash = `#${id ?? ''}`), note);
    await at(page, 'vijf-manieren');
    await expect.poll(() => page.locator(':focus').getAttribute('id')).toBe(note);
    await page.goBack();
    await at(page, 'bad');
    expect(await page.locator('.step:visible').count()).toBe(1);
  });

  it('sees one step too in a browser that cannot find in what is hidden', async () => {
    const { page } = await visit();
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'onbeforematch');
    });
    await opened(page, '#plek');
    expect(await page.locator('.step[hidden]').count()).toBe(0);
    expect(await page.locator('.step:visible').count()).toBe(1);
    await onward(page);
    await at(page, 'vijf-manieren');
    expect(await page.locator('.step:visible').count()).toBe(1);
  });
});

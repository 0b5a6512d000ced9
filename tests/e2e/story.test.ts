import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { loadAxe, violationsOn } from './axe.ts';
import { useBrowser } from './browser.ts';
import { labelProblems } from './labels.ts';

const { visit } = useBrowser();
const story = (): string => `${inject('site')}uitleg/`;
/** The guidance money of the Rijk, with the space that does not break. */
const EIGHT_THOUSAND = /circa €\s8\.100/;
const STEPS = ['vroeger', 'deur-dicht', 'bad', 'vaste-kosten', 'plek', 'vijf-manieren', 'rijk-en-raad'];

async function opened(page: Page, hash = ''): Promise<void> {
  await page.goto(story() + hash);
  await page.locator('.story.playing').waitFor();
}

const current = (page: Page) => page.locator('.step.current');
const picture = (page: Page) => current(page).locator('svg:visible');
const slider = (page: Page, name: string | RegExp) => current(page).getByRole('slider', { name });
const onward = (page: Page) => current(page).locator('.onward').click();

/** Goes to a step and waits until it is there. */
async function at(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}.current`).waitFor();
}

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
    expect(await slider(page, /Mijn schatting/).inputValue()).toBe('345');
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
    await slider(page, /uit de Wsw gaat/).fill('9.5');
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('9.5');
    const kept = await page.evaluate(() => JSON.stringify([history.state, localStorage, sessionStorage, location.href, document.cookie]));
    expect(kept).not.toContain('135');
    await current(page).getByRole('link', { name: 'Wat er op de wet volgde' }).click();
    await page.getByRole('heading', { level: 1, name: 'Wat volgde er op de Participatiewet?' }).waitFor();
    await page.goBack();
    await at(page, 'bad');
    expect(await slider(page, /uit de Wsw gaat/).inputValue()).toBe('9.5');
    expect(await current(page).innerText()).not.toContain('135');
    await page.reload();
    await at(page, 'bad');
    expect(await slider(page, /uit de Wsw gaat/).inputValue()).toBe('9.5');
    expect(problems).toEqual([]);
  });

  it('is told in Dutch when a link names a step that is not there, and goes on', async () => {
    const { page } = await visit();
    await opened(page, '#stap-negen');
    const told = await page.getByRole('alert').innerText();
    expect(told).toContain('De link noemt “stap-negen”. Zo’n stap heeft deze uitleg niet.');
    expect(told).toContain('Kies hieronder een stap; er is niets verloren.');
    await at(page, 'vroeger');
    await page.getByRole('link', { name: 'Het bad loopt leeg', exact: false }).first().click();
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
    await slider(page, /uit de Wsw gaat/).fill('9.5');
    const mark = current(page).locator('.ref a').first();
    await mark.click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#noot-\d+$/);
    await at(page, 'bad');
    await page.goBack();
    await expect.poll(() => mark.evaluate((element) => element === document.activeElement)).toBe(true);

    await mark.click();
    await page.locator('.notes a').first().click();
    await page.getByRole('heading', { level: 1 }).getByText('bronnen').waitFor();
    await page.goBack();
    await at(page, 'bad');
    expect(await slider(page, /uit de Wsw gaat/).inputValue()).toBe('9.5');
    await page.reload();
    await at(page, 'bad');
    await page.goBack();
    expect(await slider(page, /uit de Wsw gaat/).inputValue()).toBe('9.5');
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
    const heard = page.evaluate(() => {
      const status = [...document.querySelectorAll('[role="status"]')].at(-1);
      return new Promise<string>((done) => {
        if (!status) return;
        new MutationObserver(() => {
          if (status.textContent !== '') done(status.textContent);
        }).observe(status, { childList: true });
      });
    });
    await current(page).getByRole('radio', { name: 'Iemand die al in de Wsw werkt' }).check();
    await page.goBack();
    await at(page, 'vroeger');
    expect(await page.locator(':focus').innerText()).toContain('Stap 1 van 7');
    await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).check();
    // The first thing that is said is about this step.
    expect(await heard).toContain('Iemand die veel begeleiding nodig heeft. Die kon bij het UWV');
  });
});

describe('the doors', () => {
  it('show the way of an example, before the law and after it, and say it', async () => {
    const { page } = await visit({ reducedMotion: 'reduce' });
    await opened(page);
    expect(await current(page).getByText('Kreeg iemand het').isVisible()).toBe(false);
    await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).check();
    expect(await current(page).getByText('Kreeg iemand het').isVisible()).toBe(true);
    expect(await picture(page).locator('.s-people').count()).toBe(2);
    await page.getByRole('status').getByText('Iemand die veel begeleiding nodig heeft. Die kon bij het UWV').waitFor({ state: 'attached' });
    await onward(page);
    await at(page, 'deur-dicht');
    expect(await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).isChecked()).toBe(true);
    expect(await current(page).getByText('Niet meer in de Wsw. Kan iemand').isVisible()).toBe(true);
    expect(await picture(page).textContent()).toContain('dicht');
    await current(page).getByRole('radio', { name: 'Vóór de wet' }).check();
    await expect.poll(() => picture(page).textContent()).not.toContain('Banenafspraak');
    expect(await current(page).locator('h3').innerText()).toContain('Vroeger stonden er twee deuren open');
    expect(await current(page).locator('.chart-subtitle').innerText()).toContain('vóór de Participatiewet');
    expect(await current(page).locator('[data-choice]:visible').count()).toBe(0);
    await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).check();
    expect(await current(page).getByRole('radio', { name: 'Sinds de wet' }).isChecked()).toBe(true);
    await current(page).getByRole('radio', { name: 'Vóór de wet' }).check();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await picture(page).textContent()).toContain('Banenafspraak');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await current(page).getByRole('radio', { name: 'Sinds de wet' }).check();
    expect(await current(page).locator('.chart-subtitle').innerText()).toContain('sinds de Participatiewet');
  });

  it.each([
    ['from the step before', '', true],
    ['by the address', '#deur-dicht', false],
  ])('turn from the old into the new before the eyes of who comes %s: %s %s', async (_, hash, moves) => {
    const faded = async (reducedMotion: 'reduce' | 'no-preference'): Promise<boolean> => {
      const { page } = await visit({ reducedMotion });
      // Whether anything in the picture was ever half there.
      await page.addInitScript(() => {
        addEventListener('DOMContentLoaded', () => {
          const svg = document.querySelector('#deur-dicht svg.wide');
          new MutationObserver(() => {
            if (svg?.querySelector('[opacity]')) document.documentElement.dataset['faded'] = '';
          }).observe(svg ?? document, { childList: true });
        });
      });
      await opened(page, hash);
      if (hash === '') await onward(page);
      await at(page, 'deur-dicht');
      await expect.poll(() => picture(page).locator('[opacity]').count()).toBe(0);
      await expect.poll(() => picture(page).textContent()).toContain('Banenafspraak');
      if (moves && reducedMotion === 'no-preference') await page.locator('html[data-faded]').waitFor({ state: 'attached' });
      return page.evaluate(() => 'faded' in document.documentElement.dataset);
    };
    expect(await faded('no-preference')).toBe(moves);
    expect(await faded('reduce')).toBe(false);
  });

  it('turn again for who looked back and comes once more', async () => {
    const { page } = await visit();
    await opened(page);
    await onward(page);
    await at(page, 'deur-dicht');
    await current(page).getByRole('radio', { name: 'Vóór de wet' }).check();
    await page.keyboard.press('Escape');
    await current(page)
      .getByRole('link', { name: /^Vorige stap/ })
      .click();
    await at(page, 'vroeger');
    await onward(page);
    await at(page, 'deur-dicht');
    await expect.poll(() => picture(page).textContent()).toContain('Banenafspraak');
    expect(await current(page).getByRole('radio', { name: 'Sinds de wet' }).isChecked()).toBe(true);
  });
});

describe('the bath', () => {
  it('is guessed first, answered kindly, and then follows tap and drain as the scenario computes them', async () => {
    const { page } = await visit();
    await opened(page, '#bad');
    expect(await current(page).innerText()).not.toContain('226');
    expect(await picture(page).textContent()).not.toContain('226');
    await slider(page, /Mijn schatting/).fill('120');
    expect(await picture(page).textContent()).toContain('schatting 120');
    await page.getByRole('button', { name: 'Laat het zien' }).click();
    expect(await page.locator(':focus').innerText()).toMatch(
      /^In 2035 werken er dan 226 mensen\. U schatte 120.*Makkelijk over het hoofd te zien/s,
    );
    await expect.poll(() => picture(page).textContent()).toContain('samen 226');
    await page.getByRole('status').getByText('In 2035 werken er dan 226 mensen').waitFor({ state: 'attached' });

    await slider(page, /uit de Wsw gaat/).fill('10');
    await slider(page, /Nieuwe mensen in beschut werk/).fill('20');
    const outcome = await current(page).locator('[data-outcome]').innerText();
    expect(await current(page).locator('.reply').innerText()).toBe(
      'In 2035 werken er dan 289 mensen. U draait nu zelf aan kraan en afvoer.',
    );
    expect(outcome).toContain('8 tot 12% van de Wsw');
    await expect.poll(() => current(page).locator('[data-chart-table] tbody tr').first().textContent()).toContain('289 (');

    await onward(page);
    await at(page, 'vaste-kosten');
    expect(await current(page).locator('[data-outcome]').innerText()).toContain('Per persoon gaan zij van 100 naar 135.');
    expect(await page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('uitstroom-wsw=4..6..8');
    await current(page).getByRole('radio', { name: 'wat ik bij het bad koos' }).check();
    expect(await current(page).locator('[data-outcome]').innerText()).not.toContain('135');
    await expect.poll(() => page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('uitstroom-wsw=8..10..12');
    await page.locator('#vaste-kosten [data-scenario-link]').click();
    await page.locator('.scenario-form').waitFor();
    const [, range = 'none'] = /dan zijn het er (\d+ tot \d+)\.$/.exec(outcome) ?? [];
    expect(await page.locator('[data-summary]').innerText()).toMatch(new RegExp(`per model: .*beschut werk ${range};`));
  });

  it('may be seen without a guess, and guessed again', async () => {
    const { page } = await visit();
    await opened(page, '#bad');
    await page.getByRole('button', { name: 'Laat het zien zonder te schatten' }).click();
    await expect.poll(() => picture(page).textContent()).toContain('samen 226');
    expect(await current(page).innerText()).not.toContain('U schatte');
    await slider(page, /uit de Wsw gaat/).fill('1');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(() => slider(page, /Mijn schatting/).evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => picture(page).textContent()).not.toContain('samen');
    expect(await page.locator('[role="status"]').last().textContent()).toBe('');
    await page.getByRole('button', { name: /^Laat het zien/ }).click();
    expect(await slider(page, /uit de Wsw gaat/).inputValue()).toBe('6');
  });
});

describe('the fixed costs', () => {
  it('follow the slider, in drawing, words and table', async () => {
    const { page } = await visit();
    await opened(page, '#vaste-kosten');
    const outcome = current(page).locator('[data-outcome]');
    expect(await outcome.innerText()).toContain('Per persoon gaan zij van 100 naar 135.');
    await slider(page, /niet meekrimpt/).fill('0');
    expect(await outcome.innerText()).toContain('Per persoon gaan zij van 100 naar 100.');
    await slider(page, /niet meekrimpt/).fill('100');
    expect(await outcome.innerText()).toContain('dan zijn zij 100 euro. Per persoon gaan zij van 100 naar 151.');
    await expect.poll(() => picture(page).textContent()).toContain('per persoon 151');
    await page.getByRole('status').getByText('Stel dat 100% van de vaste kosten').waitFor({ state: 'attached' });
  });
});

describe('one place', () => {
  it('asks where the shortage is, and tells the surprise with its source', async () => {
    const { page } = await visit();
    await opened(page, '#plek');
    expect(await current(page).getByText('De verrassing').isVisible()).toBe(false);
    expect(await picture(page).textContent()).not.toContain('8.100');
    await current(page).getByRole('radio', { name: 'In het geld voor begeleiding' }).check();
    await page.getByRole('button', { name: 'Laat het zien' }).click();
    expect(await page.locator(':focus').innerText()).toContain('Daarvan bleef in het onderzoek juist');
    expect(await current(page).getByText('De verrassing').isVisible()).toBe(true);
    await expect.poll(() => picture(page).textContent()).toMatch(EIGHT_THOUSAND);
    expect(await current(page).locator('[data-choice]:visible .ref').count()).toBeGreaterThan(0);
    await current(page).getByRole('radio', { name: 'In wat het werk opbrengt' }).check();
    expect(await current(page).getByText('Daar zit het vooral').isVisible()).toBe(true);
    expect(await current(page).locator('[data-choice]:visible').count()).toBe(1);
  });
});

describe('the tasks', () => {
  it('make each of the five models, with how many companies do it so, and name what none of them is', async () => {
    const { page } = await visit();
    await opened(page, '#vijf-manieren');
    const title = current(page).locator('h3').first();
    expect(await title.innerText()).toContain('Vier taken: welke krijgt het bedrijf?');
    const outcome = current(page).locator('[data-outcome]');
    const set = async (tasks: readonly string[], work: string): Promise<void> => {
      for (const name of ['De Wsw', 'Beschut werk', 'De uitkering'])
        await current(page).getByRole('checkbox', { name }).setChecked(tasks.includes(name));
      await current(page).getByRole('radio', { name: work, exact: true }).check();
    };
    for (const [tasks, work, name, share] of [
      [['De Wsw'], 'niets', 'klassiek', 'circa 4%'],
      [['De Wsw', 'Beschut werk'], 'niets', 'beschut werk', 'circa 6%'],
      [['De Wsw'], 'een deel', 'partieel', 'circa 50%'],
      [['De Wsw', 'Beschut werk'], 'alles', 'integraal', 'circa 20%'],
      [['De Wsw', 'Beschut werk', 'De uitkering'], 'alles', 'gecombineerd', 'circa 20%'],
    ] as const) {
      await set(tasks, work);
      expect(await title.innerText()).toMatch(new RegExp(`^Dit heet: (bedrijf voor )?${name}`));
      expect(await outcome.innerText()).toContain(`Zo werkt ${share} van de bedrijven, volgens Iroko.`);
      expect(await current(page).getByRole('link', { name: 'Voor en tegen bij dit model' }).innerText()).toContain(name);
    }
    await set(['De uitkering'], 'niets');
    expect(await title.innerText()).toContain('Zo is geen van de vijf modellen beschreven');
    expect(await outcome.innerText()).toContain('Of het kan, zeggen de bronnen niet.');
  });

  it('can be laid beside a company of the report; Tomin is called none of the five', async () => {
    const { page } = await visit();
    await opened(page, '#vijf-manieren');
    await current(page).getByRole('radio', { name: 'Werkzaak Rivierenland' }).check();
    expect(await current(page).getByText('Het verslag van de expertbijeenkomst noemt dit bedrijf gecombineerd.').isVisible()).toBe(true);
    await current(page)
      .getByRole('radio', { name: /^Tomin/ })
      .check();
    const told = current(page).locator('[data-choice="tomin"]');
    expect(await told.innerText()).toContain('Bij een van de vijf modellen delen de bronnen het niet in.');
    expect(await told.innerText()).not.toMatch(/partieel/i);
    await expect.poll(() => picture(page).textContent()).toContain('Tomin, zoals beschreven');
    expect(await current(page).locator('[data-choice]:visible').count()).toBe(1);
    await current(page).getByRole('radio', { name: 'Geen' }).check();
    expect(await current(page).locator('[data-choice]:visible').count()).toBe(0);
  });
});

describe('the years', () => {
  it('tell of each year what the sources say and what they do not', async () => {
    const { page } = await visit();
    await opened(page, '#rijk-en-raad');
    await slider(page, /Kies een jaar/).fill('0');
    expect(await current(page).locator('.known').innerText()).toMatch(/Extra geld voor beschut werk: €[^.]*23,1/);
    await slider(page, /Kies een jaar/).fill('5');
    expect(await slider(page, /Kies een jaar/).getAttribute('aria-valuetext')).toBe('2029');
    expect(await current(page).locator('.known').innerText()).toContain(
      'Aangekondigd, maar zonder bedrag voor dit jaar: extra geld voor beschut werk; infrastructurele opslag voor de tussengroep.',
    );
    await page.getByRole('status').getByText('2029. Impulsbudget').waitFor({ state: 'attached' });
    await current(page).getByRole('link', { name: 'neem uw aannames mee' }).click();
    await page.locator('.scenario-form').waitFor();
    expect(await page.locator('.link-problems').count()).toBe(0);
  });
});

describe('the story on any screen', () => {
  /** Does in each step what changes its picture most. */
  async function act(page: Page, id: string): Promise<void> {
    if (id === 'vroeger') await current(page).getByRole('radio').nth(1).check();
    if (id === 'bad') await slider(page, /Mijn schatting/).fill('200');
    if (id === 'bad' || id === 'plek') await page.getByRole('button', { name: /^Laat het zien/ }).click();
    if (id === 'vijf-manieren')
      await current(page)
        .getByRole('radio', { name: /^Tomin/ })
        .check();
    if (id === 'rijk-en-raad') await slider(page, /Kies een jaar/).fill('12');
  }

  it.each([320, 360, 768, 1280])(
    'never scrolls sideways at %i px, with labels in their places, and gives axe nothing to report',
    async (width) => {
      const { page, problems } = await visit({
        viewport: { width, height: 800 },
        reducedMotion: 'reduce',
        colorScheme: width === 360 ? 'dark' : 'light',
      });
      await opened(page);
      await loadAxe(page);
      for (const [place, id] of STEPS.entries()) {
        await at(page, id);
        await act(page, id);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), id).toBe(0);
        const labels = await labelProblems(page);
        expect(labels.count, id).toBeGreaterThan(2);
        expect(labels.problems, id).toEqual([]);
        expect(await violationsOn(page), id).toEqual([]);
        if (place < STEPS.length - 1) await onward(page);
      }
      expect(problems).toEqual([]);
    },
  );

  it('keeps the picture in view beside its text at 320 px, with room for the text, down to the last paragraph', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 568 }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      await act(page, id);
      const paragraphs = current(page).locator('.step-text p:visible');
      for (const paragraph of [paragraphs.nth(1), paragraphs.last()]) {
        await paragraph.evaluate((element) => element.scrollIntoView({ block: 'end', behavior: 'instant' }));
        const box = await picture(page).boundingBox();
        expect(box?.y, id).toBeGreaterThanOrEqual(0);
        expect(box?.height, id).toBeLessThan(568 * 0.52);
        const text = await paragraph.boundingBox();
        // All of the paragraph below the picture, or as much of it as fits.
        const free = 568 - (box?.y ?? 0) - (box?.height ?? 0);
        expect(568 - (text?.y ?? 0), id).toBeLessThanOrEqual(Math.max(free, text?.height ?? 0) + 1);
      }
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it.each([
    [320, 568],
    [768, 1024],
    [1280, 900],
    [1920, 1000],
  ])('never lets the picture slide over what stands below it, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      for (const acted of [false, true]) {
        if (acted) await act(page, id);
        const covered = await page.evaluate((beside) => {
          const step = document.querySelector('.step.current');
          const picture = step?.querySelector(beside ? '.figure-picture' : '.plot');
          const below = [
            ...(step?.querySelectorAll(`.chart > :not(.figure-body, figcaption)${beside ? ', .figure-text' : ''}, .step-ways`) ?? []),
          ];
          const found = new Set<string>();
          for (let top = 0; top < document.documentElement.scrollHeight; top += 90) {
            scrollTo({ top, behavior: 'instant' });
            const cover = picture?.getBoundingClientRect();
            for (const element of below) {
              const own = element.getBoundingClientRect();
              if (
                cover &&
                own.top < cover.bottom - 1 &&
                own.bottom > cover.top + 1 &&
                own.left < cover.right - 1 &&
                own.right > cover.left + 1
              )
                found.add(element.className);
            }
          }
          return [...found];
        }, width > 1100);
        expect(covered, `${id}, ${acted ? 'acted' : 'new'}`).toEqual([]);
      }
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it.each([
    [320, 568],
    [390, 844],
    [430, 932],
    [768, 1024],
  ])('never hides what has focus behind the picture, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height }, reducedMotion: 'reduce' });
    await opened(page);
    for (const [place, id] of STEPS.entries()) {
      await at(page, id);
      await act(page, id);
      const focusable = current(page).locator('.chart').locator('a:visible, button:visible, input:visible, summary:visible');
      const hidden = await focusable.evaluateAll((elements) =>
        elements.flatMap((element) => {
          // Scrolled until it lies just below the upper edge, where the picture stands.
          scrollTo({ top: scrollY + element.getBoundingClientRect().top - 60, behavior: 'instant' });
          (element as HTMLElement).focus();
          const plot = element.closest('.step')?.querySelector('.plot')?.getBoundingClientRect();
          const { top, bottom } = element.getBoundingClientRect();
          return plot && top < plot.bottom - 1 && bottom > plot.top + 1 ? [element.outerHTML.slice(0, 90)] : [];
        }),
      );
      expect(await focusable.count(), id).toBeGreaterThan(3);
      expect(hidden, id).toEqual([]);
      if (place < STEPS.length - 1) await onward(page);
    }
  });

  it('fits with letters twice as large', async () => {
    const { page } = await visit({ viewport: { width: 320, height: 740 } });
    await opened(page, '#plek');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const list = page.locator('[data-steps]');
    expect(await list.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });

  it.each([
    [320, 256],
    [900, 600],
    [600, 500],
  ])('lets go of the picture where there is no height for both, at %i by %i', async (width, height) => {
    const { page } = await visit({ viewport: { width, height } });
    await opened(page, '#plek');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    expect(
      await current(page)
        .locator('.plot')
        .evaluate((plot) => getComputedStyle(plot).position),
    ).toBe('relative');
  });
});

describe('the story without JavaScript', () => {
  it('is complete: seven pictures with their text, every answer, and nothing that does not work', async () => {
    const { page, problems } = await visit({ javaScriptEnabled: false });
    await page.goto(story());
    expect(await page.locator('.step:visible').count()).toBe(7);
    expect(await page.locator('.step svg:visible').count()).toBe(7);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByRole('radio').count()).toBe(0);
    expect(await page.locator('[data-choice]:visible').count()).toBe(await page.locator('[data-choice]').count());
    expect(await page.locator('#bad').innerText()).toContain('In 2035 werken er dan 226 mensen.');
    expect(await page.locator('#plek').innerText()).toContain('De verrassing');
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
    for (const selector of ['[data-outcome]', 'h3', '.chart-description'])
      expect(await page.locator(`#vaste-kosten ${selector}`).innerText()).toBe(
        await without.page.locator(`#vaste-kosten ${selector}`).innerText(),
      );
  });
});

describe('the story on paper', () => {
  it.each([true, false])('is four to six A4 pages with every step and every answer (script: %s)', async (javaScriptEnabled) => {
    const { page } = await visit({ javaScriptEnabled });
    await page.goto(story());
    if (javaScriptEnabled) await page.locator('.story.playing').waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(6);
  });

  it('shows what waits for a guess on screen, and hides it again afterwards', async () => {
    const { page } = await visit();
    await opened(page, '#plek');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.step:visible').count()).toBe(7);
    expect(await page.locator('#plek svg:visible').textContent()).toMatch(EIGHT_THOUSAND);
    expect(await page.locator('#bad svg:visible').textContent()).toContain('samen 226');
    expect(await page.locator('[data-choice]:visible').count()).toBe(await page.locator('[data-choice]').count());
    expect(await page.getByRole('slider').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => picture(page).textContent()).not.toMatch(EIGHT_THOUSAND);
  });
});

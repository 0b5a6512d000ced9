import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { EIGHT_THOUSAND, opened, current, picture, slider, onward, at } from './storyPage.ts';

const { visit } = useBrowser();

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
    expect(await current(page).locator('.chart figcaption h3').innerText()).toContain('Vroeger stonden er twee deuren open');
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

describe('the people of the company', () => {
  it('is guessed first, answered kindly, and then follows how many leave and come as the scenario computes them', async () => {
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
      'In 2035 werken er dan 289 mensen. U kiest nu zelf hoeveel mensen er komen en gaan.',
    );
    expect(outcome).toContain('8 tot 12% van de Wsw');
    await expect.poll(() => current(page).locator('[data-chart-table] tbody tr').first().textContent()).toContain('289 (');

    await onward(page);
    await at(page, 'vaste-kosten');
    expect(await current(page).locator('[data-outcome]').innerText()).toContain('Per persoon gaan zij van 100 naar 135.');
    expect(await page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('uitstroom-wsw=4..6..8');
    await current(page).getByRole('radio', { name: 'wat ik net koos' }).check();
    expect(await current(page).locator('[data-outcome]').innerText()).not.toContain('135');
    await expect.poll(() => page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('uitstroom-wsw=8..10..12');
    await page.locator('#vaste-kosten [data-scenario-link]').click();
    await page.locator('.scenario-form').waitFor();
    const [, range = 'none'] = /dan zijn het er (\d+ tot \d+)\.$/.exec(outcome) ?? [];
    // The results follow the form by a task or two.
    await page.locator('[data-summary]').getByText(`per model: beschut werk ${range}.`).waitFor();
    const said = await page.locator('[data-summary]').innerText();
    expect(said).toContain('Vaste kosten per persoon bij dit model');
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
    expect(await current(page).locator('.known').innerText()).toMatch(/Extra geld voor beschut werk: 23,1\smiljoen\seuro/);
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

import { withoutSoftHyphens } from '../../../src/domain/softHyphens.ts';
import { describe, expect, inject, it } from 'vitest';
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
    expect(withoutSoftHyphens(await current(page).locator('.chart-subtitle').innerText())).toContain('vóór de Participatiewet');
    expect(await current(page).locator('[data-choice]:visible').count()).toBe(0);
    await current(page).getByRole('radio', { name: 'Iemand die veel begeleiding nodig heeft' }).check();
    expect(await current(page).getByRole('radio', { name: 'Sinds de wet' }).isChecked()).toBe(true);
    await current(page).getByRole('radio', { name: 'Vóór de wet' }).check();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await picture(page).textContent()).toContain('Banenafspraak');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await current(page).getByRole('radio', { name: 'Sinds de wet' }).check();
    expect(withoutSoftHyphens(await current(page).locator('.chart-subtitle').innerText())).toContain('sinds de Participatiewet');
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
    expect(await current(page).innerText()).not.toContain('409');
    expect(await picture(page).textContent()).not.toContain('409');
    await slider(page, /Mijn schatting/).fill('220');
    expect(await picture(page).textContent()).toContain('schatting 220');
    await page.getByRole('button', { name: 'Laat het zien' }).click();
    expect(await page.locator(':focus').innerText()).toMatch(
      /^In 2036 werken er onder deze aannames 409 mensen, waarschijnlijk 343 tot 483\. U schatte 220.*Makkelijk over het hoofd te zien/s,
    );
    await expect.poll(() => picture(page).textContent()).toContain('samen 409');
    await page.getByRole('status').getByText('In 2036 werken er onder deze aannames 409 mensen').waitFor({ state: 'attached' });

    await slider(page, /Wat de wereld doet/).fill('10');
    await slider(page, /Wat een gemeente kiest/).fill('20');
    const outcome = await current(page).locator('[data-outcome]').innerText();
    expect(await current(page).locator('.reply').innerText()).toBe(
      'In 2036 werken er onder deze aannames 395 mensen, waarschijnlijk 335 tot 455. U kiest nu zelf hoeveel mensen er komen en gaan.',
    );
    expect(outcome).toContain('8 tot 12% van de Wsw');
    await expect.poll(() => current(page).locator('[data-chart-table] tbody tr').first().textContent()).toContain('395 (');

    await onward(page);
    await at(page, 'vaste-kosten');
    expect(await current(page).locator('[data-outcome]').innerText()).toContain('nog 22 euro staan');
    expect(await page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('wsw-uit=4..6..8');
    await current(page).getByRole('radio', { name: 'wat ik net koos' }).check();
    expect(await current(page).locator('[data-outcome]').innerText()).not.toContain('nog 22 euro staan');
    await expect.poll(() => page.locator('#vaste-kosten [data-scenario-link]').getAttribute('href')).toContain('wsw-uit=8..10..12');
    await page.locator('#vaste-kosten [data-scenario-link]').click();
    // The scenario opens with the same numbers.
    await page.getByText('Onder uw aannames heeft het bedrijf in 2036 395 mensen, waarschijnlijk 335 tot 455.').first().waitFor();
    expect(await page.locator('.link-problems').count()).toBe(0);
  });

  it('may be seen without a guess, and guessed again', async () => {
    const { page } = await visit();
    await opened(page, '#bad');
    await page.getByRole('button', { name: 'Laat het zien zonder te schatten' }).click();
    await expect.poll(() => picture(page).textContent()).toContain('samen 409');
    expect(await current(page).innerText()).not.toContain('U schatte');
    await slider(page, /Wat de wereld doet/).fill('1');
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect.poll(() => slider(page, /Mijn schatting/).evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => picture(page).textContent()).not.toContain('samen');
    expect(await page.locator('[role="status"]').last().textContent()).toBe('');
    await page.getByRole('button', { name: /^Laat het zien/ }).click();
    expect(await slider(page, /Wat de wereld doet/).inputValue()).toBe('6');
  });
});

describe('the fixed costs', () => {
  it('follow the slider, in drawing, words and table', async () => {
    const { page } = await visit();
    await opened(page, '#vaste-kosten');
    const outcome = current(page).locator('[data-outcome]');
    expect(await outcome.innerText()).toContain('dan blijft van de andere 32 euro nog 22 euro staan');
    await slider(page, /niet meekrimpt/).fill('0');
    expect(await outcome.innerText()).toContain('nog 0 euro staan');
    expect(await current(page).locator('h3').first().innerText()).toContain('passen de vaste kosten bij het aantal mensen');
    await slider(page, /niet meekrimpt/).fill('100');
    expect(await outcome.innerText()).toContain('nog 32 euro staan');
    await expect.poll(() => picture(page).textContent()).toMatch(/blijft €\s32/);
    await page.getByRole('status').getByText('Stel dat 100% van de vaste kosten').waitFor({ state: 'attached' });
  });

  it('are told in euros of the reader’s own, which go along to the scenario; what is no amount is told on leaving the box', async () => {
    const { page } = await visit();
    await opened(page, '#vaste-kosten');
    const box = current(page).getByRole('textbox', { name: /Vaste kosten van uw eigen bedrijf/ });
    await box.fill('veel');
    await box.blur();
    expect(await page.getByRole('alert').innerText()).toContain('Dit is geen bedrag.');
    expect(await box.inputValue()).toBe('veel');
    await box.fill('2 mln');
    await box.blur();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await box.inputValue()).toBe('2.000.000');
    expect(await current(page).locator('[data-outcome]').innerText()).toMatch(
      /Bij uw vaste kosten van 2\smiljoen\seuro is dat 444\.700\seuro\./,
    );
    await expect.poll(() => picture(page).textContent()).toMatch(/blijft €\s444\.700/);
    await current(page).locator('[data-scenario-link]').click();
    await page
      .getByText(/Van de vaste kosten blijft in 2036 dan 444\.700\seuro staan/)
      .first()
      .waitFor();
    await page.goBack();
    await at(page, 'vaste-kosten');
    expect(await current(page).getByRole('textbox').inputValue()).toBe('2.000.000');
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

  it('has two purses: the subsidy moves from one into the other, the BUIG alone does something to that of the town', async () => {
    const { page } = await visit({ reducedMotion: 'reduce' });
    await opened(page, '#plek');
    expect(await current(page).locator('.purses').isVisible()).toBe(false);
    await page.getByRole('button', { name: /^Laat het zien/ }).click();
    expect(await picture(page).textContent()).toMatch(EIGHT_THOUSAND);
    await slider(page, /Loonkostensubsidie voor deze plek/).fill('8000');
    const told = current(page).locator('.purses');
    expect(await told.innerText()).toMatch(/Met 8\.000\seuro loonkostensubsidie heeft het bedrijf nog 12\.400 tot 14\.700\seuro te dekken/);
    expect(await told.innerText()).toMatch(
      /dan betaalt zij 20\.400 tot 22\.700\seuro, min die opbrengst\. Dat bedrag verandert niet door de subsidie/,
    );
    await expect.poll(() => picture(page).textContent()).toMatch(/gemeente betaalt €\s20\.400 tot €\s22\.700/);
    await slider(page, /via de BUIG/).fill('5000');
    await expect.poll(() => picture(page).textContent()).toMatch(/bedrijf: nog €\s12\.400.*gemeente betaalt €\s15\.400/);
    await expect
      .poll(() => page.locator('#rijk-en-raad [data-scenario-link]').getAttribute('href'))
      .toContain('beschut-lks=8000&beschut-buig=5000');
    await current(page).getByRole('radio', { name: 'wat één plek kost' }).check();
    await expect.poll(() => picture(page).textContent()).toMatch(EIGHT_THOUSAND);
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
    await page.getByText('Onder uw aannames heeft het bedrijf in 2036 409 mensen').first().waitFor();
    expect(await page.locator('.link-problems').count()).toBe(0);
  });
});

describe('a link of the story as it was', () => {
  it('still opens the numbers that it was made with, in the version that it was made for', async () => {
    const { page } = await visit();
    await page.goto(
      `${inject('site')}scenario/#v=1&naam=Voorbeeld&model=beschut-werk&van=2025&tot=2035&wsw=300&uitstroom-wsw=8..10..12&beschut=40&instroom-beschut=18..20..22&uitstroom-beschut=3..5..8&max-beschut=&vast=50..70..90&lks=&ntw=&prijs=0&vol=2035&aandeel=`,
    );
    await page.waitForURL('**/scenario/versie-1/#v=1&*');
    await page.getByText('289 (228 tot 352)').first().waitFor();
  });
});

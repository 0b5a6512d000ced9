import { describe, expect, inject, it } from 'vitest';
import type { ToldChanges } from '../../src/domain/editions/arrival.ts';
import { EDITION_DATE, SITE_VERSION } from '../../src/site.ts';
import { useBrowser, type Visit } from './browser.ts';

const { visit } = useBrowser();
const CHANGES = 'data/wijzigingen.json';
const FIGURE = 'cijfers/impulsbudget-2025/';
const OLD = { versie: '0.0.9', datum: '2026-01-01', dag: '1 januari 2026' };
/** An edition before this one, and a figure that says something else since. */
const told: ToldChanges = {
  edities: [{ versie: SITE_VERSION, datum: EDITION_DATE, dag: 'vandaag' }, OLD],
  wijzigingen: [
    {
      op: '2026-06-01',
      dag: '1 juni 2026',
      cijfer: 'impulsbudget-2025',
      soort: 'correctie',
      was: 'Een cijfer: 12',
      is: 'Een cijfer: 13',
      waarom: 'De bron telde dubbel.',
      bladzijden: [`/${FIGURE}`, '/rijk/'],
    },
  ],
};

/** A reader who comes by a link, with those changes for the site's own; the notice that they get. */
async function come(link: string, base = inject('site'), answer: { status: number } = { status: 200 }) {
  const seen: Visit & { asked: string[] } = { ...(await visit()), asked: [] };
  await seen.page.route(`**/${CHANGES}`, (route) => {
    seen.asked.push(route.request().url());
    return route.fulfill({ ...answer, json: told });
  });
  await seen.page.goto(base + link);
  return { ...seen, notice: seen.page.locator('h1 + [role="status"]') };
}

describe('a link of another edition', () => {
  it.each([
    ['the page of a figure', `${FIGURE}?editie=0.0.9`],
    ['another page that leans on it', 'rijk/?editie=0.0.9#inhoud'],
    ['a link with the date, and the full stop of a sentence', `${FIGURE}?editie=2026-01-01.`],
  ])('says what the figure was, what it is and why: %s', async (_, link) => {
    const { notice, problems } = await come(link);
    await expect.poll(() => notice.innerText()).toContain('uw link is van versie 0.0.9, 1 januari 2026');
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'Er stond: “Een cijfer: 12”. Sinds 1 juni 2026 staat er: “Een cijfer: 13”. Waarom: De bron telde dubbel.',
    ]);
    expect(await notice.getByRole('link', { name: 'Alle wijzigingen' }).getAttribute('href')).toBe('/over/wijzigingen/');
    expect(problems).toEqual([]);
  });

  it('works under a sub-path', async () => {
    const { notice } = await come(`${FIGURE}?editie=0.0.9`, inject('subpathSite'));
    await expect.poll(() => notice.getByRole('listitem').count()).toBe(1);
    expect(await notice.getByRole('link', { name: 'Alle wijzigingen' }).getAttribute('href')).toBe('/gemeente/wegwijzer/over/wijzigingen/');
  });

  it('says that nothing changed, that an edition is not known, and that nobody could look', async () => {
    const nothing = await come('over/?editie=0.0.9');
    await expect
      .poll(() => nothing.notice.innerText())
      .toContain('Geen cijfer op deze bladzijde is sindsdien veranderd. De tekst kan wel veranderd zijn.');
    const unknown = await come(`${FIGURE}?editie=7,x`);
    await expect.poll(() => unknown.notice.innerText()).toContain('De versie “7,x” uit uw link kennen wij niet.');
    const failed = await come(`${FIGURE}?editie=0.0.9`, inject('site'), { status: 503 });
    await expect.poll(() => failed.notice.innerText()).toContain('Wij konden nu niet nagaan');
  });
});

describe('the address in a footnote of today', () => {
  it('opens what it cites, without a word and without asking for changes', async () => {
    const { page, notice, asked } = await come(`verwijzen/${FIGURE}`);
    const footnote = await page.locator('[data-verwijzing] pre').first().innerText();
    const cited = new URL(/https:\S+$/.exec(footnote.trim())?.[0] ?? '');
    expect(cited.search).toBe(`?editie=${SITE_VERSION}`);
    await page.goto(inject('site') + cited.pathname.slice(1) + cited.search, { waitUntil: 'networkidle' });
    expect(await page.locator('.fact-value').count()).toBe(1);
    expect(await notice.count()).toBe(0);
    expect(asked).toEqual([]);
  });

  it('is no choice that a page with choices of its own does not know', async () => {
    for (const link of ['modellen/vergelijk/', 'debat/vragen/', 'cijfers/', 'rijk/tijdlijn/', 'scenario/', 'afwegen/']) {
      const { page, problems } = await come(`${link}?editie=${SITE_VERSION}`);
      await page.waitForLoadState('networkidle');
      expect(await page.getByText('“editie”').count(), link).toBe(0);
      expect(problems, link).toEqual([]);
    }
  });
});

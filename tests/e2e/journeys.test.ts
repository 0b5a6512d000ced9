import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const { visit } = useBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const MOST_TAPS = 3;
/** Two screens, from where the last tap lands. */
const FURTHEST = 2 * PHONE.viewport.height;

/** What a reader taps, one after the other; typing is no tap. */
type Tap = (page: Page) => Locator;

const link =
  (name: string | RegExp, within = 'main'): Tap =>
  (page) =>
    page
      .locator(within)
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first();
const button =
  (name: string): Tap =>
  (page) =>
    page.getByRole('button', { name });
const menu = (name: string): Tap[] => [button('Menu'), link(name, '#menu')];
const found = (question: string, address: string): Tap[] => [
  button('Zoek'),
  (page) => {
    void page.getByRole('searchbox').fill(question);
    return page.locator(`.search-results a[href="${address}"]`);
  },
];
const council = link('Ik zit in de raad');
const resident = link('Wat betekent dit voor mensen?');

/** Who wants to know what, how they go from the first page, and what must stand there: a place, and words in it. */
const JOURNEYS: readonly [reader: string, wants: string, taps: readonly Tap[], place: string, says: RegExp][] = [
  ['council member', 'what the five models are', [], '.model-picture', /gecombineerd.+klassiek/is],
  ['council member', 'the amounts of the Rijk', menu('Wat het Rijk doet'), '.answer', /64,7.+290.+35/s],
  ['council member', 'what was said at the meeting', menu('De expertbijeenkomst'), '.in-brief', /besluit viel er niet/],
  ['council member', 'the figures of Tomin', [...menu('Hilversum'), link('de lijst van cijfers')], '#tomin tbody tr', /\d/],
  ['council member', 'what to ask', [council, link(/^Vragen die een visie/)], '.in-brief', /\?\s.+\?/s],
  ['council member', 'what comes when few come after who leave', menu('Reken zelf'), '.first-words', /409 mensen.+191 minder/],
  ['resident', 'whether they keep their work', [resident, link(/^Houd ik mijn werk/)], '#werk p', /geen besluit/],
  ['resident', 'sheltered work, and where to ask for it', [resident, link(/^Wat is beschut werk/)], '#beschut-werk p', /aanvragen bij UWV/],
  ['resident', 'what comes of their wage', [resident, link(/^Wat gebeurt er met mijn loon/)], '#loon ul', /cao|akkoord/],
  ['resident', 'whom to ask', [resident, link(/^Wie kan ik iets vragen/)], '#vragen ul', /Dienst Toeslagen/],
  ['resident', 'what changes next year', [resident, link(/^Wanneer verandert/)], '#wanneer p', /januari 2027/],
  [
    'resident',
    'work beside a benefit',
    [resident, link(/^Wat gebeurt er met mijn uitkering/), link('naast de bijstand')],
    '#bijstand ul',
    /Meer bijverdienen/,
  ],
  [
    'official',
    'the source of a figure and its address',
    found('totale kosten van één plek', '/cijfers/beschut-kosten-per-plek/'),
    '.fact-details',
    /30\.672.+Kamerbrief.+Kopieer voetnoot/s,
  ],
  ['official', 'a footnote', [...menu('Wat het Rijk doet'), link('Kopieer voetnoot', '.page-header')], '.as-of output', /Gekopieerd/],
  ['official', 'the picture of a chart', [...menu('Alle grafieken'), link(/^Ongeveer de helft/)], '.downloads p:last-child', /PNG/],
  [
    'official',
    'what sources say differently',
    [...menu('Waar bronnen verschillen'), link(/^Hoe vaak elk model/)],
    '#aandeel-verschilt dl > div:nth-child(2)',
    /%/,
  ],
  ['official', 'what is not known', [...menu('Wat er niet in staat'), link(/^Heeft Tomin een tekort/)], '#tomin-tekort p', /college/],
  ['official', 'a term', [...menu('Begrippen'), link('detachering')], '#detachering', /uitgeleend|in dienst|werkgever/],
];

describe('a reader with a phone, from the first page', () => {
  it.each(JOURNEYS)('%s finds %s in three taps and two screens', async (_reader, _wants, taps, place, says) => {
    expect(taps.length).toBeLessThanOrEqual(MOST_TAPS);
    const { page, problems } = await visit({ ...PHONE, permissions: ['clipboard-write'] });
    await page.goto(inject('site'));
    for (const tap of taps) {
      await tap(page).tap();
      await page.waitForLoadState();
    }
    const answer = page.locator(place).first();
    await expect.poll(() => answer.innerText()).toMatch(says);
    // A tap can land by scrolling, which may go on a while.
    await expect.poll(async () => bottomOf(answer)).toBeLessThanOrEqual(FURTHEST);
    expect(problems).toEqual([]);
  });
});

/** Where an element ends, in pixels below the upper edge of the screen; an element that is not shown ends nowhere. */
async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box ? box.y + box.height : Infinity;
}

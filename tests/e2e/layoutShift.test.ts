import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { shiftsOn } from './layoutShift.ts';

/** One address for every kind of page, and places in them where the reader acts. */
const ADDRESSES = [
  '/',
  '/404.html',
  '/actueel/banen-en-cao/',
  '/begrippen/',
  '/bronnen/',
  '/bronnen/verschillen/',
  '/bronnen/wat-er-niet-staat/',
  '/cijfers/',
  '/cijfers/#rijk',
  '/cijfers/?zoek=wsw',
  '/cijfers/?zoek=wsw&onderwerp=geld',
  '/cijfers/visie-raad/',
  '/expertbijeenkomst/werkzaak-resultaten/',
  '/expertbijeenkomst/werkzaak-resultaten/#werkzaak-resultaten',
  '/grafieken/',
  '/grafieken/geld-van-het-rijk/',
  '/grafieken/resultaat-per-fte/',
  '/grafieken/werkzaak-resultaten/',
  '/grafieken/werkzaak-resultaten/#werkzaak-resultaten',
  '/modellen/',
  '/modellen/partieel/',
  '/participatiewet/',
  '/rijk/tijdlijn/',
  '/scenario/',
  '/scenario/krimp/',
  '/scenario/rekenmodel/',
  '/uitleg/',
  '/uitleg/#vroeger',
  '/uitleg/#deur-dicht',
  '/uitleg/#bad',
  '/uitleg/#vaste-kosten',
  '/uitleg/#plek',
  '/uitleg/#vijf-manieren',
  '/uitleg/#rijk-en-raad',
  '/uitleg/#noot-3',
  '/zoeken/',
  '/zoeken/?q=beschut',
];
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

/** Every address, on a slow phone, on a machine that does other work beside it. */
const ALL_ADDRESSES_MS = 400_000;

const { visit } = useBrowser();

describe('nothing moves by itself before the eyes of a reader', () => {
  it.each(WINDOWS)(
    'at $width px, on a slow phone or a slow desk',
    async (viewport) => {
      const { page } = await visit({ viewport });
      const found: string[] = [];
      for (const address of ADDRESSES) {
        found.push(...(await shiftsOn(page, inject('site') + address.slice(1))).map((shift) => `${address}: ${shift}`));
        // The next may be another place on the same page: to go there from the page itself would not open it anew.
        await page.goto(`${inject('site')}robots.txt`);
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      }
      expect(found).toEqual([]);
    },
    ALL_ADDRESSES_MS,
  );
});

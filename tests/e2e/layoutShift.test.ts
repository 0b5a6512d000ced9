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

const { visit } = useBrowser();

describe('nothing moves by itself before the eyes of a reader', () => {
  it.each(ADDRESSES)('at %s, on a slow phone or a slow desk', async (address) => {
    const look = async (viewport: (typeof WINDOWS)[number]): Promise<string[]> => {
      const { page } = await visit({ viewport });
      return (await shiftsOn(page, inject('site') + address.slice(1))).map((shift) => `at ${viewport.width} px, ${shift}`);
    };
    expect((await Promise.all(WINDOWS.map(look))).flat()).toEqual([]);
  });
});

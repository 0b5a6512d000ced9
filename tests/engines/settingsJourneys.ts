import { describe, expect, it } from 'vitest';
import type { EngineName } from './engines.ts';
import { useReader } from './reader.ts';

/** What readers see who set their browser or their system otherwise. */
export function settingsJourneys(name: EngineName): void {
  describe(`a reader with ${name}, without scripts`, () => {
    const reader = useReader(name, { withoutScript: true });

    it('reads a chart, its table and a note, and looks up a word', async () => {
      const it = reader();
      await it.visit('/modellen/');
      await it.sees(`[...document.querySelectorAll('#modellen-aandeel svg')].filter((svg) => svg.checkVisibility()).length`, 1);
      await it.click('#modellen-aandeel summary', 'Tabel');
      await it.sees(`document.querySelector('#modellen-aandeel table').checkVisibility()`, true);
      await it.visit('/hilversum/');
      await it.click('#noot-4b');
      await it.sees('location.hash', '#noot-4');
      await it.visit('/scenario/');
      await it.hears('main', /Nu staat er een voorbeeld/);
      await it.visit('/');
      await it.focus('#zoek');
      await it.type('wsw');
      await it.press(['Enter']);
      await it.sees('location.pathname', '/zoeken/');
      await it.click('.letter a[href$="#wsw"]');
      await it.sees('location.hash', '#wsw');
    });
  });

  describe(`a reader with ${name}, in the dark`, () => {
    const reader = useReader(name, { dark: true });

    it('reads light letters on a dark page, charts too', async () => {
      const it = reader();
      await it.visit('/modellen/');
      const [paper, ink] = await it.read<[number, number]>(`['backgroundColor', 'color'].map((name) => ${lightness('html', 'name')})`);
      expect(paper).toBeLessThan(60);
      expect(ink).toBeGreaterThan(180);
      expect(await it.read<number>(lightness('#modellen-aandeel svg text', `'fill'`))).toBeGreaterThan(120);
    });
  });

  // WebKitGTK has no colours of the system to give to pages.
  describe.skipIf(name === 'WebKit')(`a reader with ${name}, in the colours of the system`, () => {
    const reader = useReader(name, { forcedColours: true });

    it('still sees the bars of a chart and the edge of a button', async () => {
      const it = reader();
      await it.visit('/modellen/');
      expect(await it.read(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
      const [bar, page] = await it.read<[string, string]>(`[
        [...document.querySelectorAll('#modellen-aandeel svg')].find((svg) => svg.checkVisibility()).querySelector('rect[class*="f-"], path[class*="f-"]'),
        document.documentElement,
      ].map((element, at) => getComputedStyle(element)[at === 0 ? 'fill' : 'backgroundColor'])`);
      expect(bar).not.toBe(page);
      await it.visit('/scenario/');
      await it.sees(
        `getComputedStyle([...document.querySelectorAll('button')].find((one) => one.checkVisibility())).borderTopWidth !== '0px'`,
        true,
      );
    });
  });
}

/** An expression for how light a colour of the first element is, from 0 to 255. */
function lightness(selector: string, property: string): string {
  return `(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
    canvas.fillStyle = getComputedStyle([...document.querySelectorAll('${selector}')].find((one) => one.checkVisibility()))[${property}];
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
    return 0.3 * red + 0.6 * green + 0.1 * blue;
  })()`;
}

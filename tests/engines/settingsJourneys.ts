import { describe, expect, it } from 'vitest';
import type { EngineName } from './engines.ts';
import { useReader } from './reader.ts';

/** What readers see who set their browser or their system otherwise. */
export function settingsJourneys(name: EngineName): void {
  describe(`a reader with ${name}, without scripts`, () => {
    const reader = useReader(name, { withoutScript: true });

    it('reads a chart, its table and a note, and looks up a word', async () => {
      const they = reader();
      await they.visit('/modellen/');
      await they.sees(`[...document.querySelectorAll('#modellen-aandeel svg')].filter((svg) => svg.checkVisibility()).length`, 1);
      await they.click('#modellen-aandeel summary', 'Tabel');
      await they.sees(`document.querySelector('#modellen-aandeel table').checkVisibility()`, true);
      await they.visit('/hilversum/');
      await they.click('#noot-4b');
      await they.sees('location.hash', '#noot-4');
      await they.visit('/scenario/');
      await they.hears('main', /Nu staat er een voorbeeld/);
      await they.visit('/');
      await they.focus('#zoek');
      await they.type('wsw');
      await they.press(['Enter']);
      await they.sees('location.pathname', '/zoeken/');
      await they.click('.letter a[href$="#wsw"]');
      await they.sees('location.hash', '#wsw');
    });
  });

  describe(`a reader with ${name}, in the dark`, () => {
    const reader = useReader(name, { dark: true });

    it('reads light letters on a dark page, charts too', async () => {
      const they = reader();
      await they.visit('/modellen/');
      const [paper, ink] = await they.read<[number, number]>(`['backgroundColor', 'color'].map((name) => ${lightness('html', 'name')})`);
      expect(paper).toBeLessThan(60);
      expect(ink).toBeGreaterThan(180);
      expect(await they.read<number>(lightness('#modellen-aandeel svg text', `'fill'`))).toBeGreaterThan(120);
    });
  });

  // WebKitGTK has no colours of the system to give to pages.
  describe.skipIf(name === 'WebKit')(`a reader with ${name}, in the colours of the system`, () => {
    const reader = useReader(name, { forcedColours: true });

    it('still sees the bars of a chart and the edge of a button', async () => {
      const they = reader();
      await they.visit('/modellen/');
      expect(await they.read(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
      const [bar, page] = await they.read<[string, string]>(`[
        [...document.querySelectorAll('#modellen-aandeel svg')].find((svg) => svg.checkVisibility()).querySelector('rect[class*="f-"], path[class*="f-"]'),
        document.documentElement,
      ].map((element, at) => getComputedStyle(element)[at === 0 ? 'fill' : 'backgroundColor'])`);
      expect(bar).not.toBe(page);
      await they.visit('/scenario/');
      await they.sees(
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

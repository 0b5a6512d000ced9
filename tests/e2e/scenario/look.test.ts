import { describe, expect, it } from 'vitest';
import { loadAxe, violationsOn } from '../axe.ts';
import { useBrowser } from '../browser.ts';
import { labelProblems } from '../labels.ts';
import { box, open, unfoldAll } from './openScenario.ts';

const { visit } = useBrowser();

describe('the scenario', () => {
  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('gives axe nothing to report with everything open: %s, forced colours %s', async (colorScheme, forcedColors) => {
    const { page, problems } = await visit({ viewport: { width: 360, height: 740 }, colorScheme, forcedColors });
    await open(page, '#v=2&naam=Test&van=2026&tot=2030&wsw=veel&wsw-uit=5&einde=1');
    await page.getByRole('button', { name: 'Begin met het voorbeeld' }).click();
    await page.getByRole('button', { name: 'Zet dit scenario vast als B' }).click();
    await page.getByRole('radio', { name: 'Krimp' }).check();
    await unfoldAll(page);
    await box(page, 'Mensen in beschut werk, aan het begin', 'waarde').fill('veel');
    await box(page, 'Mensen in de Wsw, aan het begin', 'waarde').focus();
    await page.locator('.problem:visible').waitFor();
    await loadAxe(page);
    expect(await violationsOn(page)).toEqual([]);
    expect(problems).toEqual([]);
  });

  it('shows in forced colours the band, the line in it and the dots', async () => {
    const { page } = await visit({ forcedColors: 'active', colorScheme: 'dark' });
    await open(page);
    const look = await page.locator('.first-picture svg:visible').evaluate((svg) => {
      const of = (selector: string) => {
        const style = getComputedStyle(svg.querySelector(selector) ?? svg);
        return { stroke: style.stroke, opacity: style.opacity, fillOpacity: style.fillOpacity, width: style.strokeWidth };
      };
      return {
        far: of('path'),
        likely: of('path:nth-of-type(2)'),
        line: of('.loud'),
        canvas: getComputedStyle(document.body).backgroundColor,
      };
    });
    for (const mark of [look.far, look.likely, look.line]) {
      expect(mark.stroke).not.toBe(look.canvas);
      expect(mark.opacity).toBe('1');
    }
    expect(look.far.fillOpacity).toBe('0');
    expect(Number(look.likely.fillOpacity)).toBeLessThan(0.5);
    expect(parseFloat(look.line.width)).toBeGreaterThan(2 * parseFloat(look.likely.width));
    const dots = await page
      .locator('.first .dots')
      .first()
      .evaluate((svg) => getComputedStyle(svg).fill);
    expect(dots).not.toBe(look.canvas);
  });

  it.each([320, 360, 1280])('never scrolls sideways at %i px, nor with letters two or four times as large', async (width) => {
    const { page } = await visit({ viewport: { width, height: 800 } });
    await open(page);
    await unfoldAll(page);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await sideways()).toBe(0);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sideways()).toBe(0);
    const broken = await page
      .locator('.first .tile :is(dt, dd)')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    expect(broken).toBe(0);
    await page.evaluate(() => document.documentElement.removeAttribute('style'));
    if (width < 1280) return;
    // A zoom of 400% leaves a quarter of the width.
    await page.setViewportSize({ width: width / 4, height: 200 });
    expect(await sideways()).toBe(0);
  });

  it.each([320, 390, 768, 1280, 1920])('has letters of 13 to 17 px in its drawings at %i px, and none on another', async (width) => {
    const { page } = await visit({ viewport: { width, height: 844 } });
    await open(page);
    await unfoldAll(page);
    const sizes = await page.locator('.scenario-work figure svg:visible text').evaluateAll((texts) =>
      texts.map((node) => {
        const text = node as SVGTextElement;
        return Number(text.getAttribute('font-size')) * (text.getScreenCTM()?.a ?? 0);
      }),
    );
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(17);
    expect((await labelProblems(page)).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { box, boxes, open, ready, tile } from './openScenario.ts';

const { visit } = useBrowser();
const WSW = 'Mensen in de Wsw, aan het begin';
const BESCHUT = 'Mensen in beschut werk, aan het begin';
const LEAVES = 'Vertrek uit de Wsw';
/** Longer than a reader must rest before the address follows. */
const RESTED = 400;

describe('a change that is taken back', () => {
  it('goes by Ctrl+Z outside a box, and comes again; in a box the keys are the browser’s own', async () => {
    const { page } = await visit();
    await open(page);
    await page.getByRole('slider', { name: WSW }).fill('600');
    await page.getByRole('slider', { name: WSW }).focus();
    await page.keyboard.press('ControlOrMeta+z');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('500');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('600');
    await page.keyboard.press('ControlOrMeta+z');
    await page.keyboard.press('ControlOrMeta+y');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('600');
    // Typed in a box: what was typed there goes, and no other step.
    await box(page, BESCHUT, 'waarde').press('End');
    await page.keyboard.type('5');
    expect(await box(page, BESCHUT, 'waarde').inputValue()).toBe('1005');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => box(page, BESCHUT, 'waarde').inputValue()).toBe('100');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('600');
  });

  it('goes by the buttons, one input at a time, and each says whether there is anything to do', async () => {
    const { page } = await visit();
    await open(page);
    const [undo, redo] = [page.getByRole('button', { name: 'Ongedaan maken' }), page.getByRole('button', { name: 'Opnieuw doen' })];
    expect(await undo.isDisabled()).toBe(true);
    await box(page, WSW, 'waarde').fill('450');
    await box(page, BESCHUT, 'waarde').fill('80');
    await page.waitForTimeout(RESTED);
    await undo.click();
    expect([await box(page, WSW, 'waarde').inputValue(), await box(page, BESCHUT, 'waarde').inputValue()]).toEqual(['450', '100']);
    await undo.click();
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('500');
    await redo.click();
    await redo.click();
    expect([await box(page, WSW, 'waarde').inputValue(), await box(page, BESCHUT, 'waarde').inputValue()]).toEqual(['450', '80']);
    expect(await redo.isDisabled()).toBe(true);
  });

  it('goes by Back and comes by Forward, also after the buttons, and leads to the page before at last', async () => {
    const { page } = await visit();
    await page.goto(page.url());
    await open(page);
    await box(page, WSW, 'waarde').fill('450');
    await expect.poll(() => page.url()).toContain('&wsw=450&');
    await box(page, BESCHUT, 'waarde').fill('80');
    await expect.poll(() => page.url()).toContain('&beschut=80&');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => page.url()).not.toContain('&beschut=80&');
    // The button went back one address, so Back goes on from there.
    await page.goBack();
    await expect.poll(() => box(page, WSW, 'waarde').inputValue()).toBe('500');
    await page.goForward();
    await page.goForward();
    await expect.poll(() => box(page, BESCHUT, 'waarde').inputValue()).toBe('80');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('450');
    for (let step = 0; step < 2; step++) await page.goBack();
    await expect.poll(() => box(page, WSW, 'waarde').inputValue()).toBe('500');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });

  it('is not lost by a link to a part of the page, nor is anything that was typed', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill('450');
    await box(page, LEAVES, 'laag').fill('9');
    await page.evaluate(() => (location.hash = 'bronnen'));
    await page.waitForTimeout(RESTED);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('450');
    expect(await boxes(page, LEAVES)).toEqual(['9', '6', '8']);
    await box(page, BESCHUT, 'waarde').fill('80');
    await expect.poll(() => page.url()).toMatch(/&wsw=450&.*&beschut=80&/);
    await page.goBack();
    await expect.poll(() => box(page, BESCHUT, 'waarde').inputValue()).toBe('100');
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('450');
  });

  it('is still there after a reload, after going on and back, and a step back from there too', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill('450');
    await expect.poll(() => page.url()).toContain('&wsw=450&');
    await box(page, BESCHUT, 'waarde').fill('80');
    await expect.poll(() => page.url()).toContain('&beschut=80&');
    const people = await tile(page, 'mensen').innerText();
    await page.reload();
    await ready(page);
    expect(await tile(page, 'mensen').innerText()).toBe(people);
    await page.goBack();
    await expect.poll(() => box(page, BESCHUT, 'waarde').inputValue()).toBe('100');
    await page.goForward();
    await expect.poll(() => box(page, BESCHUT, 'waarde').inputValue()).toBe('80');
    // A change of just now goes along when the reader leaves at once.
    await box(page, WSW, 'waarde').fill('451');
    await page.getByRole('link', { name: 'de formules' }).click();
    await page.waitForURL('**/rekenmodel/');
    await page.goBack();
    await ready(page);
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('451');
  });

  it('is a whole beginning too', async () => {
    const { page } = await visit();
    await open(page);
    await box(page, WSW, 'waarde').fill('450');
    await page.getByRole('button', { name: 'Begin leeg' }).click();
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('');
    expect(await tile(page, 'mensen').innerText()).toBe('?');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    expect(await box(page, WSW, 'waarde').inputValue()).toBe('450');
  });
});

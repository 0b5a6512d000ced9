import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** The address of the scenario on the site that is tested. */
export function scenarioAddress(): string {
  return `${inject('site')}scenario/`;
}

/** Opens the scenario, with what is behind the hash of its address, and waits until every part of it answers. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${scenarioAddress()}${fragment}`);
  await ready(page);
}

/** Opens the scenario and does nothing there: only its first screen answers. */
export async function openOnly(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${scenarioAddress()}${fragment}`);
  await page.locator('.first-input:not([inert])').waitFor();
}

/** Turns to the parts below the first screen, and waits until every one of them answers. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.first-input:not([inert])').waitFor();
  await page.locator('[data-part="meenemen"]').dispatchEvent('focusin');
  await answered(page);
}

/** Waits until every part of the scenario answers. */
export async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[data-part]:not([data-part="eerst"], [data-alive])') === null);
}

/** The box of an end of an input: laag, midden, hoog, or waarde where it has one value. */
export function box(page: Page, name: string, end: string): Locator {
  return page.getByRole('group', { name }).getByRole('textbox', { name: end });
}

/** What stands in the three boxes of an input. */
export async function boxes(page: Page, name: string): Promise<string[]> {
  return page
    .getByRole('group', { name })
    .getByRole('textbox')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
}

/** The number of one of the three results that are seen first. */
export function tile(page: Page, id: 'mensen' | 'blijft' | 'geld'): Locator {
  return page.locator(`.first [data-tile="${id}"] .number`);
}

/** Opens a folded section of a column. */
export async function unfold(page: Page, column: 'wereld' | 'keuze', title: string): Promise<void> {
  await page.locator(`[data-part="${column}"] summary`).getByText(title, { exact: true }).click();
}

/** Opens everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

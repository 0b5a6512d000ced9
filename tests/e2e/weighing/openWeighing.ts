import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** The address of the page on which models are weighed, on the site that is tested. */
export function weighingAddress(): string {
  return `${inject('site')}afwegen/`;
}

/** Opens the page, with what is behind the hash of its address, and waits until it answers. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(`${weighingAddress()}${fragment}`);
  await page.locator('[data-part="invullen"]:not([inert])').waitFor();
}

/** The fold of a criterion. */
export function criterion(page: Page, name: string): Locator {
  return page.locator('details.criterion', { has: page.locator('summary b').getByText(name, { exact: true }) });
}

/** The list with the weight of a criterion. */
export function weight(page: Page, name: string): Locator {
  return criterion(page, name).getByRole('combobox', { name: /^Hoe belangrijk/ });
}

/** The list with the score of an option on a criterion. */
export function score(page: Page, name: string, option: string): Locator {
  return criterion(page, name).getByRole('combobox', { name: option, exact: true });
}

/** What the page says that the weights mean, from its first sentence. */
export function outcome(page: Page): Locator {
  return page.locator('[data-part="uitkomst"]');
}

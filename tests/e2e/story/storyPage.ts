import type { Page } from 'playwright-core';
import { inject } from 'vitest';

/** The guidance money of the Rijk, with the space that does not break. */
export const EIGHT_THOUSAND = /circa €\s8\.100/;

/** The steps of the story, in their order. */
export const STEPS = ['vroeger', 'deur-dicht', 'bad', 'vaste-kosten', 'plek', 'vijf-manieren', 'rijk-en-raad'];

/** The address of the story. */
export const story = (): string => `${inject('site')}uitleg/`;

/** Opens the story, at a step if a fragment names one, and waits until it can be played with. */
export async function opened(page: Page, hash = ''): Promise<void> {
  await page.goto(story() + hash);
  await page.locator('.story.playing').waitFor();
}

/** The step that is shown. */
export const current = (page: Page) => page.locator('.step.current');

/** The drawing of the step that is shown. */
export const picture = (page: Page) => current(page).locator('svg:visible');

/** A slider of the step that is shown. */
export const slider = (page: Page, name: string | RegExp) => current(page).getByRole('slider', { name });

/** Goes to the next step by its link. */
export const onward = (page: Page) => current(page).locator('.onward').click();

/** Waits until a step is there. */
export async function at(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}.current`).waitFor();
}

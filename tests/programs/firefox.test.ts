import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { readSite } from '../site/builtSite.ts';
import { startFirefox, type Firefox } from './firefox.ts';

let server: Server;
let site: string;
let firefox: Firefox;

beforeAll(async () => {
  server = await serveSite({ folder: 'dist', port: 0, base: '/' });
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  firefox = await startFirefox();
});
afterAll(() => {
  firefox.close();
  server.close();
});

describe('a reader with Firefox', () => {
  it('is led back from a note to the very place, with the focus, by keyboard alone', async () => {
    const focused = (): Promise<string> => firefox.evaluate('document.activeElement.id');
    await firefox.open(`${site}/hilversum/`);
    await firefox.evaluate(`document.querySelector('#noot-4b').focus()`);
    await firefox.press('Enter');
    await expect.poll(focused).toBe('noot-4');
    // The source, the way back to the first place, and the way back to the second.
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await firefox.press(key);
    await expect.poll(focused).toBe('noot-4b');
    await firefox.press('Tab');
    expect(await focused()).toBe('noot-5a');
  });

  it('copies the words of a sentence and nothing else, on every page', async () => {
    const dirty: string[] = [];
    let pieces = 0;
    for (const { address } of readSite('dist').pages.filter((page) => page.root.querySelector('.ref') !== null)) {
      await firefox.open(site + address);
      const found = JSON.parse(await firefox.evaluate(COPIED)) as [copied: string, sentence: string][];
      pieces += found.length;
      for (const [copied, sentence] of found) if (copied !== sentence) dirty.push(`${address}: “${copied}” for “${sentence}”`);
    }
    expect(pieces).toBeGreaterThan(1000);
    expect(dirty).toEqual([]);
  });
});

/** What a selection of each piece of a page gives, beside its own words; white space apart. */
const COPIED = `(() => {
  const bare = (text) => text.replace(/\\s/g, '');
  for (const details of document.querySelectorAll('details')) details.open = true;
  const pieces = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, dt, dd, th, td)')]
    .filter((element) => element.checkVisibility() && !element.querySelector('svg') && !element.closest('.visually-hidden'));
  const signs = document.querySelectorAll('.ref, .margin-note, .permalink, .back, .visually-hidden');
  for (const sign of signs) sign.hidden = true;
  const sentences = pieces.map((element) => element.innerText);
  for (const sign of signs) sign.hidden = false;
  return JSON.stringify(pieces.map((element, index) => {
    getSelection().selectAllChildren(element);
    return [bare(getSelection().toString()), bare(sentences[index])];
  }));
})()`;

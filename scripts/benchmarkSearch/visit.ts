import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { CompressedServer } from '../visits/compressedServer.ts';
import type { SearchInterface } from './interfaces.ts';
import { newPhone } from '../visits/phone.ts';
import type { Question } from './questions.ts';
import { record } from './record.ts';
import { letterWaitsIn, waitsIn, type LetterWait, type Waits } from './recording.ts';

const KEY_MS = 80;
/** How long nothing may change before all is taken to have come. */
const QUIET_MS = 1000;
/** The same after a single letter: longer than any of the sites waits for a next one. */
const QUIET_LETTER_MS = 700;

/** A site that can be visited. */
export interface ServedSite {
  server: CompressedServer;
  search: SearchInterface;
}

/** What one question cost. */
export interface Visit extends Waits {
  /** Answers on the screen in the end. */
  answers: number;
  /** Over the wire, compressed and with headers, from the reader's turn to the box until all stood. */
  bytes: number;
  requests: number;
  /** Of the letters after that. */
  letters: LetterWait[];
}

/**
 * Asks a question: the page is there, the reader turns to the box and types at once; when all stands, some letters more.
 * @param path page that the reader is on
 */
export async function visit(browser: Browser, { server, search }: ServedSite, path: string, { text, more }: Question): Promise<Visit> {
  const { page, slowDown, asked, quiet, close } = await newPhone(browser);
  await page.goto(`${server.address}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(record, { panel: search.panel, answer: search.answer });
  const changes = (): Promise<number> => page.evaluate(() => window.searchRecording.states.length);
  await slowDown();
  const before = { bytes: server.sent(), requests: asked() };

  await search.open(page);
  await type(page, text);
  await quiet(QUIET_MS, changes);
  const recording = await page.evaluate(() => window.searchRecording);
  const cost = { bytes: server.sent() - before.bytes, requests: asked() - before.requests };

  for (const letter of more) {
    await page.keyboard.type(letter);
    await quiet(QUIET_LETTER_MS, changes);
  }
  const { keys, states } = await page.evaluate(() => window.searchRecording);
  await close();
  const letters = letterWaitsIn({ keys: keys.slice(recording.keys.length), states });
  return { ...waitsIn(recording), ...cost, letters, answers: recording.states.at(-1)?.answers ?? 0 };
}

/** Types at an even pace, however long the page takes over a letter. */
async function type(page: Page, text: string): Promise<void> {
  const struck: Promise<void>[] = [];
  for (const letter of text) {
    struck.push(page.keyboard.type(letter));
    await pause(KEY_MS);
  }
  await Promise.all(struck);
}

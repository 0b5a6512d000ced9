import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { startEngine, type Engine, type EngineName, type Settings } from './engines.ts';

/** The signs by which WebDriver knows keys. */
const KEYS = {
  ...{ Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Escape: '\uE00C', Space: ' ' },
  ...{ End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
} as const;
type Key = keyof typeof KEYS;

/** Somebody who reads the site in one of the browsers, in its one window. */
export interface Reader extends Engine {
  /** Opens a page of the site by its path. */
  visit: (path: string) => Promise<void>;
  /** Presses the middle of the first thing in view or further on that a selector finds, and that has the words in its name or text. */
  click: (selector: string, words?: string) => Promise<void>;
  /** Gives it the keyboard. */
  focus: (selector: string, words?: string) => Promise<void>;
  /** Presses keys, by name or by the letter on them, one after another; with `hold` while another is held. */
  press: (keys: readonly (Key | 'z' | 'c')[], hold?: Key) => Promise<void>;
  /** Types a text where the keyboard is. */
  type: (text: string) => Promise<void>;
  /** Gives a box the keyboard, and types a text over what stands in it. */
  fill: (selector: string, text: string) => Promise<void>;
  /** Waits until an expression comes to what is expected. */
  sees: (expression: string, expected: unknown) => Promise<void>;
  /** Waits until a part of the page says something. */
  hears: (selector: string, said: string | RegExp) => Promise<void>;
}

/** A browser for the tests of one file or group, with the built site; call it at the top of them. */
export function useReader(name: EngineName, settings: Settings = {}): () => Reader {
  let server: Server;
  let engine: Engine;
  let site: string;
  beforeAll(async () => {
    server = await serveSite({ folder: 'dist', port: 0, base: '/' });
    site = `http://localhost:${(server.address() as AddressInfo).port}`;
    engine = await startEngine(name, settings);
  });
  afterAll(async () => {
    await engine.close();
    server.close();
  });
  return () => readerOf(engine, site);
}

function readerOf(engine: Engine, site: string): Reader {
  const { read, act } = engine;
  const keys = async (signs: readonly string[], hold?: Key): Promise<void> => {
    const strokes = signs.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    const held = hold === undefined ? [] : [KEYS[hold]];
    const actions = [...held.map((value) => ({ type: 'keyDown', value })), ...strokes, ...held.map((value) => ({ type: 'keyUp', value }))];
    await act([{ type: 'key', id: 'keys', actions }]);
  };
  const focus: Reader['focus'] = async (selector, words) => {
    const give = `((element) => {
      element?.focus();
      return element !== undefined && document.activeElement === element;
    })(${found(selector, words)})`;
    await expect.poll(() => read(give), { message: `${selector} ${words ?? ''}` }).toBe(true);
  };
  return {
    ...engine,
    visit: (path) => engine.open(site + path),
    click: async (selector, words) => {
      const middle = `((element) => {
        if (!element) return null;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element.getClientRects()[0];
        return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
      })(${found(selector, words)})`;
      await expect.poll(() => read(middle), { message: `${selector} ${words ?? ''}` }).not.toBeNull();
      const place = await read<{ x: number; y: number }>(middle);
      const actions = [
        { type: 'pointerMove', duration: 0, origin: 'viewport', ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
    },
    focus,
    press: (names, hold) =>
      keys(
        names.map((name) => (name === 'z' || name === 'c' ? name : KEYS[name])),
        hold,
      ),
    type: (text) => keys(Array.from(text)),
    fill: async (selector, text) => {
      await focus(selector);
      await read('document.activeElement.select()');
      await keys(Array.from(text));
    },
    sees: async (expression, expected) => {
      await expect.poll(() => read(expression), { message: expression }).toEqual(expected);
    },
    hears: async (selector, said) => {
      await expect
        .poll(() => read(`[...document.querySelectorAll(${JSON.stringify(selector)})].map(({ textContent }) => textContent).join('\\n')`), {
          message: selector,
        })
        .toMatch(said);
    },
  };
}

/** The first visible element that a selector finds, with these words in its name or its text. */
function found(selector: string, words?: string): string {
  const named = `(element.getAttribute('aria-label') ?? element.innerText).replace(/\\s+/g, ' ').includes(${JSON.stringify(words ?? '')})`;
  return `[...document.querySelectorAll(${JSON.stringify(selector)})].find((element) => element.checkVisibility() && ${named})`;
}

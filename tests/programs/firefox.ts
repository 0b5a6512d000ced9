import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A window of Firefox ESR that a test drives, by the W3C's own protocol for that (WebDriver BiDi). */
export interface Firefox {
  /** Opens an address and waits until it is loaded. */
  open: (address: string) => Promise<void>;
  /** The value of an expression in the page. */
  read: (expression: string) => Promise<unknown>;
  /** Presses a key: `Tab`, `Enter`. */
  press: (key: keyof typeof KEYS) => Promise<void>;
  close: () => Promise<void>;
}

/** The signs by which the protocol knows keys. */
const KEYS = { Tab: '\uE004', Enter: '\uE007' } as const;

/** Starts Firefox without a window, with a profile of its own; rejects when it does not listen. */
export async function startFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const firefox = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let told = '';
    firefox.once('error', reject);
    firefox.once('exit', () => {
      reject(new Error(`firefox-esr ended: ${told}`));
    });
    firefox.stderr.on('data', (piece: Buffer) => {
      told += piece.toString();
      const listening = /WebDriver BiDi listening on (ws:\S+)/.exec(told);
      if (listening?.[1] !== undefined) resolve(`${listening[1]}/session`);
    });
  });
  const ask = await connect(address);
  await ask('session.new', { capabilities: {} });
  const { contexts } = (await ask('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context ?? '';

  return {
    async open(url) {
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async read(expression) {
      const { result } = (await ask('script.evaluate', { expression, target: { context }, awaitPromise: true })) as {
        result: { value?: unknown };
      };
      return result.value;
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await ask('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    async close() {
      const ended = new Promise((resolve) => firefox.once('exit', resolve));
      firefox.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type Ask = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  let count = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, result, message } = JSON.parse(String(data)) as { id?: number; result?: unknown; message?: string };
    const asked = waiting.get(id ?? -1);
    if (message === undefined) asked?.resolve(result);
    else asked?.reject(new Error(message));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => {
      reject(new Error(`nothing listens at ${address}`));
    });
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      socket.send(JSON.stringify({ id: count, method, params }));
    });
}

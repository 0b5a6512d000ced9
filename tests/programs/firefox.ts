import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const START_MS = 120_000;

/** Firefox without a window, driven by its own protocol (WebDriver BiDi), which the packages of the tests do not speak. */
export interface Firefox {
  /** Name and version, as the browser gives them. */
  version: string;
  /** Opens an address in its one tab, and waits until all of it is loaded. */
  open: (address: string) => Promise<void>;
  /** What an expression comes to on the page, as text. */
  evaluate: (expression: string) => Promise<string>;
  /** Presses a key: `Tab`, `Enter`. */
  press: (key: keyof typeof KEYS) => Promise<void>;
  /** The page on A4, as PDF; the page's own margins hold. */
  print: () => Promise<Buffer>;
  /** What the window shows, as PNG, at twice the pixels. */
  screenshot: (size: { width: number; height: number }) => Promise<Buffer>;
  close: () => void;
}

/** The signs by which the protocol knows keys. */
const KEYS = { Tab: '\uE004', Enter: '\uE007' } as const;

type Answer = Record<string, unknown>;
type Command = (method: string, params: Answer) => Promise<Answer>;

/** Starts Firefox with an empty profile, but for the preferences given; close it when done. */
export async function startFirefox(preferences: Readonly<Record<string, string | number | boolean>> = {}): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const browser = spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'], {
    env: { ...process.env, HOME: profile },
  });
  const { command, socket } = await connect(`${await addressOf(browser)}/session`);
  const session = await command('session.new', { capabilities: {} });
  const { browserName, browserVersion } = session['capabilities'] as Record<string, string>;
  const tree = await command('browsingContext.getTree', {});
  const context = (tree['contexts'] as { context: string }[])[0]?.context ?? '';
  return {
    version: `${browserName ?? ''} ${browserVersion ?? ''}`,
    open: async (url) => {
      await command('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = await command('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return String((answer['result'] as { value?: unknown } | undefined)?.value);
    },
    press: async (key) => {
      const actions = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      await command('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    print: async () =>
      Buffer.from(String((await command('browsingContext.print', { context, page: { width: 21, height: 29.7 } }))['data']), 'base64'),
    screenshot: async (viewport) => {
      await command('browsingContext.setViewport', { context, viewport, devicePixelRatio: 2 });
      return Buffer.from(String((await command('browsingContext.captureScreenshot', { context }))['data']), 'base64');
    },
    close: () => {
      socket.close();
      browser.once('exit', () => {
        rmSync(profile, { recursive: true, force: true });
      });
      browser.kill();
    },
  };
}

/** The address that the browser says it listens at. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => {
      reject(new Error(`Firefox did not start: ${said}`));
    }, START_MS);
    browser.once('error', reject);
    browser.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

async function connect(address: string): Promise<{ command: Command; socket: WebSocket }> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(Number(answer['id']))?.(answer);
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const command: Command = async (method, params) => {
    const id = ++last;
    const answer = await new Promise<Answer>((resolve) => {
      waiting.set(id, resolve);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer['type'] === 'error') throw new Error(`${method}: ${String(answer['message'])}`);
    return answer['result'] as Answer;
  };
  return { command, socket };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { startFirefox } from '../programs/firefox.ts';
import { startWebDriver, stop } from './webdriver.ts';

export const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;
export type EngineName = (typeof ENGINES)[number];

/** How a reader has set the browser. */
export interface Settings {
  /** The system is dark. WebKit takes it from the theme of its windows. */
  dark?: boolean;
  /** The system chooses all colours (a high contrast). WebKit does not have it. */
  forcedColours?: boolean;
  /** The browser runs no scripts of pages. */
  withoutScript?: boolean;
}

/** One window of a browser, with the few things that a reader does in it. */
export interface Engine {
  name: EngineName;
  /** Name and version, as the browser gives them. */
  version: string;
  /** Opens an address and waits until all of it is loaded. */
  open: (address: string) => Promise<void>;
  /** What an expression comes to on the page, or what it promises. What JSON does not know is lost. */
  read: <T>(expression: string) => Promise<T>;
  /** Keys, pen and mouse, in the words that WebDriver has for it. */
  act: (actions: readonly object[]) => Promise<void>;
  /** Goes this many pages back (below zero) or forward. */
  go: (pages: number) => Promise<void>;
  /** Gives the page this room, in pixels. */
  resize: (size: { width: number; height: number }) => Promise<void>;
  /** The page on A4, as PDF; undefined where the engine cannot be asked to. */
  print: () => Promise<Buffer | undefined>;
  /** What the window shows, as PNG. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** A4, in centimetres; the margins are the page's own. */
const PAPER = { page: { width: 21, height: 29.7 } };
/** What a page has of the window until a test says otherwise, in pixels. */
const WINDOW = { width: 1280, height: 900 };
/** MiniBrowser would be no narrower than its buttons. */
const NARROW_BUTTONS =
  'toolbar *, entry, entry *, button, button * { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }';
/** Until WebKit has drawn what it knows, a picture of it is black. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))';
/** Room for the window and its edges. */
const SCREEN = '1600x1400x24';

/** Starts a browser of Debian with an empty profile; close it when done. */
export function startEngine(name: EngineName, settings: Settings = {}): Promise<Engine> {
  return { Chromium: startChromium, Firefox: startGecko, WebKit: startWebKit }[name](settings);
}

async function startChromium(settings: Settings): Promise<Engine> {
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const driver = await startWebDriver(
    'chromedriver',
    { 'goog:chromeOptions': { args, prefs: { 'intl.accept_languages': 'nl' } } },
    process.env,
  );
  const devTools = async (cmd: string, params: object): Promise<void> => {
    await driver.command('POST', '/goog/cdp/execute', { cmd, params });
  };
  const features = [
    { name: 'prefers-color-scheme', value: settings.dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: settings.forcedColours ? 'active' : 'none' },
  ];
  await devTools('Emulation.setEmulatedMedia', { features });
  if (settings.withoutScript) await devTools('Emulation.setScriptExecutionDisabled', { value: true });
  const resize: Engine['resize'] = (size) =>
    devTools('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await resize(WINDOW);
  return { ...overWebDriver('Chromium', driver), resize };
}

async function startGecko({ dark, forcedColours, withoutScript }: Settings): Promise<Engine> {
  const firefox = await startFirefox({
    'intl.accept_languages': 'nl',
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    ...(forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
    ...(withoutScript ? { 'javascript.enabled': false } : {}),
  });
  let size = WINDOW;
  await firefox.resize(size);
  return {
    name: 'Firefox',
    version: firefox.version,
    open: firefox.open,
    read: async (expression) => parsed(await firefox.evaluate(asText(expression))),
    act: firefox.act,
    go: firefox.go,
    resize: async (wanted) => {
      size = wanted;
      await firefox.resize(size);
    },
    print: firefox.print,
    screenshot: () => firefox.screenshot(size),
    close: () => {
      firefox.close();
      return Promise.resolve();
    },
  };
}

async function startWebKit({ dark, withoutScript }: Settings): Promise<Engine> {
  const { screen, display } = await startScreen();
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_BUTTONS);
  const end = async (): Promise<void> => {
    await stop(screen);
    rmSync(folder, { recursive: true, force: true });
  };
  const browser = ['4.1', '4.0']
    .map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
    .find((file) => existsSync(file));
  const args = ['--automation', '--private', ...(withoutScript ? ['--enable-javascript=FALSE'] : [])];
  const ways = {
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  const env = { ...process.env, ...ways, ...(dark ? { GTK_THEME: 'Adwaita:dark' } : {}) };
  try {
    const driver = await startWebDriver(
      'WebKitWebDriver',
      { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } },
      env,
    );
    const engine = overWebDriver('WebKit', driver);
    await engine.resize(WINDOW);
    return {
      ...engine,
      screenshot: async () => {
        await engine.read(DRAWN);
        return engine.screenshot();
      },
      close: async () => {
        await engine.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

function overWebDriver(name: EngineName, { capabilities, command, close }: Awaited<ReturnType<typeof startWebDriver>>): Engine {
  const read = async <T>(expression: string): Promise<T> => {
    const script = `const done = arguments[0]; Promise.resolve(${asText(expression)}).then(done, (error) => done(JSON.stringify({ error: String(error) })));`;
    return parsed(String(await command('POST', '/execute/async', { script, args: [] })));
  };
  return {
    name,
    version: `${String(capabilities['browserName'])} ${String(capabilities['browserVersion'])}`,
    open: async (url) => {
      await command('POST', '/url', { url });
    },
    read,
    act: async (actions) => {
      await command('POST', '/actions', { actions });
    },
    go: async (pages) => {
      for (let left = Math.abs(pages); left > 0; left -= 1) await command('POST', pages < 0 ? '/back' : '/forward');
    },
    resize: async ({ width, height }) => {
      const rect = (await command('GET', '/window/rect')) as { width: number; height: number };
      const edges = await read<{ width: number; height: number }>(
        `({ width: ${rect.width} - innerWidth, height: ${rect.height} - innerHeight })`,
      );
      await command('POST', '/window/rect', { width: width + edges.width, height: height + edges.height });
    },
    print: async () => {
      try {
        return Buffer.from(String(await command('POST', '/print', PAPER)), 'base64');
      } catch (error) {
        if (/unknown command|unsupported operation/.test(String(error))) return undefined;
        throw error;
      }
    },
    screenshot: async () => Buffer.from(String(await command('GET', '/screenshot')), 'base64'),
    close,
  };
}

/** A screen that nobody sees, for a browser that cannot do without. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

/** An expression that gives as text what the given one comes to. It promises only what the given one does: Firefox without scripts keeps no promise. */
function asText(expression: string): string {
  return `((found) => {
    const text = (value) => JSON.stringify({ value });
    return found instanceof Promise ? found.then(text) : text(found);
  })(${expression})`;
}

function parsed<T>(text: string): T {
  const { value, error } = JSON.parse(text) as { value?: T; error?: string };
  if (error !== undefined) throw new Error(error);
  return value as T;
}

// cspell:ignore chromedriver
import { startFirefox } from '../programs/firefox.ts';
import { asText, overWebDriver, parsed } from './overWebDriver.ts';
import { startWebDriver } from './webDriver.ts';
import { startWebKit } from './startWebKit.ts';

export type EngineName = 'Chromium' | 'Firefox' | 'WebKit';

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

/** What a page has of the window until a test says otherwise, in pixels. */
export const WINDOW = { width: 1280, height: 900 };

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
    read: async <T>(expression: string) => parsed(await firefox.evaluate(asText(expression))) as T,
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

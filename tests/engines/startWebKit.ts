// cspell:ignore Adwaita webkitgtk displayfd nolisten libwebkit
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { WINDOW, type Engine, type Settings } from './engines.ts';
import { overWebDriver } from './overWebDriver.ts';
import { startWebDriver, stop } from './webDriver.ts';

/** MiniBrowser would be no narrower than its buttons. */
const NARROW_BUTTONS =
  'toolbar *, entry, entry *, button, button * { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }';
/** Until WebKit has drawn what it knows, a picture of it is black. */
const DRAWN = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100))))';
/** Room for the window and its edges. */
const SCREEN = '1600x1400x24';

/** WebKitGTK in its MiniBrowser, on a screen of its own. */
export async function startWebKit({ dark, withoutScript }: Settings): Promise<Engine> {
  const { screen, display } = await startScreen();
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), NARROW_BUTTONS);
  const end = async (): Promise<void> => {
    await stop(screen);
    rmSync(folder, { recursive: true, force: true });
  };
  // The newest, on whatever kind of processor.
  const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
  if (browser === undefined) throw new Error('MiniBrowser is not on this machine: apt install libwebkit2gtk-4.1-0');
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

/** A screen that nobody sees, for a browser that cannot do without. */
async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

import { existsSync } from 'node:fs';

/** Debian's Chromium: without a window, which opens a page in a third of the time, or whole. `ensure-installed.cjs` knows the same two. */
const PLACES = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Where the browser of the tests is: what the environment variable CHROMIUM names, or Debian's. */
export const CHROMIUM = process.env['CHROMIUM'] ?? PLACES.find((place) => existsSync(place)) ?? '/usr/bin/chromium';

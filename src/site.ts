import packageJson from '../package.json' with { type: 'json' };

/**
 * The public address of the site, with its base path: the one setting.
 * `homepage` in package.json holds it; the environment variable SITE_ADDRESS overrules it,
 * for example `SITE_ADDRESS=https://example.nl/wegwijzer/ npm run build`.
 */
const address = new URL(process.env['SITE_ADDRESS'] ?? packageJson.homepage);

/** Scheme and host, without a slash at the end: `https://example.nl`. */
export const SITE_ORIGIN = address.origin;

/** The path that the site stands under, with a slash on both sides: `/` or `/wegwijzer/`. */
export const BASE_PATH = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;

/** The version of the texts and figures, as cited by others. */
export const SITE_VERSION = packageJson.version;

/** The date of that version: `editie` in package.json. It is set with the version, so that a build of the same content is the same, byte for byte. */
export const EDITION_DATE = packageJson.editie;

/** `veiligheid` in package.json: whom somebody tells that the site is not safe, until when that holds, and whether browsers insist on HTTPS. */
export const SECURITY = packageJson.veiligheid;

/** The name of the site, as readers see it. */
export const SITE_NAME = 'Wegwijzer Participatiewet';

/**
 * Turns an address inside the site (`/modellen/#tomin`) into one that works under the base path.
 * Addresses of other sites and bare fragments come back as they are.
 */
export function href(path: string): string {
  return path.startsWith('/') ? BASE_PATH + path.slice(1) : path;
}

/**
 * The municipality that the site is for: a folder in content/gemeente. `gemeente` in package.json holds it;
 * the environment variable MUNICIPALITY overrules it.
 */
export const MUNICIPALITY = process.env['MUNICIPALITY'] ?? packageJson.gemeente;

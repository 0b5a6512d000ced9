import { createHash } from 'node:crypto';
import { HASHED_PATTERN, KEPT, REVALIDATED } from './caching.ts';
import { endingsByType } from './fileTypes.ts';
import { addressPattern, MADE, typedAddresses, type HostedSite } from './site.ts';

/** How a server adds a header, and what it is called there. */
type AddHeader = (name: string, value: string) => string;

/** A block takes over the headers around it, whatever it adds itself. This needs a module that Debian has as a package. */
const moreHeaders: AddHeader = (name, value) => `more_set_headers "${name}: ${value}";`;
/** A block that has one such line loses all those around it. */
const plainHeaders: AddHeader = (name, value) => `add_header ${name} "${value}" always;`;

/** What stands in `server { }`, or in the `location` of a sub-path, of an nginx with its modules for headers and Brotli. */
export function nginxSettings(site: HostedSite): string {
  return settings(site, moreHeaders, ['gzip_static on;', 'brotli_static on;']);
}

/** The same for an nginx as it is, without modules. */
export function plainNginxSettings(site: HostedSite): string {
  return settings(site, plainHeaders, ['gzip_static on;']);
}

/** The headers alone: what a `location` of the administrator's own needs on an nginx without modules, when it adds a header itself. */
export function plainNginxHeaders(site: HostedSite): string {
  return [...comment(MADE), ...headers(site, plainHeaders, REVALIDATED), ''].join('\n');
}

/**
 * What stands outside `server { }`: which address is meant by one with capitals. nginx cannot write a text in small letters, but it
 * matches without regard to case. Expressions and no strings, because the room for those is set once for a whole nginx, and a second site
 * could not set it; they are read only where the address has capitals.
 */
export function nginxAddresses(site: HostedSite): string {
  return [
    ...comment(MADE),
    'map $uri $wegwijzer_with_capitals {',
    '  default "";',
    '  "~[A-Z]" $uri;',
    '}',
    `map $wegwijzer_with_capitals ${addressVariable(site)} {`,
    '  default "";',
    ...typedAddresses(site).map((address) => `  "~*^${addressPattern(address)}$" "${address}";`),
    '}',
    '',
  ].join('\n');
}

/** A variable holds for a whole nginx: two sites with other addresses on it have variables of other names. */
function addressVariable(site: HostedSite): string {
  return `$wegwijzer_address_${createHash('sha256').update(typedAddresses(site).join()).digest('hex').slice(0, 8)}`;
}

function settings(site: HostedSite, add: AddHeader, compression: readonly string[]): string {
  const { base } = site;
  const address = addressVariable(site);
  return [
    ...comment(MADE),
    'index index.html;',
    'default_type application/octet-stream;',
    'types {',
    ...endingsByType().map(([type, endings]) => `  "${type}" ${endings.join(' ')};`),
    '}',
    // The charset stands in the types, and the build made the compressed files.
    'charset off;',
    'gzip off;',
    'gzip_vary on;',
    ...compression,
    'etag on;',
    // Behind another server nginx knows neither the scheme nor the port that the reader used.
    'absolute_redirect off;',
    'autoindex off;',
    // A folder without a page is no page, not a page that is refused.
    `error_page 404 ${base}404.html;`,
    `error_page 403 =404 ${base}404.html;`,
    ...headers(site, add, REVALIDATED),
    `if (${address}) { return 301 ${address}$is_args$args; }`,
    `location ~ "^${base}${HASHED_PATTERN}" {`,
    ...headers(site, add, KEPT).map((line) => `  ${line}`),
    '}',
    // Settings of other servers are nobody's page.
    'location ~ "/[.](?!well-known/)" { return 404; }',
    '',
  ].join('\n');
}

function headers({ headers: all }: HostedSite, add: AddHeader, caching: string): string[] {
  return [...Object.entries(all), ['Cache-Control', caching] as const].map(([name, value]) => add(name, value));
}

function comment(lines: readonly string[]): string[] {
  return lines.map((line) => `# ${line}`);
}

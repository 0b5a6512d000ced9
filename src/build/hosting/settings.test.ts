// cspell:ignore tolower
import { describe, expect, it } from 'vitest';
import { hostingFiles } from '../hosting.ts';
import { headersFor } from '../securityHeaders.ts';
import { cacheControl, KEPT, REVALIDATED } from './caching.ts';
import { addressPattern, typedAddresses, type HostedSite } from './site.ts';

const FILES = [
  '404.html',
  'data/feiten.csv',
  'delen/SearchBox.B1jnKN9f.js',
  'index.html',
  'modellen/index.html',
  'modellen/index.txt',
  'pagefind/pagefind.js',
];
const headers = headersFor(['<style>a{}</style>']);
const site = (base: string): HostedSite => ({ base, headers, files: FILES });
const ROOT = hostingFiles(site('/'));
const BELOW = hostingFiles(site('/gemeente/wegwijzer/'));
/** Files that say what every answer carries. */
const WITH_HEADERS = Object.keys(ROOT).filter((file) => file !== 'server/nginx-addresses.conf');

describe('the settings of servers', () => {
  it('are there for nginx, Caddy, Apache and static hosts', () => {
    expect(WITH_HEADERS).toHaveLength(7);
  });

  it.each(WITH_HEADERS)('hold every header: %s', (file) => {
    for (const [name, value] of Object.entries(headers)) {
      expect(ROOT[file]).toContain(name);
      expect(ROOT[file]).toContain(value);
    }
    expect(ROOT[file]).not.toContain('unsafe-inline');
  });

  it('repeat the headers in each block of an nginx without modules, which would lose them', () => {
    const blocks = ROOT['server/nginx-plain.conf']?.split(/^location ~ "\^/m) ?? [];
    expect(blocks).toHaveLength(2);
    for (const block of blocks) for (const name of Object.keys(headers)) expect(block).toContain(`add_header ${name} `);
  });

  it('keep lines within what static hosts read, and nothing behind an asterisk', () => {
    for (const line of BELOW['_headers']?.split('\n') ?? []) {
      expect(line.length).toBeLessThanOrEqual(2000);
      if (!line.startsWith(' ')) expect(line).toMatch(/^(\/gemeente\/wegwijzer\/([a-z/]+\/)?\*)?$/);
    }
  });

  it('lead to the path of a site below one, and nowhere else', () => {
    expect(ROOT['_redirects']).toBeUndefined();
    expect(BELOW['_redirects']).toBe('/ /gemeente/wegwijzer/ 302\n/gemeente/wegwijzer/* /gemeente/wegwijzer/404.html 404\n');
  });

  it('stay below the path of the site', () => {
    // Caddy takes the path of the site away before it reads its settings.
    const others = Object.entries(BELOW).flatMap(([file, text]) => (file === 'server/Caddyfile' ? [] : [text]));
    const pages = [...others.join('\n').matchAll(/(\S*)404\.html/g)].map(([, before]) => before);
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages)).toEqual(new Set(['/gemeente/wegwijzer/']));
  });
});

describe('addresses that somebody types', () => {
  it('are pages and the files that they offer, not parts whose names have capitals', () => {
    expect(typedAddresses(site('/'))).toEqual(['/data/feiten.csv', '/', '/modellen/']);
    expect(typedAddresses(site('/gemeente/'))).toContain('/gemeente/modellen/');
  });

  it('are none where the path of the site has capitals: each would lead to itself', () => {
    expect(typedAddresses(site('/Wegwijzer/'))).toEqual([]);
    expect(hostingFiles(site('/Wegwijzer/'))['.htaccess']).not.toContain('tolower');
  });

  it.each([
    ['/modellen/', /^\/modellen\/?$/],
    ['/', /^\/?$/],
    ['/data/feiten.csv', /^\/data\/feiten[.]csv$/],
  ])('match with and without the slash, and a dot as a dot: %s', (address, { source }) => {
    expect(`^${addressPattern(address)}$`).toBe(source.replaceAll('\\/', '/'));
  });

  it('have a variable of their own in nginx, which is the one that is asked', () => {
    const variable = (files: typeof ROOT): string =>
      /\$wegwijzer_address_\w+/.exec(files['server/nginx-addresses.conf'] ?? '')?.[0] ?? 'none';
    expect(variable(ROOT)).not.toBe(variable(BELOW));
    for (const files of [ROOT, BELOW])
      for (const file of ['server/nginx.conf', 'server/nginx-plain.conf']) expect(files[file]).toContain(`if (${variable(files)})`);
  });
});

describe('caching', () => {
  it.each([
    ['delen/SearchBox.B1jnKN9f.js', KEPT],
    ['pagefind/fragment/und_be916e2.pf_fragment', KEPT],
    ['pagefind/pagefind.und_d67407b5b4b.pf_meta', KEPT],
    ['zoekindex/af1b4363/0.json', KEPT],
    ['pagefind/pagefind.js', REVALIDATED],
    ['pagefind/wasm.unknown.pagefind', REVALIDATED],
    ['zoekindex/antwoorden.json', REVALIDATED],
    ['onderweg.js', REVALIDATED],
    ['', REVALIDATED],
    ['over/delen/', REVALIDATED],
  ])('of %s is right', (path, wanted) => {
    expect(cacheControl(path)).toBe(wanted);
  });
});

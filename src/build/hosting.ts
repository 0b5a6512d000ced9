import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';
import { BASE_PATH, SECURITY, SITE_ORIGIN } from '../site.ts';
import { apacheHeaders, apacheSettings } from './hosting/apache.ts';
import { caddySettings } from './hosting/caddy.ts';
import { nginxAddresses, nginxSettings, plainNginxHeaders, plainNginxSettings } from './hosting/nginx.ts';
import { securityContactProblems, securityText } from './hosting/securityText.ts';
import type { HostedSite } from './hosting/site.ts';
import { staticHeaders, staticRedirects } from './hosting/staticHost.ts';
import { headersFor, transportHeaders } from './securityHeaders.ts';

/** The settings of each server, by the path of their file in the built site. */
export function hostingFiles(site: HostedSite): Readonly<Record<string, string>> {
  return {
    _headers: staticHeaders(site),
    ...(site.base === '/' ? {} : { _redirects: staticRedirects(site) }),
    '.htaccess': apacheSettings(site),
    'server/apache-headers.conf': apacheHeaders(site),
    'server/nginx.conf': nginxSettings(site),
    'server/nginx-addresses.conf': nginxAddresses(site),
    'server/nginx-plain.conf': plainNginxSettings(site),
    'server/nginx-plain-headers.conf': plainNginxHeaders(site),
    'server/Caddyfile': caddySettings(site),
  };
}

/** A built site as servers need it, from its folder. */
function hostedSite(folder: string, base: string): HostedSite {
  const files = filesBelow(folder, '.', '').filter((file) => !/[.](br|gz)$/.test(file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readFileSync(join(folder, file), 'utf8'));
  // Where the site is one path of a host, the scheme of the whole host is not for it to decide.
  const transport = SECURITY.hsts && base === '/' ? transportHeaders() : {};
  return { base, files, headers: { ...headersFor(pages), ...transport } };
}

/** Writes the settings of servers beside the pages that they are for, and `security.txt`; says what its setting lacks. */
export function hosting(): AstroIntegration {
  return {
    name: 'hosting',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const today = new Date().toISOString().slice(0, 10);
        for (const problem of securityContactProblems(SECURITY, today)) logger.warn(`"veiligheid" in package.json: ${problem}`);
        const files = { ...hostingFiles(hostedSite(folder, BASE_PATH)), '.well-known/security.txt': securityText(SECURITY, SITE_ORIGIN) };
        for (const [file, text] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
      },
    },
  };
}

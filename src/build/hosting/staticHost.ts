import { HASHED_FOLDERS, KEPT } from './caching.ts';
import type { HostedSite } from './site.ts';

/**
 * The file `_headers` that many static hosts read. Rules that match one file are added up, so `/*` says nothing of caching: such hosts
 * let pages be asked for anew by themselves. A rule may have nothing behind its asterisk, and a line at most 2,000 characters.
 */
export function staticHeaders({ base, headers }: HostedSite): string {
  return [
    `${base}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...HASHED_FOLDERS.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${KEPT}`]),
    '',
  ].join('\n');
}

/** The file `_redirects` of the same hosts, for a site below a path. They know a missing slash by themselves, and the page for a wrong address at the root. */
export function staticRedirects({ base }: HostedSite): string {
  return [`/ ${base} 302`, `${base}* ${base}404.html 404`, ''].join('\n');
}

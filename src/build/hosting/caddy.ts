// cspell:ignore tredir
import { HASHED_PATTERN, KEPT, REVALIDATED } from './caching.ts';
import { endingsByType } from './fileTypes.ts';
import { addressPattern, MADE, typedAddresses, type HostedSite } from './site.ts';

/**
 * What a site block of Caddy imports, or the `handle_path` of a sub-path, which takes that path away before. The headers stand
 * before everything, so that a `handle` of the administrator's own has them too; the rest is one `route`, in the order in which it happens.
 */
export function caddySettings({ base, headers, files }: HostedSite): string {
  const addresses = typedAddresses({ base, headers, files });
  const lines = [
    ...MADE.map((line) => `# ${line}`),
    'header {',
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    `\tCache-Control "${REVALIDATED}"`,
    '}',
    'route {',
    ...(addresses.length === 0 ? [] : rightAddress(base, addresses)),
    ...notFound('no_folder', ['path */', 'not file {path}index.html']),
    ...notFound('no_file', ['not path */', 'not file {path} {path}/index.html']),
    ...notFound('hidden', ['path_regexp /[.]', 'not path /.well-known/*']),
    `\t@hashed path_regexp ^/${HASHED_PATTERN}`,
    `\theader @hashed Cache-Control "${KEPT}"`,
    ...endingsByType().flatMap(([type, endings], index) => [
      `\t@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
      `\theader @type${index} Content-Type "${type}"`,
    ]),
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
    '',
  ];
  return lines.join('\n');
}

/**
 * Capitals and a missing slash lead to the right address, with what follows the `?`. Caddy cannot write a text in small letters, but it
 * matches without regard to case. The list is read only where the address has capitals or ends without a slash.
 */
function rightAddress(base: string, addresses: readonly string[]): string[] {
  const asked = '{http.request.orig_uri.path}';
  return [
    '\tmap {path} {wegwijzer_address} {',
    ...addresses.map((address) => `\t\t~(?i)^${addressPattern(`/${address.slice(base.length)}`)}$ ${address}`),
    '\t\tdefault ""',
    '\t}',
    '\tmap {query} {wegwijzer_query} {',
    '\t\t"" ""',
    '\t\tdefault ?{query}',
    '\t}',
    `\t@elsewhere expression \`${asked}.matches("[A-Z]|/[^/.]+$") && {wegwijzer_address} != "" && {wegwijzer_address} != ${asked}\``,
    '\tredir @elsewhere {wegwijzer_address}{wegwijzer_query} 301',
  ];
}

function notFound(name: string, conditions: readonly string[]): string[] {
  return [
    `\t@${name} {`,
    ...conditions.map((condition) => `\t\t${condition}`),
    '\t}',
    `\thandle @${name} {`,
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
    '\t\t\tstatus 404',
    '\t\t}',
    '\t}',
  ];
}

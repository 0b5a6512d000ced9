// cspell:ignore tolower
import { HASHED_PATTERN, KEPT, REVALIDATED } from './caching.ts';
import { endingsByType, TEXT_ENDINGS } from './fileTypes.ts';
import { MADE, type HostedSite } from './site.ts';

/** The headers alone, for the whole of a virtual host: so that a place of the administrator's own, in another folder, has them too. */
export function apacheHeaders({ headers }: HostedSite): string {
  return [...MADE.map((line) => `# ${line}`), ...Object.entries(headers).flatMap(([name, value]) => set(name, value)), ''].join('\n');
}

/** The `.htaccess` of the site. Without mod_headers or mod_rewrite Apache refuses it and says so: a site without its policy is not served. */
export function apacheSettings({ base, headers }: HostedSite): string {
  return [
    ...MADE.map((line) => `# ${line}`),
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'FileETag MTime Size',
    'AddDefaultCharset Off',
    ...endingsByType().map(([type, endings]) => `AddType "${type}" ${endings.map((ending) => `.${ending}`).join(' ')}`),
    // The variants that the build made: their type is that of the file before the last ending.
    'RemoveType .gz .br',
    'RemoveLanguage .br',
    'AddEncoding gzip .gz',
    'AddEncoding br .br',
    '',
    ...Object.entries(headers).flatMap(([name, value]) => set(name, value)),
    ...set('Cache-Control', REVALIDATED),
    `Header always set Cache-Control "${KEPT}" "expr=%{REQUEST_URI} =~ m#^${base}${HASHED_PATTERN}#"`,
    `Header always merge Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#(/|[.](${TEXT_ENDINGS.join('|')}))([.](br|gz))?$#"`,
    '',
    'RewriteEngine On',
    `RewriteBase ${base}`,
    'RewriteRule (^|/)[.](?!well-known/) - [R=404,L]',
    ...(/[A-Z]/.test(base) ? [] : rightCase(base)),
    // A folder without a page is no page: neither a list of its files nor one that is refused.
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    ...['br', 'gzip'].flatMap((encoding) => variant(encoding, encoding === 'br' ? 'br' : 'gz')),
    '',
  ].join('\n');
}

/** Once in place of what the server's own settings say, on answers of every kind. */
function set(name: string, value: string): string[] {
  return [`Header unset ${name}`, `Header always set ${name} "${value}"`];
}

function rightCase(base: string): string[] {
  return [
    'RewriteCond %{REQUEST_FILENAME} !-f',
    'RewriteCond %{REQUEST_URI} [A-Z]',
    // A file of an older build that is gone: a browser would keep the way to its small letters for a year, also when the build comes back.
    `RewriteCond %{REQUEST_URI} !^${base}${HASHED_PATTERN}`,
    `RewriteCond expr "tolower(%{REQUEST_URI}) =~ m#^${base}([^/].*)$#"`,
    'RewriteRule ^ %1 [R=301,L]',
  ];
}

function variant(encoding: string, ending: string): string[] {
  return [
    `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    // The server must not compress once more.
    `RewriteRule ^(.+)$ $1.${ending} [E=no-gzip:1,E=no-brotli:1,L]`,
  ];
}

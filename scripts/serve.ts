import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, REVALIDATED } from '../src/build/hosting/caching.ts';
import { FILE_TYPES } from '../src/build/hosting/fileTypes.ts';
import { typedAddresses } from '../src/build/hosting/site.ts';
import { filesBelow } from '../src/corpus/files.ts';

interface Options {
  /** Folder with the built site. */
  folder: string;
  /** Port to listen on; 0 for any free one. */
  port: number;
  /** Path that the site stands under, with a slash on both sides. */
  base: string;
}

/**
 * Serves the built site as `docs/hosting.md` asks of a server: with the headers that the build wrote, types, caching, compressed
 * variants, and a redirect where a slash is missing or an address has capitals.
 * Resolves once it listens; rejects with the system's error (code EADDRINUSE when the port is taken).
 */
export async function serveSite({ folder, port, base }: Options): Promise<Server> {
  const headers = readHeaders(folder);
  const addresses = new Set(typedAddresses({ base, headers: {}, files: filesBelow(folder, '.', '') }));
  const files = sirv(folder, { etag: true, dev: false, gzip: true, brotli: true, setHeaders: headersOfFile });
  const notFound = readFileSync(join(folder, '404.html'));

  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': FILE_TYPES['html'], 'Cache-Control': REVALIDATED });
      response.end(notFound);
    };
    const meant = addressMeant(url, addresses);
    if (meant !== undefined) {
      response.writeHead(301, { Location: meant, 'Cache-Control': REVALIDATED }).end();
    } else if (url.startsWith(base)) {
      request.url = `/${url.slice(base.length)}`;
      files(request, response, missing);
    } else {
      missing();
    }
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** The address that somebody meant who wrote one with capitals or without the slash at its end. */
function addressMeant(url: string, addresses: ReadonlySet<string>): string | undefined {
  const [path = '', ...query] = url.split('?');
  const meant = [path.toLowerCase(), `${path.toLowerCase()}/`].find((address) => addresses.has(address));
  return meant === undefined || meant === path ? undefined : [meant, ...query].join('?');
}

/** Type and caching of a file, by the path that was asked for. */
function headersOfFile(response: ServerResponse, path: string): void {
  const type = FILE_TYPES[extname(path).slice(1) || 'html'];
  if (type !== undefined) response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', cacheControl(path.slice(1)));
}

/** The headers that the build wrote for every answer of the site. Throws when there are none. */
export function readHeaders(folder: string): [name: string, value: string][] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) throw new Error(`${file} is missing; run npm run build first`);
  const [, ...lines] = readFileSync(file, 'utf8').split('\n');
  // The first rule is that of every address.
  return lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith('  ')),
    )
    .map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
}

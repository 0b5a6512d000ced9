import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

interface Options {
  /** Folder with the built site. */
  folder: string;
  /** Port to listen on; 0 for any free one. */
  port: number;
  /** Path that the site stands under, with a slash on both sides. */
  base: string;
}

/**
 * Serves the built site as a static host would, with the security headers that the build wrote.
 * Resolves once it listens; rejects with the system's error (code EADDRINUSE when the port is taken).
 */
export async function serveSite({ folder, port, base }: Options): Promise<Server> {
  const headers = readHeaders(folder);
  const files = sirv(folder, { etag: true, dev: false });
  const notFound = readFileSync(join(folder, '404.html'));

  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const url = request.url ?? '/';
    const missing = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(notFound);
    };
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return server;
}

/** The headers that the build wrote for every answer of the site. Throws when there are none. */
export function readHeaders(folder: string): [name: string, value: string][] {
  const file = join(folder, '_headers');
  if (!existsSync(file)) throw new Error(`${file} is missing; run npm run build first`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name, value.join(': ')];
    });
}

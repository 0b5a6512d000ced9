import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What hosts compress; the files of Pagefind's index are compressed as they are. */
const TEXT: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
/** As hosts set it when nobody says otherwise. */
const LEVEL = 6;
/** Longer than any visit: a connection that closed would be made anew, now and then. */
const KEEP_ALIVE_MS = 60_000;

/** A server of a folder, and what it sent. */
export interface CompressedServer {
  address: string;
  /** Bytes so far, headers included, whoever in the browser asked for them: also workers. */
  sent: () => number;
  close: () => void;
}

/**
 * Serves the files of a folder with the same settings whatever site they are: text compressed with gzip.
 * @param headers what the site itself asks for
 */
export async function compressedServer(folder: string, headers: Readonly<Record<string, string>> = {}): Promise<CompressedServer> {
  const kept = new Map<string, Buffer>();
  const connections: Socket[] = [];
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const path = fileFor(folder, request.url ?? '/');
    if (path === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = TEXT[extname(path)];
    const body = kept.get(path) ?? (type === undefined ? readFileSync(path) : gzipSync(readFileSync(path), { level: LEVEL }));
    kept.set(path, body);
    response.writeHead(200, {
      ...headers,
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': 'max-age=600',
      ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  server.on('connection', (connection) => connections.push(connection));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => connections.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close: () => server.close(),
  };
}

function fileFor(folder: string, url: string): string | undefined {
  const path = join(folder, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  return existsSync(file) ? file : undefined;
}

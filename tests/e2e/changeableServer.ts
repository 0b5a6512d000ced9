import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { readHeaders } from '../../scripts/serve.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A server of a built site whose files change, as with a new build, and that goes away, as a network does. Paths are from the base: `over/`. */
export interface ChangeableServer {
  /** Its address, with a slash at the end. */
  address: string;
  /** What it has at a path now. */
  text: (path: string) => string;
  /** Other contents for a path; undefined takes it away. */
  put: (path: string, contents: string | undefined) => void;
  /** Is told each path that is asked for, before it is answered; what it promises is waited for, as on a slow line. */
  onRequest: (act: (path: string) => unknown) => void;
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
}

/** Serves a folder, with the headers that the build wrote. @param base the path that the site stands under */
export async function changeableServer(folder: string, base = '/'): Promise<ChangeableServer> {
  const changed = new Map<string, string | undefined>();
  const headers = readHeaders(folder);
  const files = sirv(folder, { etag: true, dev: false });
  let told: (path: string) => unknown = () => undefined;
  const fileOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const server: Server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(base.length);
    void Promise.resolve(told(path)).then(() => answer(path, request, response));
  });
  const answer = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const missing = (): void => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end('weg');
    if (!changed.has(path)) {
      request.url = `/${path}`;
      files(request, response, missing);
      return;
    }
    const contents = changed.get(path);
    if (contents === undefined) missing();
    else response.writeHead(200, { 'Content-Type': TYPES[extname(fileOf(path))] ?? 'text/plain' }).end(contents);
  };
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    text: (path) => changed.get(path) ?? readFileSync(join(folder, fileOf(path)), 'utf8'),
    put: (path, contents) => void changed.set(path, contents),
    onRequest: (act) => void (told = act),
    goAway: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    comeBack: () => listen(port),
  };
}

// cspell:ignore keyout
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { cacheControl } from '../../src/build/hosting/caching.ts';
import { FILE_TYPES } from '../../src/build/hosting/fileTypes.ts';
import { readHeaders } from '../serve.ts';

/**
 * Serves a built site as a host does: over a secure connection with HTTP/2, with its headers and the brotli variants that the build made.
 * @returns its address, without a slash at its end, and what ends it
 */
export async function secureHost(folder: string): Promise<{ address: string; close: () => void }> {
  const headers = Object.fromEntries(readHeaders(folder));
  const server = createSecureServer(certificate(), (request, response) => {
    const path = new URL(request.url, 'https://localhost').pathname.replace(/\/$/, '/index.html');
    const found = isFile(join(folder, path));
    const file = found ? join(folder, path) : join(folder, '404.html');
    const small = isFile(`${file}.br`);
    const type = FILE_TYPES[extname(file).slice(1)];
    response.writeHead(found ? 200 : 404, {
      ...headers,
      'cache-control': cacheControl(path.slice(1)),
      ...(type !== undefined && { 'content-type': type }),
      ...(small && { 'content-encoding': 'br' }),
    });
    response.end(readFileSync(small ? `${file}.br` : file));
  });
  await new Promise<void>((ready) => server.listen(0, ready));
  return { address: `https://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** A key and a certificate for this machine alone, for a day. */
function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '1', '-subj', '/CN=localhost'],
    { stdio: 'ignore' },
  );
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

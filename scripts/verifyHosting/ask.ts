import { request as requestHttp, type IncomingHttpHeaders } from 'node:http';
import { request as requestHttps } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server answered: nothing followed, nothing taken from a cache. */
export interface Answer {
  address: string;
  status: number;
  headers: IncomingHttpHeaders;
  /** The body, unpacked where it came compressed. */
  body: Buffer;
  /** Bytes of the body as they came. */
  size: number;
}

/** How long a server may take: after it the answer counts as none. */
const PATIENCE_MS = 20_000;

/** Asks for an address, with these headers. Rejects in words when there is no answer. */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = address.startsWith('https:') ? requestHttps : requestHttp;
    const fail = (error: Error): void => reject(new Error(`${address} gives no answer: ${error.message}`));
    const sent = request(rawTarget(address, headers), (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        try {
          const body = unpacked(raw, response.headers['content-encoding']);
          resolve({ address, status: response.statusCode ?? 0, headers: response.headers, body, size: raw.length });
        } catch {
          reject(new Error(`${address} says that it is ${response.headers['content-encoding']} and is not`));
        }
      });
    });
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('it takes too long')));
    sent.on('error', fail);
    sent.end();
  });
}

/** Options of a request; the path goes to the server as it is written. */
function rawTarget(address: string, headers: Readonly<Record<string, string>>): object {
  const { hostname, port, pathname, search } = new URL(address);
  return { hostname: hostname.replace(/^\[|\]$/g, ''), port, path: pathname + search, headers, agent: false };
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === undefined || body.length === 0) return body;
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}

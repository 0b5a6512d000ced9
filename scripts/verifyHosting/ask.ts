import { request as requestHttp, type ClientRequest, type IncomingHttpHeaders, type IncomingMessage, type RequestOptions } from 'node:http';
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
    const fail = (error: Error): void => reject(new Error(`${address} gives no answer: ${error.message}`));
    const sent = send(address, headers, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () => {
        const raw = Buffer.concat(chunks);
        try {
          const body = unpacked(raw, response.headers['content-encoding']);
          resolve({ address, status: response.statusCode ?? 0, headers: response.headers, body, size: raw.length });
        } catch {
          reject(new Error(`${address} says that it is ${String(response.headers['content-encoding'])} and is not`));
        }
      });
    });
    sent.setTimeout(PATIENCE_MS, () => sent.destroy(new Error('it takes too long')));
    sent.on('error', fail);
    sent.end();
  });
}

/** Sends a request over a connection of its own. */
function send(address: string, headers: Readonly<Record<string, string>>, take: (response: IncomingMessage) => void): ClientRequest {
  const { protocol, hostname, port, pathname, search } = new URL(address);
  const options: RequestOptions = {
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path: pathname + search,
    headers: { ...headers },
    agent: false,
  };
  return protocol === 'https:' ? requestHttps(options, take) : requestHttp(options, take);
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === undefined || body.length === 0) return body;
  return encoding === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

const START_MS = 60_000;
const BETWEEN_TRIES_MS = 100;

/** A browser that is driven by WebDriver, with the program between that listens to it. */
export interface WebDriver {
  /** What the browser says of itself. */
  capabilities: Record<string, unknown>;
  /** One command of the protocol, at its path behind the session; throws with the browser's own words. */
  command: (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;
  close: () => Promise<void>;
}

/** Starts a driver, which listens at the port that it is given, and a browser through it; close it when done. */
export async function startWebDriver(program: string, capabilities: object, env: NodeJS.ProcessEnv): Promise<WebDriver> {
  const port = await freePort();
  const driver = spawn(program, [`--port=${port}`], { env, stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  try {
    await listening(driver, program, root);
    const session = (await ask('POST', `${root}/session`, { capabilities: { alwaysMatch: capabilities } })) as {
      sessionId: string;
      capabilities: Record<string, unknown>;
    };
    const address = `${root}/session/${session.sessionId}`;
    return {
      capabilities: session.capabilities,
      command: (method, path, body) => ask(method, address + path, body ?? (method === 'POST' ? {} : undefined)),
      close: async () => {
        await ask('DELETE', address);
        await stop(driver);
      },
    };
  } catch (error) {
    await stop(driver);
    throw error;
  }
}

/** Ends a program and waits until it has ended. */
export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, 'exit');
  program.kill();
  await ended;
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${new URL(address).pathname.replace(/.*session\/[^/]+/, '')}: ${error}, ${message}`);
}

async function listening(driver: ChildProcess, program: string, root: string): Promise<void> {
  let failed: Error | undefined;
  driver.once('error', (error) => (failed = error));
  for (const until = Date.now() + START_MS; Date.now() < until;) {
    if (failed) throw failed;
    if (driver.exitCode !== null) throw new Error(`${program} ended with ${driver.exitCode}`);
    if (await ask('GET', `${root}/status`).then(Boolean, () => false)) return;
    await new Promise((done) => setTimeout(done, BETWEEN_TRIES_MS));
  }
  throw new Error(`${program} did not start`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

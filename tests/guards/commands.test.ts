import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clone-'));
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['package.json', 'package-lock.json', 'scripts/ensure-installed.cjs']) cpSync(file, join(folder, file));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the installer in an empty clone, with some lines of script before it and some environment. */
function install(before: string, env: Record<string, string> = {}, args = ''): { status: number | null; output: string } {
  const script = `${before}; process.argv.push(${JSON.stringify(args)}); require(${JSON.stringify(join(folder, 'scripts/ensure-installed.cjs'))})`;
  const result = spawnSync('node', ['-e', script], { encoding: 'utf8', cwd: folder, env: { ...process.env, ...env } });
  return { status: result.status, output: (result.stdout + result.stderr).trim() };
}

describe('a newcomer is told in one sentence', () => {
  it('that Node is too old, where the project cannot bring its own', () => {
    const { status, output } = install(
      "Object.defineProperty(process, 'platform', { value: 'darwin' }); Object.defineProperty(process.versions, 'node', { value: '18.1.0' })",
    );
    expect(status).toBe(1);
    expect(output).toBe('This project needs Node 22.18 or newer; this is Node 18.1.0. Install a newer Node and run the command again.');
  });

  it('that there is no network to install from', () => {
    const { status, output } = install('', {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    });
    expect(status).toBe(1);
    expect(output.split('\n').at(-1)).toBe(
      'The packages could not be fetched: the package registry is out of reach. Connect to the network and run the command again.',
    );
  });

  it('that the browser of the tests is not where it was said to be', () => {
    mkdirSync(join(folder, 'node_modules'));
    cpSync('package-lock.json', join(folder, 'node_modules/.package-lock.json'));
    const { status, output } = install('', { CHROMIUM: '/nowhere/chromium' }, '--browser');
    expect(status).toBe(1);
    expect(output).toContain('The tests need Chromium: install it and set CHROMIUM to its path');
  });

  it('that the port is in use, before anything is built', async () => {
    const server: Server = createServer().listen(0);
    const { port } = server.address() as AddressInfo;
    const result = spawnSync('node', ['scripts/start.ts'], { encoding: 'utf8', env: { ...process.env, PORT: String(port) } });
    await new Promise((resolve) => server.close(resolve));
    expect(result.status).toBe(1);
    expect(result.stderr.trim()).toBe(`Port ${port} is in use: stop what runs there, or choose another with PORT=4322 npm start.`);
    expect(result.stdout).toBe('');
  });
});

describe('a build of content with a mistake', () => {
  it('stops, with one line a mistake and nothing else', () => {
    for (const name of ['content', 'src', 'public', 'astro.config.mjs', 'tsconfig.json', 'svelte.config.js'])
      cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    const page = join(folder, 'content/landelijk/paginas/modellen/klassiek.mdx');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</Sectie>', 'In 2014 was dat zo.\n\n</Sectie>'));
    const result = spawnSync('astro', ['build'], { encoding: 'utf8', cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    expect(result.status).toBe(1);
    expect(result.stdout + result.stderr).toMatch(
      /content\/landelijk\/paginas\/modellen\/klassiek\.mdx:\d+: "2014": a figure stands in the text/,
    );
    expect(result.stdout + result.stderr).toContain('1 mistake(s) in the content; nothing was built.');
    expect(result.stdout + result.stderr).not.toContain('    at ');
  });
});

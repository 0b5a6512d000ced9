import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const PATIENCE = { timeout: 60_000, interval: 100 };
const PAGES = 'content/landelijk/paginas';

let folder: string;
let server: ChildProcess;
let origin = '';
let output = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'development-'));
  for (const part of ['content', 'src', 'public', 'package.json', 'astro.config.mjs', 'svelte.config.js', 'tsconfig.json'])
    cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  const port = await freePort();
  server = spawn('npx', ['astro', 'dev', '--port', String(port)], {
    cwd: folder,
    detached: true,
    // With VITEST in its environment Astro's server leaves all pages out.
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const hear = (chunk: Buffer): void => void (output += chunk.toString());
  server.stdout?.on('data', hear);
  server.stderr?.on('data', hear);
  origin = `http://localhost:${port}`;
  await vi.waitFor(() => expect(output).toContain(`${origin}/`), PATIENCE);
}, 120_000);

afterAll(() => {
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function page(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(origin + address, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

/** Waits until a page is as it should be after a save. */
async function follows(address: string, status: number, words: string): Promise<void> {
  await vi.waitFor(async () => {
    const found = await page(address);
    expect(found.status).toBe(status);
    expect(found.text).toContain(words);
  }, PATIENCE);
}

/** Saves a file with some words changed, and gives a function that changes them back. */
function change(file: string, from: string | RegExp, to: string): () => void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, before.replace(from, to));
  return () => {
    writeFileSync(path, before);
  };
}

/** The line of a file on which some words begin. */
function lineOf(file: string, words: string): number {
  return readFileSync(join(folder, file), 'utf8').split(words)[0]?.split('\n').length ?? 0;
}

describe('somebody who writes with npm run dev', () => {
  it('sees the pages', async () => {
    await follows('/modellen/klassiek/', 200, 'Het klassieke bedrijf');
  });

  it('sees what was changed at the next save, in a page and in YAML', async () => {
    const back = change(`${PAGES}/modellen/klassiek.mdx`, 'titel="Open vragen over het klassieke bedrijf"', 'titel="Nog open vragen"');
    await follows('/modellen/klassiek/', 200, 'Nog open vragen');
    back();
    const again = change('content/landelijk/begrippen/begrippen.yaml', 'uitleg: Het onderzoeksbureau', 'uitleg: Het bureau');
    await follows('/begrippen/', 200, 'Het bureau dat voor het ministerie');
    again();
    await follows('/begrippen/', 200, 'Het onderzoeksbureau dat voor het ministerie');
  });

  it('is told of a typed figure in the terminal and on every page, and sees the pages again when it is mended', async () => {
    const line = lineOf(`${PAGES}/modellen/klassiek.mdx`, 'Zelden.');
    const back = change(`${PAGES}/modellen/klassiek.mdx`, 'Zelden.', 'Zelden: 4 keer.');
    await follows('/modellen/klassiek/', 500, `${PAGES}/modellen/klassiek.mdx:${line}: "4": a figure stands in the text`);
    await follows('/begrippen/', 500, '/@vite/client');
    expect(output).toContain(`${PAGES}/modellen/klassiek.mdx:${line}: "4": a figure stands in the text`);
    back();
    await follows('/modellen/klassiek/', 200, 'Zelden.');
    expect(output).toContain('all is well again');
  });

  it('is told of broken YAML', async () => {
    const back = change('content/landelijk/feiten/modellen.yaml', 'onderwerp: modellen', 'onderwerp: [modellen');
    await follows('/cijfers/', 500, 'content/landelijk/feiten/modellen.yaml:3: this is no YAML');
    back();
    await follows('/cijfers/', 200, 'Cijfers');
  });

  it('sees a new page, a renamed one and one that is gone', async () => {
    const path = (name: string): string => join(folder, PAGES, `${name}.mdx`);
    writeFileSync(
      path('proef'),
      '---\ntitel: Een proef\nantwoord: Een pagina om te proberen.\nstand: "2025"\n---\n\nTekst van de proef.\n',
    );
    await follows('/proef/', 200, 'Tekst van de proef.');
    renameSync(path('proef'), path('andere-proef'));
    await follows('/andere-proef/', 200, 'Tekst van de proef.');
    await follows('/proef/', 404, '');
    rmSync(path('andere-proef'));
    await follows('/andere-proef/', 404, '');
    await follows('/modellen/klassiek/', 200, 'Het klassieke bedrijf');
  });
});

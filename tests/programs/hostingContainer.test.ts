// cspell:ignore mmdebstrap minbase buildah runroot debian bookworm
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostingProblems } from '../../scripts/verifyHosting/verify.ts';
import { SECURITY } from '../../src/site.ts';
import { runProgram } from './program.ts';

/** Debian as its own packages make it: the test asks no registry for the base. Kept, because it takes a minute. */
const BASE = resolve('.cache/programs/debian.tar');
const BASE_NAME = 'docker.io/library/debian:bookworm-slim';
const ADDRESS = 'http://127.0.0.1:8080/';
const START_MS = 30_000;
const SIXTY_DAYS_MS = 60 * 24 * 60 * 60 * 1000;

const store = mkdtempSync(join(tmpdir(), 'container-'));
const STORAGE = ['--storage-driver', 'vfs', '--root', join(store, 'root'), '--runroot', join(store, 'run')];
/** Builds and runs without a kernel's help, so that it also works inside a container; it needs to be root. */
const buildah = (...args: string[]): string =>
  runProgram('buildah', [...STORAGE, ...args])
    .toString()
    .trim();
let container: ChildProcess | undefined;
/** The container that runs, once it does. */
let name = '';

beforeAll(() => {
  mkdirSync('.cache/programs', { recursive: true });
  if (!existsSync(BASE)) runProgram('mmdebstrap', ['--variant=minbase', 'bookworm', BASE]);
  const context = mkdtempSync(join(store, 'base-'));
  writeFileSync(join(context, 'Containerfile'), 'FROM scratch\nADD debian.tar /\n');
  runProgram('cp', [BASE, join(context, 'debian.tar')]);
  buildah('build', '--isolation', 'chroot', '--tag', BASE_NAME, '--file', join(context, 'Containerfile'), context);
  buildah('build', '--isolation', 'chroot', '--pull-never', '--tag', 'wegwijzer', '--file', 'deploy/container/Containerfile', '.');
});
afterAll(() => {
  // What runs inside does not hear what `buildah run` is told.
  if (name) buildah('run', '--isolation', 'chroot', name, '--', 'nginx', '-e', 'stderr', '-s', 'quit');
  container?.kill('SIGTERM');
  rmSync(store, { recursive: true, force: true });
});

it('the container serves the site as verify asks, as a user without rights', async () => {
  name = buildah('from', '--pull-never', 'localhost/wegwijzer');
  const { OCIv1: image } = JSON.parse(buildah('inspect', name)) as { OCIv1: { config: { Cmd: string[] } } };
  container = spawn('buildah', [...STORAGE, 'run', '--isolation', 'chroot', name, '--', ...image.config.Cmd]);
  await expect.poll(answers, { timeout: START_MS }).toBe(true);
  const today = new Date(Date.parse(SECURITY.verloopt) - SIXTY_DAYS_MS).toISOString().slice(0, 10);
  const { problems } = await hostingProblems(ADDRESS, [], today);
  expect(problems.filter((problem) => !problem.includes('is an example'))).toEqual([]);
});

async function answers(): Promise<boolean> {
  try {
    return (await fetch(ADDRESS)).ok;
  } catch {
    return false;
  }
}

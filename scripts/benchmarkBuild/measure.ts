// cspell:ignore TIMEFORMAT
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a build cost. */
export interface Cost {
  /** User and system time of the build and every process that it started. */
  cpuSeconds: number;
  /** The same without processes that the build never waited for, as `time` has it: without Pagefind. */
  timedSeconds: number;
  /** The highest sum of resident memory of those processes. */
  peakMiB: number;
  /** The highest resident memory of any one of them. */
  largestMiB: number;
}

const SAMPLE_MS = 50;
const CACHES = ['dist', '.astro', 'node_modules/.vite', 'node_modules/.astro'];
const PRELOAD = fileURLToPath(new URL('./countChildren.ts', import.meta.url));

/**
 * Builds an Astro project from clean caches. Throws an Error with the end of what the build said when it fails.
 * @param logs folder for what the build says
 */
export async function measureBuild(folder: string, logs: string): Promise<Cost> {
  for (const cache of CACHES) rmSync(join(folder, cache), { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const [log, children] = [join(logs, 'build.log'), join(logs, 'children')];
  rmSync(children, { force: true });

  // In a session of its own, by which its processes are known, whoever becomes their parent.
  const build = spawn(
    'bash',
    [
      '-c',
      'time "$@" >"$BUILD_LOG" 2>&1',
      'bash',
      process.execPath,
      '--import',
      PRELOAD,
      join(folder, 'node_modules/astro/bin/astro.mjs'),
      'build',
    ],
    {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TIMEFORMAT: '%3U %3S', BUILD_LOG: log, CHILDREN_FILE: children, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  let times = '';
  build.stderr.on('data', (chunk: Buffer) => (times += chunk.toString()));
  const { code, peakMiB, largestMiB } = await watch(build);
  if (code !== 0) throw new Error(`the build in ${folder} failed:\n${readFileSync(log, 'utf8').slice(-3000)}`);
  const [user = NaN, system = NaN] = times.trim().replaceAll(',', '.').split(' ').map(Number);
  const timedSeconds = user + system;
  return { cpuSeconds: timedSeconds + Number(readFileSync(children, 'utf8')), timedSeconds, peakMiB, largestMiB };
}

/** Waits for a session to end; gives its exit code and the memory that its processes held, as in `Cost`. */
function watch(leader: ChildProcess): Promise<{ code: number | null } & Pick<Cost, 'peakMiB' | 'largestMiB'>> {
  const belongs = new Map<string, boolean>();
  let [peakMiB, largestMiB] = [0, 0];
  const timer = setInterval(() => {
    const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    for (const id of ids) if (!belongs.has(id)) belongs.set(id, sessionOf(id) === leader.pid);
    const held = ids.filter((id) => belongs.get(id)).map(memoryOf);
    peakMiB = Math.max(peakMiB, sum(held.map(({ now }) => now)));
    largestMiB = Math.max(largestMiB, ...held.map(({ highest }) => highest));
  }, SAMPLE_MS);
  // What stops this command at a keyboard does not reach another session.
  const stop = (): void => {
    if (leader.pid !== undefined) process.kill(-leader.pid);
    process.exit(1);
  };
  process.once('SIGINT', stop);
  return new Promise((resolve, reject) => {
    leader.on('error', reject);
    leader.on('close', (code) => {
      clearInterval(timer);
      process.off('SIGINT', stop);
      resolve({ code, peakMiB, largestMiB });
    });
  });
}

function sessionOf(id: string): number {
  return Number(/^\d+ \(.*\) \S+ \d+ \d+ (\d+)/s.exec(read(`/proc/${id}/stat`))?.[1]);
}

/** Resident memory of a process, in MiB: now, and the highest that it ever was. */
function memoryOf(id: string): { now: number; highest: number } {
  const status = read(`/proc/${id}/status`);
  const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024;
  return { now: field('VmRSS'), highest: field('VmHWM') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The text of a file; empty when the process that it tells of is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * `npm test`: runs everything that must hold, two checks at a time, and says what failed.
 * `npm test -- unit` runs one check (or several, by name), with the builds that it needs.
 * For one file: `npx vitest run --project e2e tests/e2e/search.test.ts`, after `npm test -- build`.
 */
import { spawn } from 'node:child_process';

interface Check {
  name: string;
  /** Commands that run one after the other. */
  commands: readonly string[];
}

const LANES = 2;

/** Checks of the sources and the three builds that the later checks look at; the longest first, so that no lane is left with one at the end. */
const FIRST: readonly Check[] = [
  {
    name: 'build',
    commands: [
      'npm run build',
      // A second build must give the same bytes, and a build under a sub-path, with many figures, must work as well. Nobody serves them compressed.
      'COMPRESSED=no npm run build -- --outDir .cache/again',
      'node scripts/largeSite.ts',
    ],
  },
  // The linter knows the types that the first of these writes down.
  { name: 'types and lint', commands: ['npm run --silent check:types', 'npm run --silent check:lint'] },
  { name: 'unit', commands: ['vitest run --project unit'] },
  { name: 'format', commands: ['npm run --silent check:format'] },
  { name: 'unused', commands: ['npm run --silent check:unused'] },
  { name: 'spelling', commands: ['npm run --silent check:spelling'] },
];

/** Checks that need the builds, or a quiet tree. */
const SECOND: readonly Check[] = [
  { name: 'e2e', commands: ['vitest run --project e2e'] },
  { name: 'site', commands: ['vitest run --project site'] },
  { name: 'guards', commands: ['vitest run --project guards'] },
];

const asked = process.argv.slice(2);
const names = [...FIRST, ...SECOND].map(({ name }) => name);
const wrong = asked.find((name) => !names.includes(name));
if (wrong !== undefined) {
  console.error(`There is no check "${wrong}"; name one or more of: ${names.map((name) => JSON.stringify(name)).join(', ')}.`);
  process.exit(1);
}
/** Checks over the built site. */
const NEED_BUILDS = ['e2e', 'site'];
const wanted = asked.some((name) => NEED_BUILDS.includes(name)) ? ['build', ...asked] : asked;

let passed = 0;
let failed = 0;

for (const checks of [FIRST, SECOND]) {
  const queue = checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  await Promise.all(
    Array.from({ length: LANES }, async () => {
      for (let check = queue.shift(); check; check = queue.shift()) await run(check);
    }),
  );
  if (failed > 0) break;
}

console.log(`\nchecks: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function run({ name, commands }: Check): Promise<void> {
  const begun = Date.now();
  for (const command of commands) {
    const { code, output } = await execute(command);
    if (code !== 0) {
      failed++;
      console.log(`\n✗ ${name}: ${command}\n${output.trimEnd()}\n`);
      return;
    }
  }
  passed++;
  console.log(`✓ ${name} (${Math.round((Date.now() - begun) / 1000)} s)`);
}

function execute(command: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('sh', ['-c', command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const BROWSER_TEST_MS = 120_000;
/** Some hold thousands of made inputs; a busy machine may take its time. */
const UNIT_TEST_MS = 60_000;
/** An office program takes seconds to start, and has every chart or page to go through. */
const PROGRAM_TEST_MS = 600_000;
/** A page in the browser waits as much as it computes, so more are open at once than there are processors. */
const BROWSER_WORKERS = availableParallelism() + 1;

export default defineConfig({
  test: {
    projects: [
      // Files share a process: none of them leaves anything behind in it, and to start one costs more than most files need.
      {
        test: {
          name: 'unit',
          isolate: false,
          testTimeout: UNIT_TEST_MS,
          include: ['{src,scripts}/**/*.test.ts', 'tests/content/**/*.test.ts'],
        },
      },
      { test: { name: 'guards', isolate: false, include: ['tests/guards/**/*.test.ts'], testTimeout: BROWSER_TEST_MS } },
      { test: { name: 'site', isolate: false, include: ['tests/site/**/*.test.ts'], testTimeout: BROWSER_TEST_MS } },
      // Too heavy for every run: `npm run test:programs`, before a release.
      {
        test: {
          name: 'programs',
          include: ['tests/programs/**/*.test.ts'],
          testTimeout: PROGRAM_TEST_MS,
          hookTimeout: PROGRAM_TEST_MS,
        },
      },
      // The journeys of readers in three browsers: `npm run test:engines`, before a release.
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          expect: { poll: { timeout: 20_000, interval: 100 } },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serveForTests.ts'],
          isolate: false,
          maxWorkers: BROWSER_WORKERS,
          sequence: { groupOrder: 1 },
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
          // What a page comes to is waited for as long as a busy machine may need.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});

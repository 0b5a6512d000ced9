import { defineConfig } from 'vitest/config';

const BROWSER_TEST_MS = 120_000;

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/content/**/*.test.ts'] } },
      { test: { name: 'guards', include: ['tests/guards/**/*.test.ts'], testTimeout: BROWSER_TEST_MS } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: BROWSER_TEST_MS } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/serveForTests.ts'],
          testTimeout: BROWSER_TEST_MS,
          hookTimeout: BROWSER_TEST_MS,
        },
      },
    ],
  },
});

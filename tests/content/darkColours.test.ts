import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('dark is another set of colours and nothing else, so that a page holds the same elements in both', () => {
  const files = readdirSync('src/styles').map((name) => `src/styles/${name}`);
  expect(files.filter((file) => readFileSync(file, 'utf8').includes('prefers-color-scheme'))).toEqual(['src/styles/tokens.css']);
  const dark = /@media screen and \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/.exec(readFileSync('src/styles/tokens.css', 'utf8'));
  const lines = (dark?.[1] ?? '').split(';').map((line) => line.trim()).filter(Boolean);
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toMatch(/^--[a-z-]+: #[0-9a-f]{6}$/);
});

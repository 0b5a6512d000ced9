// cspell:ignore verzonnenstad
import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const FIXTURE = 'tests/fixtures/gemeente/verzonnenstad';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The id of an invented municipality, by its number from 0: `verzonnenstad-a`. Nobody can take it for one that exists. */
export function inventedId(number: number): string {
  return `verzonnenstad-${Array.from(String(number), (digit) => LETTERS[Number(digit)] ?? 'a').join('')}`;
}

/** Writes the content of invented municipalities into a copy of the project: each the one of the tests, by another name. */
export function writeInvented(root: string, folder: string, count: number): void {
  for (let number = 0; number < count; number++) {
    const id = inventedId(number);
    const into = join(folder, 'content/gemeente', id);
    cpSync(join(root, FIXTURE), into, { recursive: true });
    for (const entry of readdirSync(into, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const name = id.replace('verzonnenstad', 'Verzonnenstad');
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('verzonnenstad', id).replaceAll('Verzonnenstad', name));
      renameSync(path, join(dirname(path), basename(path).replace('verzonnenstad', id)));
    }
  }
}

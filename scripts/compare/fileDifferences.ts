import { extname } from 'node:path';
import { withoutHashes } from './hashedNames.ts';
import { lineChanges, type LineChange } from './lineChanges.ts';
import { pageTraits } from './pageTraits.ts';
import type { Difference } from './siteDifferences.ts';

/** Files that are compared byte for byte and have no lines to show. */
const BINARY = new Set(['.png', '.woff', '.woff2', '.pagefind', '.ico', '.pdf', '.jpg', '.webp']);

/** What differs between two versions of one file. With `bytes` a page is also compared as it is written. */
export function fileDifferences(file: string, before: Buffer, after: Buffer, bytes: boolean): Difference[] {
  if (before.equals(after)) return [];
  if (BINARY.has(extname(file))) return [{ file, what: 'bytes', ...sizes(before, after) }];
  const old = withoutHashes(before.toString('utf8'));
  const now = withoutHashes(after.toString('utf8'));
  if (extname(file) !== '.html') return changed(file, 'line', lineChanges(old.split('\n'), now.split('\n')));
  const found = traitDifferences(file, old, now);
  return bytes ? [...found, ...changed(file, 'html', lineChanges(tagLines(old), tagLines(now)))] : found;
}

function traitDifferences(file: string, before: string, after: string): Difference[] {
  const old = pageTraits(before);
  const now = pageTraits(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((trait) =>
    changed(file, trait, lineChanges(old.get(trait) ?? [], now.get(trait) ?? [])),
  );
}

function changed(file: string, what: string, changes: readonly LineChange[]): Difference[] {
  return changes.map((change) => ({ file, what, ...change }));
}

/** HTML with each tag at the beginning of a line, so that a change is shown with its surroundings and not with the whole page. */
function tagLines(html: string): string[] {
  return html.split(/(?=<)/);
}

function sizes(before: Buffer, after: Buffer): LineChange {
  return { before: `${before.length} bytes`, after: `${after.length} other bytes` };
}

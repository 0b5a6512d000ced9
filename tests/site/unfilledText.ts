import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesIn } from './builtSite.ts';

/** What reaches a reader when a text was not filled: a placeholder, or what a program makes of an object. */
const UNFILLED = /\{feit:|\[object Object\]/;

/** Files of which the bytes are no text, or that of another file, compressed. */
const NO_TEXT = /\.(png|woff2|ttf|ico|wasm|br|gz)$|pagefind\.[^/]*\.pagefind$/;

/** The files of a folder in which a text was not filled, search records included, each with the words around it. */
export function unfilledTexts(folder: string): string[] {
  return filesIn(folder)
    .filter((name) => !NO_TEXT.test(name))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      // Search records are packed.
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
      const place = text.search(UNFILLED);
      return place < 0 ? [] : [`${name}: …${text.slice(Math.max(0, place - 40), place + 40)}…`];
    });
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInto } from '../benchmarkBuild/projects.ts';
import type { MainText } from '../visits/mainTexts.ts';

/** A page with a text and nothing else: no stylesheet, typeface, script or frame. */
export function barePage({ title, html }: MainText): string {
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>${title}</h1>${html}</main></body></html>\n`;
}

/**
 * Writes pages with these texts and nothing else.
 * @returns a new folder in the temporary folder of the system
 */
export function writeBareSite(texts: readonly MainText[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijzer-bare-'));
  writeInto(
    folder,
    Object.fromEntries(texts.map((text) => [text.id === 'index' ? 'index.html' : `${text.id}/index.html`, barePage(text)])),
  );
  return folder;
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/corpus/files.ts';
import { pageOnDisk, sheetOnDisk, type SiteOnDisk } from '../../src/domain/archives/pageOnDisk.ts';
import { NOTE_STYLE, noteOf, type CopiedEdition } from './copyNote.ts';

/** Files by their paths from one folder, with slashes between, in the order of those paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The page of addresses that are not there, which nothing leads to; the archives, which the copy is itself one of; and the list of plain texts, of
 * which the copy has none.
 */
const LEFT_OUT = /^(404\.html$|editie\/|llms\.txt$)/;

/**
 * The copy of a built site that opens from disk without a server: every page, and every file that a page leads to or shows.
 * The same folder gives the same files, whatever the clock, the language of the machine and the order of its folders.
 * @param folder the folder of the built site
 * @throws when a page links to a file that the folder does not hold and that is no page of the archives
 */
export function diskCopy(folder: string, edition: CopiedEdition): Files {
  const copy = new Map<string, Uint8Array>();
  const linked = new Set<string>();
  const missing = new Set<string>();
  const holds = (file: string): boolean => {
    if (LEFT_OUT.test(file)) return false;
    if (!existsSync(join(folder, file))) missing.add(file);
    else if (!file.endsWith('.html')) linked.add(file);
    return true;
  };
  const site: SiteOnDisk = {
    ...edition,
    holds,
    sheetFor: (css) => {
      const file = `opmaak/${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
      if (!copy.has(file)) copy.set(file, Buffer.from(sheetOnDisk(css, file, site)));
      return file;
    },
    note: noteOf(edition),
  };
  const linkNote = (html: string): string => html.replace('</head>', () => `<style>${NOTE_STYLE}</style></head>`);
  for (const page of filesBelow(folder, '.', '.html').filter((file) => !LEFT_OUT.test(file)))
    copy.set(page, Buffer.from(pageOnDisk(linkNote(readFileSync(join(folder, page), 'utf8')), page, site)));
  if (missing.size > 0) throw new Error(`the site in ${folder} links to what it does not hold: ${[...missing].join(', ')}`);
  for (const file of linked) copy.set(file, readFileSync(join(folder, file)));
  return new Map([...copy].sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MadePage } from './pages.ts';

/** One of the sites that are built. */
export interface Project {
  /** What it is called in the report, and its folder's name. */
  name: 'site' | 'before' | 'starlight' | 'floor';
  folder: string;
  /** Folder for pages, inside the project. */
  pages: string;
  /** The file of a page. */
  text: (page: MadePage) => string;
}

/** Where the content of the site stands, in the order in which it is looked for. */
const CONTENT_FOLDERS = ['content/landelijk', 'content'];

/** The folder inside a copy of this site that holds some part of the content: `feiten`, `paginas`. */
export function contentFolder(root: string, part: string): string {
  const found = CONTENT_FOLDERS.map((folder) => `${folder}/${part}`).find((folder) => existsSync(join(root, folder)));
  if (found === undefined) throw new Error(`there is no ${part} in ${root}, below ${CONTENT_FOLDERS.join(' or ')}`);
  return found;
}

/** The texts of the YAML files of a part of the content, by name of the file without ending. */
export function contentTexts(root: string, part: string): Map<string, string> {
  const folder = join(root, contentFolder(root, part));
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return new Map(files.map((file) => [file.replace(/\.yaml$/, ''), readFileSync(join(folder, file), 'utf8')]));
}

/** A copy of this site, as the tree is or as it was. */
export function ownProject(name: 'site' | 'before', folder: string): Project {
  return {
    name,
    folder,
    pages: contentFolder(folder, 'paginas'),
    text: ({ title, answer, body }) => `---\ntitel: ${title}\nantwoord: ${answer}\nstand: "2025"\n---\n\n${body}\n`,
  };
}

/** Brings a project back to the pages that it has of itself. */
export function emptyProject({ folder, pages }: Project): void {
  const made = [pages, ...CONTENT_FOLDERS.map((content) => `${content}/feiten`)].filter((path) => existsSync(join(folder, path)));
  for (const path of made) {
    for (const name of readdirSync(join(folder, path)).filter((entry) => entry.startsWith('proef')))
      rmSync(join(folder, path, name), { recursive: true });
  }
}

/** Adds pages to a project. */
export function addPages({ folder, pages, text }: Project, made: readonly MadePage[]): void {
  for (const page of made) writeInto(folder, { [`${pages}/${page.path}.mdx`]: text(page) });
}

/** Writes files, by their paths inside a folder. */
export function writeInto(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Copies files into a folder, by their paths inside another. */
export function copyInto(folder: string, from: string, paths: readonly string[]): void {
  for (const path of paths) cpSync(join(from, path), join(folder, path));
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { archiveFile, type Archive, type ArchivedFile } from '../schema/archive.ts';
import { filesBelow } from './files.ts';

/** Where the archives are told: version, date, sizes and checksums. In the repository. */
const LISTS = 'content/archief';

/** Where the archives themselves are: a folder that whoever keeps the site keeps, outside the repository. The environment variable ARCHIVE_FOLDER overrules it. */
export const ARCHIVES = process.env['ARCHIVE_FOLDER'] ?? 'archief';

/**
 * The editions of which archives are kept, the newest first.
 * @param root the folder of the project
 * @throws Error with the file and what to write, when a file that tells of them has a mistake
 */
export function readArchives(root = '.'): Archive[] {
  return filesBelow(root, LISTS, '.yaml')
    .map((file) => {
      // Not read as what authors write: a program wrote it, and its versions look like numbers.
      const { data, error } = archiveFile.safeParse(parse(readFileSync(join(root, file), 'utf8')));
      if (!data) throw new Error(`${file}: ${z.prettifyError(error)}`);
      if (file !== archiveList(data.version))
        throw new Error(`${file} tells of version ${data.version}; call it ${archiveList(data.version)}`);
      return data;
    })
    .sort((a, b) => b.date.localeCompare(a.date, 'en') || b.version.localeCompare(a.version, 'en', { numeric: true }));
}

/** The file that tells of the archives of a version. */
export function archiveList(version: string): string {
  return `${LISTS}/${version}.yaml`;
}

/**
 * A file of an archive, proved; undefined when the folder does not hold it.
 * @param folder the folder with a folder for each version
 * @throws Error when it is there with another size or checksum than the list has
 */
export function readArchived(
  { version }: Archive,
  { name, bytes, sha256 }: ArchivedFile,
  folder = ARCHIVES,
): Buffer<ArrayBuffer> | undefined {
  const path = join(folder, version, name);
  if (!existsSync(path)) return undefined;
  const content = readFileSync(path);
  const found = createHash('sha256').update(content).digest('hex');
  if (content.length !== bytes || found !== sha256)
    throw new Error(
      `${path} is not what ${archiveList(version)} tells of: ${content.length} bytes with SHA-256 ${found}, not ${bytes} with ${sha256}. Put the file back as it was published.`,
    );
  return content;
}

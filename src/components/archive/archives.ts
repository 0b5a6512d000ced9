import { ARCHIVES, readArchived, readArchives } from '../../corpus/archives.ts';
import type { Archive, ArchivedFile } from '../../schema/archive.ts';

/** A file of an archive, with its content where this build has it. */
export interface KeptFile extends ArchivedFile {
  content: Buffer<ArrayBuffer> | undefined;
}

/** An edition of which archives are kept, the newest first; each file that is there is proved against its checksum. */
export const archives: readonly (Omit<Archive, 'files'> & { files: readonly KeptFile[] })[] = readArchives().map((archive) => ({
  ...archive,
  files: archive.files.map((file) => ({ ...file, content: readArchived(archive, file) })),
}));

/** The checksums of an edition, as sha256sum and shasum read them. */
export const SUMS = 'SHA256SUMS';

const missing = archives.flatMap(({ version, files }) => files.filter(({ content }) => !content).map(({ name }) => `${version}/${name}`));
if (missing.length > 0) {
  const sentence = `The folder ${ARCHIVES} lacks ${missing.join(', ')}. docs/decisions/archives.md says where archives come from.`;
  // Whoever names the folder publishes with it; a clone has none, and its pages say so.
  if (process.env['ARCHIVE_FOLDER'] !== undefined) throw new Error(sentence);
  console.warn(`${sentence} This build leaves them out.`);
}

/** What a file of an edition is for, by the end of its name. */
const PURPOSES: readonly [ending: string, purpose: string][] = [
  ['.zip', 'Alle bladzijden in één map. U leest ze in uw browser, zonder internet.'],
  ['.zim', 'Alle bladzijden in één bestand voor het programma Kiwix. Daar kunt u ook in zoeken.'],
  ['-browser.cdx.json', 'Een lijst van de software die de site naar uw browser stuurt.'],
  ['.cdx.json', 'Een lijst van de software waarmee de site is gemaakt.'],
];

/** What a file is for, in a sentence or two; nothing for one of a kind that is not known. */
export function purposeOf(name: string): string {
  return PURPOSES.find(([ending]) => name.endsWith(ending))?.[1] ?? '';
}

/** A file and its checksum. */
export interface Summed {
  /** Its path, with slashes between. */
  name: string;
  /** SHA-256, in small letters. */
  sha256: string;
}

/** The text of a file that `sha256sum -c` reads, in the order of the names. */
export function sumLines(files: readonly Summed[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
    .join('');
}

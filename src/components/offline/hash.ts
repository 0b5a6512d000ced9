import { HASH_LENGTH } from '../../domain/offline/fileList.ts';

/** The hash of contents as lists write it: the first digits of SHA-256. */
export async function hashOf(contents: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', contents));
  return [...bytes]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

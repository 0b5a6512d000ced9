/** Where a page may part a long word at the end of a line. It is drawn only there. */
export const SOFT_HYPHEN = '\u00AD';

/** A text of a page without its soft hyphens, for where it leaves the page or is compared. */
export function withoutSoftHyphens(text: string): string {
  return text.replaceAll(SOFT_HYPHEN, '');
}

/** How much of a text is shown to a reader, in characters. */
const LONGEST_SHOWN = 61;

/** A text from an address as it was meant, where it can be decoded, without control characters, and cut off to show it to a reader. */
export function plain(text: string, longest = LONGEST_SHOWN): string {
  let decoded = text;
  try {
    if (text.includes('%')) decoded = decodeURIComponent(text);
  } catch {
    // Half an escape: shown as it came.
  }
  return shown(decoded, longest);
}

/** A text from an address without control characters, and cut off. */
export function shown(text: string, longest = LONGEST_SHOWN): string {
  return text.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, longest);
}

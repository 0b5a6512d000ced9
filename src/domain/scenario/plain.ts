/** Room for the longest name of a scenario, and one more to see that it is too long. */
const LONGEST = 61;

/** A text from an address, decoded when it can be, without control characters, and short enough to show. */
export function plain(text: string, longest = LONGEST): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    // Half an escape: shown as it came.
  }
  return decoded.replace(/[\u0000-\u001f\u007f]/g, '').slice(0, longest);
}

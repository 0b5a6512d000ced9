/** A text with the addresses in it apart: a reader can follow those. */
export function withLinks(text: string): (string | { address: string })[] {
  return text
    .split(/(https?:\/\/[^\s<>]*[^\s<>.,;:)])/)
    .map((part, at) => (at % 2 === 1 ? { address: part } : part))
    .filter((part) => part !== '');
}

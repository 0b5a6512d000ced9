/** Names of script, style and font files carry a hash of their content: `text.8UHrDZsI.woff2`. Here they lose it. */
const HASHED = /([\w$~-]+(?:\.[\w$~-]+)*?)\.[\w-]{8}\.(js|css|woff2?)(?![\w.])/g;

/** The text with every hashed file name replaced by its name without the hash: `text.woff2`. */
export function withoutHashes(text: string): string {
  return text.replace(HASHED, '$1.$2');
}

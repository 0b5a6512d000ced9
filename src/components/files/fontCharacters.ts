import { create } from 'fontkitten';

/** The characters that a font file can draw, as the file itself says; its weights share them. */
export function fontCharacters(bytes: Buffer): Set<string> {
  const font = create(bytes);
  if (font.isCollection) throw new Error('a collection of fonts has no characters of its own');
  return new Set(font.characterSet.map((code) => String.fromCodePoint(code)));
}

/** The characters of a text that a face lacks, each once, as an author can find and write them: `"≥" (U+2265)`. */
export function lackedBy(face: ReadonlySet<string>, text: string): string[] {
  return [...new Set(text)]
    .filter((character) => !face.has(character) && !/[\n\r\t]/.test(character))
    .map((character) => `"${character}" (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`);
}

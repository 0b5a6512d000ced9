import { KIND_NAMES } from './kinds.ts';
import type { Content, Marked } from './readContent.ts';

/** A word as a text has it, and where. */
export interface WordInPlace {
  word: string;
  file: string;
  line: number;
}

/** Every word that readers see of the content: of texts in fields, of attributes and of the text of pages, without figures. */
export function wordsInContent({ entries, pages, menu, kept }: Pick<Content, 'entries' | 'pages' | 'menu' | 'kept'>): WordInPlace[] {
  const withFields: readonly { file: string; marked: readonly Marked[] }[] = [
    ...KIND_NAMES.flatMap((name) => entries[name].map(({ file, marked }) => ({ file, marked }))),
    ...pages,
    ...menu,
    ...kept,
  ];
  const inFields = withFields.flatMap(({ file, marked }) =>
    textsOf(marked).flatMap(({ value, line }) => wordsIn(value).map((word) => ({ word, file, line }))),
  );
  const inPages = pages.flatMap(({ file, texts }) =>
    texts.flatMap(({ text, line }) =>
      text.split('\n').flatMap((row, index) => wordsIn(row).map((word) => ({ word, file, line: line + index }))),
    ),
  );
  return [...inFields, ...inPages];
}

function textsOf(marked: readonly Marked[]): readonly Marked[] {
  return marked.filter(({ mark }) => mark.prose === true || mark.words === true);
}

/** The words of a text; those with a hyphen whole. */
function wordsIn(text: string): string[] {
  return (
    text
      .replace(/\{feit:[^}]*\}/g, ' ')
      .replaceAll('\u00ad', '')
      .normalize('NFC')
      .match(/\p{L}+(?:[-\u2011]\p{L}+)*/gu) ?? []
  ).map((word) => word.replaceAll('\u2011', '-'));
}

import { NodeCompiler, type NodeError, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json' with { type: 'json' };
import type { PrintedDocument } from './printed.ts';

const FONTS = ['text-regular.ttf', 'text-bold.ttf', 'heading.ttf'].map((file) => join(process.cwd(), 'src/fonts', file));
const [SHEET = '', BOOK = '', PIECES = ''] = ['document', 'book', 'pieces'].map((name) =>
  join(process.cwd(), `src/components/pdf/${name}.typ`),
);
/** What the bytes of a document depend on besides the document. */
export const TYPESETTER = [
  packageJson.dependencies['@myriaddreamin/typst-ts-node-compiler'],
  ...[SHEET, BOOK, PIECES, ...FONTS].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex')),
];

/** The standard for PDF that everybody can read: the typesetter refuses a picture without words and a heading that skips a level. */
const STANDARD = 'ua-1';

/** How a document looks. */
export interface Look {
  /** Of its letters, in points; what stands below the text has nine. */
  size: number;
  /** Of the space between lines and blocks: 1 is what reads best, 0 holds most. */
  room: number;
}

/** A document, typeset. */
export interface Typeset {
  /** How many sheets it takes. */
  sheets: number;
  /** How much of its last sheet is filled, in millimetres from the top. */
  lastFilled: number;
  /**
   * Its file: a tagged PDF (PDF/UA-1), of which the same document gives the same bytes. Throws an Error in words when it cannot be one: a sign
   * that the typeface lacks, a picture without words, a heading that skips a level.
   */
  pdf: () => Uint8Array<ArrayBuffer>;
}

let shared: NodeCompiler | undefined;

/** The typesetter of a process, with the typefaces of the site. */
function ours(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: process.cwd(), fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(file)) }] });
  return shared;
}

/** The smallest letters of a sheet, in points. */
const SMALL = 9;

/** Sets a document in type. Throws an Error in words when a piece of it has no form, and when the typesetter warns: without a typeface it would leave out words. */
export function typeset(document: PrintedDocument, look: Look, compiler = ours()): Typeset {
  const { result, pdf } = compiled(document, SHEET, { ...looked(look), small: String(SMALL) }, compiler);
  const [end] = compiler.query(result, { selector: '<end>', field: 'value' }) as { page: number; y: number }[];
  return { sheets: result.numOfPages, lastFilled: end?.y ?? 0, pdf };
}

/** A book as it goes to the typesetter, with a title that its mistakes are told with. */
interface Titled {
  title: string;
}

/** Sets a book in type, with letters of a size in points, and the smallest of another. Throws as `typeset` does. */
export function typesetBook(book: Titled, size: number, small: number, compiler = ours()): Omit<Typeset, 'lastFilled'> {
  const { result, pdf } = compiled(book, BOOK, { ...looked({ size, room: 1 }), small: String(small), book: 'yes' }, compiler);
  return { sheets: result.numOfPages, pdf };
}

function looked({ size, room }: Look): Record<string, string> {
  return { size: String(size), room: String(room) };
}

function compiled(document: Titled, form: string, inputs: Record<string, string>, compiler: NodeCompiler) {
  const made = compiler.compile({
    mainFileContent: readFileSync(form, 'utf8'),
    inputs: { document: JSON.stringify(document), ...inputs },
  });
  const { result } = made;
  const mistakes = messagesOf(result ? made.takeWarnings() : made.takeError());
  if (!result || mistakes.length > 0) throw new Error(`"${document.title}" cannot be typeset: ${mistakes.join('; ')}`);
  return { result, pdf: () => new Uint8Array(asPdf(compiler, result, document.title)) };
}

function messagesOf(diagnostics: NodeError | null): string[] {
  return ((diagnostics?.shortDiagnostics ?? []) as { message: string }[]).map(({ message }) => message);
}

function asPdf(compiler: NodeCompiler, made: NodeTypstDocument, title: string): Buffer {
  try {
    return compiler.pdf(made, { pdfStandard: STANDARD });
  } catch (error) {
    // What it throws is no sentence but the inside of its own mistakes; each has a message.
    const messages = [...(error as Error).message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) =>
      message.replaceAll(/`?\\+"`?/g, '"'),
    );
    throw new Error(`"${title}" cannot be a PDF: ${messages.join('; ') || (error as Error).message}`, { cause: error });
  }
}

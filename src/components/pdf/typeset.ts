import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedDocument } from './printed.ts';

const FONTS = ['text-regular.ttf', 'text-bold.ttf', 'heading.ttf'];
const FORM = join(process.cwd(), 'src/components/pdf/document.typ');

/** The standard for PDF that everybody can read: the typesetter refuses a picture without words and a heading that skips a level. */
const STANDARD = 'ua-1';

/** A document as a file. */
export interface Typeset {
  pdf: Uint8Array<ArrayBuffer>;
  /** How many sheets it takes. */
  sheets: number;
  /** How much of its last sheet is filled, in millimetres from the top. */
  lastFilled: number;
}

let typesetter: NodeCompiler | undefined;

/**
 * A document as a tagged PDF (PDF/UA-1); the same document gives the same bytes.
 * Throws an Error in words when it cannot be one: a sign that the typeface lacks, a picture without words, a heading that skips a level.
 * @param size of its letters, in points
 */
export function typeset(document: PrintedDocument, size: number): Typeset {
  typesetter ??= NodeCompiler.create({
    workspace: process.cwd(),
    fontArgs: [{ fontBlobs: FONTS.map((file) => readFileSync(join(process.cwd(), 'src/fonts', file))) }],
  });
  const made = typesetter.compile({
    mainFileContent: readFileSync(FORM, 'utf8'),
    inputs: { document: JSON.stringify(document), size: String(size) },
  });
  const mistakes = made.takeDiagnostics()?.shortDiagnostics as { message: string }[] | undefined;
  if (mistakes?.length || !made.result) throw new Error(`"${document.title}" cannot be typeset: ${(mistakes ?? []).map(({ message }) => message).join('; ')}`);
  const [end] = typesetter.query(made.result, { selector: '<end>', field: 'value' }) as { page: number; y: number }[];
  return { pdf: new Uint8Array(asPdf(typesetter, made.result, document.title)), sheets: made.result.numOfPages, lastFilled: end?.y ?? 0 };
}

function asPdf(compiler: NodeCompiler, made: Parameters<NodeCompiler['pdf']>[0], title: string): Buffer {
  try {
    return compiler.pdf(made, { pdfStandard: STANDARD });
  } catch (error) {
    // What it throws is no sentence but the inside of its own mistakes; each has a message.
    const messages = [...(error as Error).message.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = '']) => message.replaceAll(/\\+"/g, '"'));
    throw new Error(`"${title}" cannot be a PDF: ${messages.join('; ') || (error as Error).message}`, { cause: error });
  }
}

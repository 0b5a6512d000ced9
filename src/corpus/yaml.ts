import { isAlias, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { problemWithNumber } from '../domain/clearNumber.ts';
import { UNQUOTED } from '../schema/prose.ts';
import { authorError } from './authorErrors.ts';
import { markedValues, type MarkedValue } from './markedValues.ts';
import type { Problem } from './problem.ts';

/** What a YAML text holds, read against a schema. */
export interface ParsedYaml<T> {
  /** What the schema made of it; undefined when there are problems. */
  data: T | undefined;
  /** The values that mean something to the rest of the content, with their place in the data as written. */
  marked: readonly MarkedValue[];
  /** The line of the file on which a field stands, or the nearest thing around it that is there. */
  lineAt: (path: readonly PropertyKey[]) => number;
  problems: readonly Problem[];
}

/**
 * Reads YAML text against a schema; mistakes come back with file, line and what to write.
 * @param firstLine line of the file at which the text begins, for front matter
 */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S, firstLine = 1): ParsedYaml<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAtOffset = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const lineAt = (path: readonly PropertyKey[]): number => {
    const offset = offsetOf(document, path);
    return offset === undefined ? firstLine : lineAtOffset(offset);
  };
  const failed = (problems: Problem[]): ParsedYaml<z.output<S>> => ({ data: undefined, marked: [], lineAt, problems });

  // What follows a first mistake in the shape of a file is mostly a consequence of it.
  const [error] = document.errors;
  if (error) {
    const line = lineAtOffset(error.pos[0]);
    return failed([{ file, line, message: shapeError(error, text.split('\n')[line - firstLine] ?? '') }]);
  }
  const numbers = [...signProblems(document), ...numberProblems(document)].map(({ offset, message }) => ({
    file,
    line: lineAtOffset(offset),
    message,
  }));
  if (numbers.length > 0) return failed(numbers);

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw, { error: authorError });
  if (!result.success) {
    return failed(
      result.error.issues.map(({ path, message, ...issue }) => {
        const [key] = issue.code === 'unrecognized_keys' ? issue.keys : [];
        const at = key === undefined ? path : [...path, key];
        return { file, line: lineAt(at), message: path.length > 0 ? `${path.map(String).join('.')}: ${message}` : message };
      }),
    );
  }
  return { data: result.data, marked: markedValues(schema, raw), lineAt, problems: [] };
}

/** Where a field begins in the text: its key where it has one, else the nearest thing around it. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return undefined;
}

/** What the parser's errors mean for somebody who writes content, and what to look for. */
const SHAPE_ERRORS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a line of three dashes or dots ends the file here; leave it out',
  BLOCK_IN_FLOW: 'a list on lines of its own cannot stand between { and }; write it between [ and ], or leave the braces out',
  BAD_INDENT: 'the spaces at the beginning of this line do not fit those around it; begin it as far in as the lines beside it',
  UNEXPECTED_TOKEN: 'this line does not fit the ones around it; look at its spaces, its dash or its quotes',
  MISSING_CHAR:
    'a bracket, a quote, a dash or a colon is missing; look at this line and the one above it, and at the spaces they begin with',
  MULTILINE_IMPLICIT_KEY: 'a colon or a quote is missing, or a text runs over several lines; write a long text below ">-"',
  BLOCK_AS_IMPLICIT_KEY: 'this line begins too far in, or is a text with a colon, which needs quotes around it',
  BAD_SCALAR_START: 'a text that begins with a sign such as @ or % needs quotes around it',
  DUPLICATE_KEY: 'this field stands here twice; keep one of them',
  TAB_AS_INDENT: 'a line begins with a tab; write spaces',
  BAD_DQ_ESCAPE: 'a backslash between double quotes; write the sign itself, or use single quotes',
};

function shapeError({ code }: { code: string }, line: string): string {
  if (/(?:^|[:,\-[{]\s*)\{feit:|:\s*[^"'{]*\{feit:/.test(line)) return UNQUOTED;
  return `this is no YAML: ${SHAPE_ERRORS[code] ?? 'look at the spaces, dashes, colons and quotes of this line and the ones around it'}`;
}

/** Signs with which YAML would eat words of a text: an alias, an anchor, a tag, a comment behind a text. */
function signProblems(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0];
      if (offset === undefined) return;
      const sign = isAlias(node)
        ? '*'
        : isScalar(node) && node.anchor !== undefined
          ? '&'
          : node.tag !== undefined && isScalar(node)
            ? '!'
            : undefined;
      if (sign !== undefined)
        found.push({
          offset,
          message: `YAML does not read a text that begins with "${sign}" as it stands; put quotes around the whole text`,
        });
      if (
        isScalar(node) &&
        node.type === 'PLAIN' &&
        typeof node.value === 'string' &&
        typeof node.comment === 'string' &&
        node.value.includes(' ')
      )
        found.push({
          offset,
          message: `YAML leaves out what stands behind "#"; put quotes around the whole text, or the remark on a line of its own`,
        });
    },
  });
  return found;
}

function numberProblems(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const looksLikeNumber = typeof node.value === 'number' || /^-?\d[\d_.,e ]*$/i.test(node.source ?? '');
      const message = looksLikeNumber ? problemWithNumber(node.source ?? '') : undefined;
      if (message !== undefined) found.push({ offset: node.range[0], message });
    },
  });
  return found;
}

import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

/** One mistake in the content: where it is, what is wrong, and what to write. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** Thrown when content does not fit its schema; its message has one line a problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** A problem as an editor can jump to it: `content/feiten/modellen.yaml:12: …`. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

/** The files below a folder with that ending, sorted, as paths from the project's root. */
export function filesBelow(root: string, folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/**
 * Reads YAML text and holds it against a schema.
 * @param firstLine line of the file at which the text begins, for front matter
 * @returns the raw data, which fits the schema, and its parsed form
 * @throws ContentError with file, line and what to write
 */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S, firstLine = 1): { raw: unknown; data: z.output<S> } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;

  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), message: `this is no YAML: ${error.message}` })),
    );
  }

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (!result.success) {
    throw new ContentError(
      result.error.issues.map((issue) => ({
        file,
        line: lineOf(issue.path),
        message: `${issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : ''}${issue.message}`,
      })),
    );
  }
  return { raw, data: result.data };
}

/** Reads a YAML file of the project and holds it against a schema; see `parseYaml`. */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): { raw: unknown; data: z.output<S> } {
  return parseYaml(readFileSync(join(root, file), 'utf8'), file, schema);
}

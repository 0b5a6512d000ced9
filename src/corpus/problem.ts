/** One mistake in the content: where it is, what is wrong, and what to write. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/** A problem as an editor can jump to it: `content/landelijk/feiten/modellen.yaml:12: …`. */
export function describeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}: ${message}`;
}

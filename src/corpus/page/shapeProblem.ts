import type { Problem } from '../problem.ts';

/** A mistake in the shape of a page, with the line that the parser names. */
export function shapeProblem({ message }: Error, text: string, file: string): Problem {
  const unclosed = /closing tag for `<([^>`]+)>` \((\d+):\d+/.exec(message);
  if (unclosed) {
    const [, name = '', line = '1'] = unclosed;
    return { file, line: Number(line), message: `<${name}> begins here and has no end; write </${name}> where it ends` };
  }
  const line = Number(/(\d+):\d+/.exec(message)?.[1] ?? 1);
  return { file, line, message: `this is no MDX: ${adviceOn(text.split('\n')[line - 1] ?? '')}` };
}

/** What an author most likely did on a line that the parser cannot read. */
function adviceOn(written: string): string {
  if (written.includes('{feit:')) return 'in the text of a page write <Feit id="its-id" /> instead of {feit:…}';
  if (written.includes('<!--')) return 'a comment in a page is {/* … */}';
  if (/[{}]/.test(written)) return 'a brace begins code, which a page does not take; leave the braces out';
  if (written.includes('<')) return 'a sign < begins a component here; close its quotes and its tag, or write the words “kleiner dan”';
  return 'look at the components on this line and around it: their quotes, and the end of each';
}

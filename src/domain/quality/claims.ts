import type { Claim } from '../../schema/quality.ts';
import { numberInWords } from '../format.ts';

/** What stands before and after the table in docs/quality.md. */
const BEGIN = '<!-- claims: `npm run quality` writes this table from content/landelijk/kwaliteit.yaml. Change that one. -->';
const END = '<!-- end of claims -->';
const HEADS = ['claim', 'command', 'last figure', 'seen'];

/** What readers are told of a claim, with its numbers as Dutch writes them; undefined where they are told nothing. */
export function toReaders({ forReaders, numbers }: Claim): string | undefined {
  return forReaders === undefined ? undefined : withNumbers(forReaders, numbers, numberInWords);
}

/** The claims as a table in Markdown, its columns as wide as the formatter wants them. */
export function claimsTable(claims: readonly Claim[]): string {
  const rows = [HEADS, ...claims.map(rowOf)];
  const widths = HEADS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = HEADS, ...body] = rows;
  return [line(head, ' '), line([], '-'), ...body.map((row) => line(row, ' '))].join('\n');
}

/**
 * A document with the table of claims in its place.
 * @throws Error when the document has no place for it
 */
export function withClaims(document: string, claims: readonly Claim[]): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the document has no place for the claims; write "${BEGIN}" and "${END}" there`);
  return `${document.slice(0, from)}${BEGIN}\n\n${claimsTable(claims)}\n\n${document.slice(to)}`;
}

function rowOf({ claim, command, program, found, numbers, holds, seen }: Claim): string[] {
  const text = withNumbers(found, numbers, (value) => value.toLocaleString('en'));
  const figure = program === undefined ? text : `${program}: ${text}`;
  return [claim, command, holds ? figure : `**no**: ${figure}`, seen];
}

function withNumbers(text: string, numbers: Claim['numbers'], write: (value: number) => string): string {
  return text.replace(/\{([a-z]+)\}/g, (placeholder, name: string) => {
    const value = numbers[name];
    return value === undefined ? placeholder : write(value);
  });
}

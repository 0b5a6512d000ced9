import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFrog, type Token } from '../../../src/domain/readability/lint/token.ts';

/** Signs as Frog expects them. */
export function straightQuotes(text: string): string {
  return text.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'");
}

/**
 * Parses sentences with Frog, all in one run, for it takes half a minute to start.
 * @returns for each sentence what Frog made of it: one sentence, or more where it cuts otherwise
 */
export function parseSentences(sentences: readonly string[]): Token[][][] {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  try {
    const file = join(folder, 'sentences.txt');
    const lines = sentences.map((sentence) => straightQuotes(sentence).replace(/\s+/g, ' '));
    writeFileSync(file, `${lines.join('\n')}\n`);
    // A sentence a line; without morphology and chunks, which the formula does not ask for.
    const output = execFileSync('frog', ['--skip=ac', '--threads=2', '-n', '-t', file], {
      // It leaves a file of its own where it runs.
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    });
    return dealtOut(parseFrog(output), lines);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was parsed, given back to the lines that it came from, by counting signs. */
function dealtOut(parsed: readonly Token[][], lines: readonly string[]): Token[][][] {
  const length = (text: string): number => text.replaceAll(' ', '').length;
  let next = 0;
  return lines.map((line) => {
    const own: Token[][] = [];
    for (let left = length(line); left > 0; next += 1) {
      const tokens = parsed[next];
      if (!tokens) throw new Error(`Frog wrote nothing for: ${line}`);
      own.push(tokens);
      left -= tokens.reduce((sum, { text }) => sum + length(text), 0);
      if (left < 0) throw new Error(`Frog wrote something else for: ${line}`);
    }
    return own;
  });
}

import type { Block, BlockRun } from './blocks.ts';

/** A memo as plain text, for a mail: numbers of sources between brackets, tables as lines, and no spaces but plain ones. */
export function memoText(blocks: readonly Block[]): string {
  return blocks
    .flatMap(linesOf)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim();
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [block.text.toUpperCase(), ''];
    case 'heading':
      return block.level === 1 ? ['', block.text, '-'.repeat(Math.min(block.text.length, 60))] : [block.text];
    case 'paragraph':
      return [runsText(block.runs), ''];
    case 'own':
      return [`> ${block.text}`, ''];
    case 'picture':
      return [`Grafiek, in woorden: ${block.description}`, ''];
    case 'table':
      return [...block.rows.map((row) => `- ${rowText(block.head, row)}`), ''];
    case 'sources':
      return block.sources.map((source, at) => `[${at + 1}] ${source}`);
    default:
      return ['', block.text, ''];
  }
}

function runsText(runs: readonly BlockRun[]): string {
  return runs.map((run) => (typeof run === 'string' ? run : ` [${run}]`)).join('');
}

/** The first cell, then each other with what its column is called. */
function rowText(head: readonly string[], [first = '', ...others]: readonly string[]): string {
  return `${first}: ${others.map((cell, at) => `${head[at + 1] ?? ''} ${cell}`.trim()).join('; ')}`;
}

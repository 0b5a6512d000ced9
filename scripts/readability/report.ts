import type { Finding } from '../../src/domain/readability/check.ts';
import type { SiteText } from './readSite.ts';

const HEAD = ['page', 'sentences', 'mean', 'longest', 'Flesch-Douma', 'passive', 'hard words'];

/** The figures of each text as a table, simple texts first. */
export function describeReadings(texts: readonly SiteText[]): string {
  const rows = [...texts.filter(({ simple }) => simple), ...texts.filter(({ simple }) => !simple)].map(rowOf);
  const widths = HEAD.map((_, column) => Math.max(...[HEAD, ...rows].map((row) => (row[column] ?? '').length)));
  return [HEAD, ...rows]
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

function rowOf({ name, simple, figures, passives, hardWords }: SiteText): string[] {
  return [
    `${simple ? 'simple ' : ''}${name}`,
    String(figures.sentences),
    figures.mean.toFixed(1),
    String(figures.longest),
    figures.ease.toFixed(0),
    `${(100 * passives).toFixed(0)}%`,
    String(hardWords),
  ];
}

/** A finding as an author can go to it. */
export function describeFinding(file: string, { line, message, sentence }: Finding): string {
  return `${file}:${line}: ${message}${sentence === undefined ? '' : `\n    ${sentence}`}`;
}

import type { Comparison, Difference } from './siteDifferences.ts';

const MOST_CHARACTERS = 160;
/** Characters that are shown before the first that differs. */
const LEAD = 50;
const MOST_PER_FILE = 20;
const MOST_NAMES = 4;

/** The comparison as lines to read: what is the same in many files first, then file by file, then a summary. */
export function report({ differences, files, namesOnly }: Comparison, { all = false } = {}): string {
  const lines: string[] = [];
  const single = new Set<Difference>();
  for (const group of [...Map.groupBy(differences, foldKey).values()].sort((a, b) => b.length - a.length)) {
    const names = [...new Set(group.map(({ file }) => file))];
    if (names.length === 1) for (const one of group) single.add(one);
    else lines.push(`in ${names.length} files: ${named(names, all)}`, ...group.slice(0, 1).flatMap((one) => shown(one, all)), '');
  }
  const inOrder = differences.filter((one) => single.has(one));
  for (const [file, own] of Map.groupBy(inOrder, (one) => one.file)) {
    const most = all ? own.length : MOST_PER_FILE;
    lines.push(file, ...own.slice(0, most).flatMap((one) => shown(one, all)));
    if (own.length > most) lines.push(`  … and ${own.length - most} more in this file`);
    lines.push('');
  }
  const byName = namesOnly > 0 ? ` (${namesOnly} scripts by name only)` : '';
  const found = differences.length === 1 ? '1 difference' : `${differences.length || 'no'} differences`;
  return [...lines, `${files} files compared${byName}, ${found}`].join('\n');
}

/** Differences are one change when only their files differ; that two files came or went is no shared change. */
function foldKey({ file, what, before, after }: Difference): string {
  return JSON.stringify([what === 'file' || what === 'bytes' ? file : '', what, before, after]);
}

function named(names: readonly string[], all: boolean): string {
  if (all || names.length <= MOST_NAMES) return names.join(', ');
  return `${names.slice(0, MOST_NAMES).join(', ')}, …`;
}

function shown({ what, before, after }: Difference, all: boolean): string[] {
  if (before === undefined) return [`  ${what}: + ${cut(after ?? '', 0, all)}`];
  if (after === undefined) return [`  ${what}: - ${cut(before, 0, all)}`];
  // Two texts that look the same differ in a character that cannot be seen.
  const show = plain(before) === plain(after) ? escaped : (text: string) => text;
  const [old, now] = [show(before), show(after)];
  const from = firstDifference(old, now);
  return [`  ${what}: ${cut(old, from, all)}`, `  ${' '.repeat(what.length - 1)}→ ${cut(now, from, all)}`];
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function cut(text: string, from: number, all: boolean): string {
  if (all || text.length <= MOST_CHARACTERS) return text;
  const start = Math.max(0, Math.min(from - LEAD, text.length - MOST_CHARACTERS));
  const end = start + MOST_CHARACTERS;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

function plain(text: string): string {
  return text.replace(/[\s\u00AD\u200B-\u200F\u2060]+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/[^\S ]|[\u00AD\u200B-\u200F\u2060]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What happened at one place of a list: a line went (no `after`), came (no `before`) or became another. */
export interface LineChange {
  before: string | undefined;
  after: string | undefined;
}

/** Beyond this many changes the exact course is not worth its memory; the rest counts as replaced. */
const MOST_CHANGES = 2000;

/** The changes that lead from one list of lines to another, in order; none when they are equal. */
export function lineChanges(before: readonly string[], after: readonly string[]): LineChange[] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  const changes: LineChange[] = [];
  let x = 0;
  let y = 0;
  for (const [keptX, keptY] of [...keptPairs(old, now), [old.length, now.length] as const]) {
    const gone = old.slice(x, keptX);
    const come = now.slice(y, keptY);
    for (let i = 0; i < Math.max(gone.length, come.length); i++) changes.push({ before: gone[i], after: come[i] });
    x = keptX + 1;
    y = keptY + 1;
  }
  return changes;
}

/** The places of the lines that both lists keep (Myers' shortest edit script), as pairs of indices, in order. */
function keptPairs(old: readonly string[], now: readonly string[]): [number, number][] {
  const furthest = new Map<number, number>([[1, 0]]);
  const trace: Map<number, number>[] = [];
  for (let d = 0; d <= Math.min(old.length + now.length, MOST_CHANGES); d++) {
    trace.push(new Map(furthest));
    for (let k = -d; k <= d; k += 2) {
      let x = comesFromAbove(furthest, k, d) ? reach(furthest, k + 1) : reach(furthest, k - 1) + 1;
      while (x < old.length && x - k < now.length && old[x] === now[x - k]) x++;
      furthest.set(k, x);
      if (x >= old.length && x - k >= now.length) return walkBack(trace, old.length, now.length);
    }
  }
  return [];
}

function walkBack(trace: readonly Map<number, number>[], endX: number, endY: number): [number, number][] {
  const kept: [number, number][] = [];
  let x = endX;
  let y = endY;
  for (const [d, furthest] of [...trace.entries()].reverse()) {
    const k = x - y;
    const fromK = comesFromAbove(furthest, k, d) ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : reach(furthest, fromK);
    const fromY = d === 0 ? 0 : fromX - fromK;
    while (x > fromX && y > fromY) kept.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  return kept.reverse();
}

function comesFromAbove(furthest: ReadonlyMap<number, number>, k: number, d: number): boolean {
  return k === -d || (k !== d && reach(furthest, k - 1) < reach(furthest, k + 1));
}

function reach(furthest: ReadonlyMap<number, number>, k: number): number {
  return furthest.get(k) ?? 0;
}

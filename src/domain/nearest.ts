/** The end of an error about an unknown id: what may have been meant, nearest first; empty when nothing is near. */
export function nearest(id: string, ids: readonly string[]): string {
  const close = ids
    .map((other) => ({ other, distance: editDistance(id, other) }))
    .filter(({ other, distance }) => distance <= Math.max(3, other.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => `"${other}"`);
  return close.length > 0 ? `; did you mean ${close.join(' or ')}?` : '';
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Moves labels, highest first, down and then up again until none touches another, between two heights as far as they fit. */
export function pushedApart<Label extends { at: number }>(labels: readonly Label[], gap: number, top: number, bottom: number): Label[] {
  const placed = labels.map((label) => ({ ...label, at: Math.max(label.at, top) }));
  for (const [index, label] of placed.entries()) label.at = Math.max(label.at, (placed[index - 1]?.at ?? Number.NEGATIVE_INFINITY) + gap);
  for (const [index, label] of [...placed.entries()].reverse())
    label.at = Math.min(label.at, (placed[index + 1]?.at ?? bottom + gap) - gap);
  return placed;
}

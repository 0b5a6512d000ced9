/** N(t+1) = min(cap, N(t) · (1 − outflow) + inflow), and never above the cap at the start either; outflow is a fraction. */
export function trajectory(start: number, inflow: number, outflow: number, cap: number | undefined, count: number): number[] {
  const most = cap ?? Number.POSITIVE_INFINITY;
  let now = Math.min(most, start);
  const path = [now];
  while (path.length < count) path.push((now = Math.min(most, now * (1 - outflow) + inflow)));
  return path;
}

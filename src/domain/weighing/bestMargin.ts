/** How high an unknown weight goes. */
const MOST = 4;

/**
 * The sign of the largest margin that an option can have over the nearest of its rivals, over all weights that are unknown: −1 when some
 * rival always stays before it, 0 when it can come level with them all, 1 when it can pass them all.
 *
 * A linear programme: most t with t ≤ known[r] + Σ weight[c] × columns[c][r] for each rival r, every weight from 0 to 4. It is solved by the
 * simplex method with whole numbers over one denominator (each division comes out), so the sign is exact; the smallest index goes first,
 * so it ends.
 *
 * @param known the margin over each rival from what is known; whole, at least one
 * @param columns for each unknown weight, what a weight of one adds to each margin; whole
 */
export function bestMargin(known: readonly number[], columns: readonly (readonly number[])[]): number {
  const least = Math.min(...known);
  const rivals = known.length;
  const unknown = columns.length;
  // Variables: what t has above its least, the weights, then what is left over in each row. The last column is what a row comes to.
  const rows = [
    ...known.map((margin, rival) => [
      1,
      ...columns.map((column) => -(column[rival] ?? 0)),
      ...unit(rival, rivals + unknown),
      margin - least,
    ]),
    ...columns.map((_, at) => [0, ...unit(at, unknown), ...unit(rivals + at, rivals + unknown), MOST]),
  ];
  const goal = [-1, ...Array<number>(unknown + rivals + unknown + 1).fill(0)];
  return Math.sign(most(rows, goal, unknown + 1) + least);
}

function unit(at: number, length: number): number[] {
  return Array.from({ length }, (_, place) => (place === at ? 1 : 0));
}

/** The largest value of a goal over the rows of a tableau whose last variables, from `slack` on, are what is left over. */
function most(rows: number[][], goal: number[], slack: number): number {
  const basis = rows.map((_, row) => slack + row);
  const last = goal.length - 1;
  let denominator = 1;
  for (;;) {
    const column = goal.findIndex((value, at) => at < last && value < 0);
    if (column === -1) return (goal[last] ?? 0) / denominator;
    const pivot = leaving(rows, basis, column, last);
    const line = rows[pivot] ?? [];
    const factor = line[column] ?? 1;
    for (const other of [...rows, goal]) if (other !== line) clear(other, line, column, factor, denominator);
    basis[pivot] = column;
    denominator = factor;
  }
}

/** The row that is the first to come to nought; of equals the one whose variable has the smallest index. Every goal here has an end. */
function leaving(rows: readonly number[][], basis: readonly number[], column: number, last: number): number {
  const ratio = (row: number): number => (rows[row]?.[last] ?? 0) / (rows[row]?.[column] ?? 1);
  return rows
    .map((_, row) => row)
    .filter((row) => (rows[row]?.[column] ?? 0) > 0)
    .reduce((best, row) =>
      ratio(row) < ratio(best) || (ratio(row) === ratio(best) && (basis[row] ?? 0) < (basis[best] ?? 0)) ? row : best,
    );
}

function clear(row: number[], line: readonly number[], column: number, factor: number, denominator: number): void {
  const times = row[column] ?? 0;
  for (let at = 0; at < row.length; at++) row[at] = ((row[at] ?? 0) * factor - times * (line[at] ?? 0)) / denominator;
}

import type { Results } from './rows.ts';

/** What is drawn for a choice of results: their sum, and the results themselves when there are two or more. */
export function chosenResults({ years, total, rows }: Results, ids: readonly string[]): Results {
  const chosen = rows.filter(({ id }) => ids.includes(id));
  if (chosen.length === rows.length) return { years, total, rows };
  const [only] = chosen;
  if (chosen.length === 1 && only) return { years, total: only, rows: [] };
  const euros = years.map((_, year) => chosen.reduce((sum, row) => sum + (row.euros[year] ?? 0), 0));
  return { years, total: { id: total.id, label: `Samen: ${inWords(chosen.map(({ label }) => label))}`, euros }, rows: chosen };
}

/** Names in a row, the last two with "en" between them. */
export function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`;
}

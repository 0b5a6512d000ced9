/** The questions that a reader chose, by id, in the order in which they are asked; each once. */
export type Choice = readonly string[];

/** A choice with all of these in it; those that were not in it come at the end, in their order. */
export function withAll(choice: Choice, ids: readonly string[]): Choice {
  return [...new Set([...choice, ...ids])];
}

/** A choice without any of these. */
export function withoutAll(choice: Choice, ids: readonly string[]): Choice {
  return choice.filter((id) => !ids.includes(id));
}

/** A choice in which a question changed places with the one before it (−1) or behind it (1); as it was where there is none. */
export function moved(choice: Choice, id: string, by: -1 | 1): Choice {
  const from = choice.indexOf(id);
  const other = choice[from + by];
  if (from < 0 || other === undefined) return choice;
  return choice.map((one) => (one === id ? other : one === other ? id : one));
}

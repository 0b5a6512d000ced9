/** A step of the story: its address on the page, and its title. */
export interface Step {
  id: string;
  title: string;
}

/** The place of the step that a fragment of the address (`#bad`) names: 0 for the first, undefined when it names none. */
export function stepInHash(hash: string, steps: readonly Pick<Step, 'id'>[]): number | undefined {
  const place = steps.findIndex(({ id }) => `#${id}` === hash);
  return place < 0 ? undefined : place;
}

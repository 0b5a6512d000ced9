/** What a page showed while somebody searched; times in milliseconds of the page's own clock. */
export interface Recording {
  /** When each letter was struck. */
  keys: number[];
  /** What stood there after each frame in which the panel of answers changed. */
  states: { at: number; answers: number; text: string }[];
}

/** How long answers to a question let wait, in milliseconds from its first letter; NaN where nothing of the kind came. */
export interface Waits {
  /** Until any answer shows, whatever was typed by then. */
  first: number;
  /** Until an answer shows that came after the last letter, or stood there already and stays. */
  whole: number;
  /** Until the list stands as it stays, or until it says that there is nothing. */
  full: number;
}

/** The waits in a recording of one question that was typed until nothing changed any more. */
export function waitsIn({ keys, states }: Recording): Waits {
  const [begun = NaN] = keys;
  const lastKey = keys.at(-1) ?? NaN;
  const last = states.at(-1);
  const other = states.findLastIndex(({ text }) => text !== last?.text);
  const full = Math.max(lastKey, states[other + 1]?.at ?? NaN) - begun;
  if (!last || last.answers === 0) return { first: NaN, whole: NaN, full };
  const firstAfter = (key: number): number => (states.find(({ at, answers }) => at > key && answers > 0)?.at ?? Infinity) - begun;
  return { first: firstAfter(begun), whole: Math.min(firstAfter(lastKey), full), full };
}

/** How long one letter let wait, in milliseconds. */
export interface LetterWait {
  /** Until the first frame that showed a change. */
  first: number;
  /** Until the frame after which nothing changed any more. */
  last: number;
}

/** The waits of letters that were struck one by one, each when all stood; letters that changed nothing are left out. */
export function letterWaitsIn({ keys, states }: Recording): LetterWait[] {
  return keys.flatMap((key, index) => {
    const next = keys[index + 1] ?? Infinity;
    const changes = states.filter(({ at }) => at > key && at < next).map(({ at }) => at - key);
    const [first] = changes;
    const last = changes.at(-1);
    return first === undefined || last === undefined ? [] : [{ first, last }];
  });
}

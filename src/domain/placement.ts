/** A page as far as placement goes: where it is, what it is called, and its text. */
export interface PlacedText {
  address: string;
  label: string;
  body: string;
}

/** The pages that carry the card of a difference. */
export function pagesWithDifference(id: string, pages: readonly PlacedText[]): PlacedText[] {
  return pages.filter(({ body }) => body.includes(`<Verschil id="${id}"`));
}

/** The pages that ask a question in a box. */
export function pagesWithQuestion(id: string, pages: readonly PlacedText[]): PlacedText[] {
  return pages.filter(({ body }) =>
    [...body.matchAll(/<Open\s+vragen="([^"]+)"/g)].some((match) => (match[1] ?? '').split(/\s+/).includes(id)),
  );
}

/** What the style of APA has in English whatever the language, and what Dutch has instead. */
const DUTCH: readonly (readonly [theirs: string, ours: string])[] = [
  // The day before the month.
  [
    '<date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>',
    '<date variable="issued"><date-part name="day" suffix=" "/><date-part name="month"/></date>',
  ],
  [
    '<locale xml:lang="nl"><terms>',
    '<locale xml:lang="nl"><terms><term name="number" form="short">nr.</term><term name="circa" form="short">ca.</term>',
  ],
];

/** The style of APA as Dutch readers write it. Throws an Error when the style no longer has what is to be replaced. */
export function dutchApa(style: string): string {
  return DUTCH.reduce((rest, [theirs, ours]) => {
    if (!rest.includes(theirs)) throw new Error(`the style of APA no longer has ${theirs}; see src/domain/citing/dutchApa.ts`);
    return rest.replace(theirs, ours);
  }, style);
}

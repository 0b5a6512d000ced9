/** Where the pages in simple words stand: those for residents, and those beside a full page. */
const SIMPLE = ['/inwoners/', '/eenvoudig/'];

/** Whether a page is written in simple words, and printed at fourteen points to be taken along. */
export function isSimple(address: string): boolean {
  return SIMPLE.some((place) => address.startsWith(place));
}

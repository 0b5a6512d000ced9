/** So long a tab that nobody sees may come back with its page: a browser keeps pages behind its Back button, and does not show them to a worker. */
const MAY_COME_BACK_MS = 60 * 60 * 1000;

/** Since when each tab is not seen, in milliseconds of the clock. */
export type Unseen = Readonly<Record<string, number>>;

/**
 * Tells the tabs that may come back from those that are gone.
 * @param noted the tabs of which something is kept
 * @param open those that are seen now
 * @param before what this gave the last time
 * @param now milliseconds of the clock; one that was put back makes a tab wait anew
 * @returns the tabs that are not seen but may come back, and those that are not seen for more than an hour
 */
export function tabsGone(
  noted: readonly string[],
  open: readonly string[],
  before: Unseen,
  now: number,
): { unseen: Unseen; gone: readonly string[] } {
  const unseen = noted.filter((tab) => !open.includes(tab)).map((tab): [string, number] => [tab, Math.min(before[tab] ?? now, now)]);
  const isGone = ([, since]: [string, number]): boolean => now - since > MAY_COME_BACK_MS;
  return {
    unseen: Object.fromEntries(unseen.filter((one) => !isGone(one))),
    gone: unseen.filter(isGone).map(([tab]) => tab),
  };
}

import { mendedState } from '../mendedLink.ts';
import { plain } from '../shownText.ts';

/** What stands between scenarios in an address. */
export const BETWEEN_SCENARIOS = ';';
const VERSION_KEY = 'v=';

/** The scenarios of an address, each as it was written before others passed the link on, without what they put behind it. */
export function scenariosIn(text: string): string[] {
  return mendedState(text).split(BETWEEN_SCENARIOS).map(withoutEnd).filter(Boolean);
}

/** The version that a scenario of an address names, as it is shown to a reader; empty when it names nothing, undefined when it names none. */
export function versionIn(part: string): string | undefined {
  const named = part.split('&').find((one) => one.startsWith(VERSION_KEY));
  return named === undefined ? undefined : plain(named.slice(VERSION_KEY.length)).trim();
}

/**
 * The parts of one scenario, each a name and a value, and what stands behind the last without a sign of equality: half a name, where the link
 * was cut. Elsewhere that is the rest of a value in which somebody put an &.
 */
export function partsIn(scenario: string): { parts: readonly string[]; cut: string | undefined } {
  const pieces = scenario.split('&').filter(Boolean);
  const cut = pieces.at(-1)?.includes('=') === false ? pieces.pop() : undefined;
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.includes('=') || parts.length === 0) parts.push(piece);
    else parts.push(`${parts.pop() ?? ''}&${piece}`);
  }
  return { parts, cut };
}

/** A scenario ends with a letter, a number, or with nothing behind its sign of equality. What else stands there is not its own, escaped or not. */
function withoutEnd(part: string): string {
  let end = part.length;
  for (let before = -1; before !== end;) {
    before = end;
    if (/[^\w=-]/.test(part.charAt(end - 1))) end--;
    else if (/^%\w\w$/.test(part.slice(Math.max(0, end - 3), end))) end -= 3;
  }
  return part.slice(0, end);
}

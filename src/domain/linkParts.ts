import { BETWEEN_STATES } from './linkSigns.ts';
import { mendedState } from './mendedLink.ts';
import { plain } from './shownText.ts';

const VERSION_KEY = 'v=';

/** The states of an address, each as it was written before others passed the link on, without what they put behind it. */
export function statesIn(text: string): string[] {
  return mendedState(text).split(BETWEEN_STATES).map(withoutEnd).filter(Boolean);
}

/** The version that a state names, as it is shown to a reader; empty when it names nothing, undefined when it names none. */
export function versionIn(part: string): string | undefined {
  const named = part.split('&').find((one) => one.startsWith(VERSION_KEY));
  return named === undefined ? undefined : plain(named.slice(VERSION_KEY.length)).trim();
}

/**
 * The parts of one state, each a name and a value, and what stands behind the last without a sign of equality: half a name, where the link
 * was cut. Elsewhere that is the rest of a value in which somebody put an &.
 */
export function partsIn(state: string): { parts: readonly string[]; cut: string | undefined } {
  const pieces = state.split('&').filter(Boolean);
  const cut = pieces.at(-1)?.includes('=') === false ? pieces.pop() : undefined;
  const parts: string[] = [];
  for (const piece of pieces) {
    if (piece.includes('=') || parts.length === 0) parts.push(piece);
    else parts.push(`${parts.pop() ?? ''}&${piece}`);
  }
  return { parts, cut };
}

/** A state ends with a letter, a number, or with nothing behind its sign of equality. What else stands there is not its own, escaped or not. */
function withoutEnd(part: string): string {
  let end = part.length;
  for (let before = -1; before !== end;) {
    before = end;
    if (/[^\w=-]/.test(part.charAt(end - 1))) end--;
    else if (/^%\w\w$/.test(part.slice(Math.max(0, end - 3), end))) end -= 3;
  }
  return part.slice(0, end);
}

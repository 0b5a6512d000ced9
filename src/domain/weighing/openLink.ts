import { statesIn, versionIn } from '../linkParts.ts';
import { BETWEEN_STATES } from '../linkSigns.ts';
import { encode, VERSION } from './address.ts';
import { decode } from './readAddress.ts';
import type { Offered, Weighing } from './weighing.ts';

/** The members of a group whose weighings one link can hold. */
const MOST_WEIGHINGS = 3;

/** What a link holds. */
export type Opened =
  | { kind: 'weighings'; weighings: readonly [Weighing, ...Weighing[]]; problems: readonly string[] }
  /** A version that this site does not know; undefined when the link names none. */
  | { kind: 'unknown'; named: string | undefined };

/** Reads the part of an address after the hash, which is not empty. Never throws. */
export function openLink(text: string, offered: Offered): Opened {
  const parts = statesIn(text);
  const own = parts.filter((part) => versionIn(part) === VERSION);
  const [first, ...others] = own.slice(0, MOST_WEIGHINGS).map((part) => decode(part, offered));
  if (!first) {
    const named = parts.map(versionIn).find((version) => version !== undefined);
    return { kind: 'unknown', named };
  }
  const problems = [first, ...others].flatMap((one, place) =>
    others.length > 0 ? one.problems.map((problem) => `Afweging ${place + 1}. ${problem}`) : one.problems,
  );
  const tooMany = own.length > MOST_WEIGHINGS ? [`De link heeft ${own.length} afwegingen; de eerste drie zijn gebruikt.`] : [];
  const strange = own.length < parts.length ? ['Een deel van de link kent deze site niet; dat deel is niet gebruikt.'] : [];
  return {
    kind: 'weighings',
    weighings: [first.weighing, ...others.map(({ weighing }) => weighing)],
    problems: [...problems, ...tooMany, ...strange],
  };
}

/** The part of an address after the hash that gives these weighings again. */
export function writeLink(weighings: readonly Weighing[]): string {
  return weighings.map(encode).join(BETWEEN_STATES);
}

import type { Scenario } from '../inputs.ts';
import { statesIn, versionIn } from '../../linkParts.ts';
import { VERSION } from './address.ts';
import { decode } from './readAddress.ts';

/** One to change and one kept beside it. */
const MOST_SCENARIOS = 2;

/** What a link holds. */
export type Opened =
  | { kind: 'scenarios'; now: Scenario; kept: Scenario | undefined; problems: readonly string[] }
  /** A link of version 1, which has a page of its own. */
  | { kind: 'version-1' }
  /** A version that this site does not know; undefined when the link names none. */
  | { kind: 'unknown'; named: string | undefined };

/** Reads the part of an address after the hash, which is not empty. Never throws. */
export function openLink(text: string): Opened {
  const parts = statesIn(text);
  const versions = parts.map(versionIn);
  if (versions.includes('1')) return { kind: 'version-1' };
  const own = parts.filter((_, place) => versions[place] === String(VERSION));
  const [now, kept] = own.slice(0, MOST_SCENARIOS).map(decode);
  if (!now) return { kind: 'unknown', named: versions[0] };
  const problems = [
    ...now.problems,
    ...(kept?.problems ?? []).map((problem) => `Scenario B. ${problem}`),
    ...(own.length < parts.length ? ['Een deel van de link is van een versie die deze site niet kent; dat deel is niet gebruikt.'] : []),
    ...(own.length > MOST_SCENARIOS ? [`De link heeft ${own.length} scenario’s; de eerste twee zijn gebruikt.`] : []),
  ];
  return { kind: 'scenarios', now: now.scenario, kept: kept?.scenario, problems };
}

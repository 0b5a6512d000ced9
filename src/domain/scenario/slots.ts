import type { Scenario } from './inputs.ts';
import type { ScenarioVersion } from './version.ts';

/** A scenario with the version that computes it. */
export interface Filled {
  version: ScenarioVersion;
  scenario: Scenario;
}

/** A scenario that cannot be computed: its link names a version that this site does not know, or none. It stays as it came. */
interface Unknown {
  version: undefined;
  /** What the link names; undefined when it names no version. */
  named: string | undefined;
  /** Its part of the address. */
  text: string;
}

/** One of the scenarios that stand in an address, told apart by letters. */
export type Slot = Filled | Unknown;

/** Most scenarios in one address. */
export const MOST_SCENARIOS = 3;

/** The letter by which readers tell scenarios apart: A, B, C. */
export function letterOf(place: number): string {
  return 'ABC'.charAt(place);
}

/** The place of the scenario that the reader changes: the first that can be computed; -1 when none can. */
export function currentPlace(slots: readonly Slot[]): number {
  return slots.findIndex(({ version }) => version !== undefined);
}

/** The slots with another scenario in the place of the one that the reader changes. */
export function withCurrent(slots: readonly Slot[], filled: Filled): Slot[] {
  const current = currentPlace(slots);
  return slots.map((slot, place) => (place === current ? filled : slot));
}

/** The slots with the scenario of a place brought to where the reader changes it; the one that was there goes to the end. */
export function brought(slots: readonly Slot[], place: number): Slot[] {
  const current = currentPlace(slots);
  const [chosen, before] = [slots[place], slots[current]];
  if (!chosen || !before || place === current) return [...slots];
  const rest = slots.filter((_, other) => other !== place && other !== current);
  return [...rest.slice(0, current), chosen, ...rest.slice(current), before];
}

import type { Scenario } from '../inputs.ts';
import { pickedIn } from './choices.ts';
import type { Group } from './groups.ts';

/** What a direction does with the reader's numbers: all of it is told to the reader. It never changes how many people there are at the start. */
export interface Direction {
  id: string;
  label: string;
  /** By which the inflow of every group is multiplied. */
  inflow: number;
  /** Groups that come to the company and that leave it, in the year of the change. */
  comes: readonly Group[];
  leaves: readonly Group[];
}

const NONE: Direction = { id: 'eigen', label: 'Eigen aantallen', inflow: 1, comes: [], leaves: [] };

/** Berenschot's three directions. The factors and tasks are this site's own translation of them. */
export const DIRECTIONS: readonly Direction[] = [
  { id: 'krimp', label: 'Krimp', inflow: 0.3, comes: [], leaves: ['banenafspraak', 'tussengroep', 'overig'] },
  { id: 'behoud', label: 'Behoud', inflow: 1, comes: [], leaves: [] },
  { id: 'grotere-rol', label: 'Grotere rol', inflow: 1.8, comes: ['banenafspraak', 'tussengroep'], leaves: [] },
];

/** The direction of a scenario; one that changes nothing when none is picked. */
export function directionOf(scenario: Scenario): Direction {
  const [picked] = pickedIn(scenario, 'richting');
  return DIRECTIONS.find(({ id }) => id === picked) ?? NONE;
}

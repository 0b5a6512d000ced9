import type { Scenario } from '../inputs.ts';
import { bearableOutflow, bearableStickiness, inflowToKeep, type Solution } from './solve.ts';
import { yieldForCompany, yieldForTown } from './solveYield.ts';

/** What would have to be true, in the order of the page. Apart from the results, which a page needs before anybody asks for this. */
export function solutionsOf(scenario: Scenario): readonly Solution[] {
  return [
    inflowToKeep(scenario),
    bearableOutflow(scenario, 'beschut'),
    bearableOutflow(scenario, 'wsw'),
    yieldForCompany(scenario),
    yieldForTown(scenario),
    bearableStickiness(scenario),
  ];
}

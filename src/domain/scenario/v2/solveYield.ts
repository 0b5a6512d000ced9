import { certain } from '../band.ts';
import type { Scenario } from '../inputs.ts';
import { pickedIn } from './choices.ts';
import { inputOf } from './inputs.ts';
import { waitsOf } from './line.ts';
import { bySector } from './money.ts';
import { lineOf, outputOf } from './outputs.ts';
import { setupOf, type Setup } from './setup.ts';
import type { Solution } from './solve.ts';
import { stateOf, valueAt, weighed } from './state.ts';
import { stageOf, type Stage } from './stage.ts';

const KEY = 'beschut-ntw';

/** The yield of one place beschut werk at which a result is nought in the last year; for the company, of the fullest result that can be told. */
export interface YieldSolution extends Solution {
  /** The result that is then nought. */
  of: Stage | 'gemeente';
}

/** The yield at which the company's gap is nought. Until all is filled it is that of its places, or of beschut werk alone: see `of`. */
export function yieldForCompany(scenario: Scenario): YieldSolution {
  const filled = withoutYield(scenario);
  const stage = stageOf(setupOf(filled), 'laatste')?.id;
  return solved(scenario, 'opbrengst-bedrijf', stage === undefined || stage === 'te-dekken' ? 'plekken-beschut' : stage);
}

/** The yield at which the town pays nothing. */
export function yieldForTown(scenario: Scenario): YieldSolution {
  return solved(scenario, 'opbrengst-gemeente', 'gemeente');
}

function solved(scenario: Scenario, id: string, of: YieldSolution['of']): YieldSolution {
  const setup = setupOf(withoutYield(scenario));
  const told = { id, of, key: KEY, year: setup.years.at(-1) ?? 0, own: scenario.values[KEY] };
  if (bySector(setup) || pickedIn(scenario, 'af').includes('al-af')) return { ...told, found: { cannot: 'hangt-er-niet-van-af' } };
  const line = lineOf(setup, outputOf(of), 'laatste');
  const waitsFor = waitsOf(line, setup);
  if (waitsFor.length > 0) return { ...told, found: { waitsFor } };
  if (line.obstacle) return { ...told, found: { cannot: line.obstacle } };
  // The places of beschut werk can be told without it belonging to the company; then there is nothing to reach.
  if (of === 'plekken-beschut' && !isHere(setup)) return { ...told, found: { cannot: 'niet-bij-het-bedrijf' } };
  const state = stateOf(setup);
  const own = line.parts.find(({ amount }) => amount === KEY);
  const fall = own ? -weighed(own.weights, own.from, state.people.beschut) : 0;
  if (fall <= 0) return { ...told, found: { cannot: isHere(setup) ? 'hangt-er-niet-van-af' : 'niet-bij-het-bedrijf' } };
  const value = valueAt(line, state) / fall;
  if (value < 0) return { ...told, found: { cannot: 'altijd' } };
  return { ...told, found: value > inputOf(KEY).max ? { cannot: 'te-veel-nodig' } : { value, target: 0 } };
}

/** Whether anyone in beschut werk belongs to the company in the last year. */
function isHere(setup: Setup): boolean {
  const last = setup.years.length - 1;
  return setup.company(last).includes('beschut') && (stateOf(setup).people.beschut?.[last] ?? 0) > 0;
}

function withoutYield(scenario: Scenario): Scenario {
  return { ...scenario, values: { ...scenario.values, [KEY]: certain(0) } };
}

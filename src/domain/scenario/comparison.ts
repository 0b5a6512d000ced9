import { inCell } from '../format.ts';
import type { Scenario } from './inputs.ts';
import type { Outcome, ResultLine } from './outcome.ts';

/** What came of one of the scenarios that stand side by side, and the letter that tells it apart. */
export interface Run {
  letter: string;
  scenario: Scenario;
  outcome: Outcome;
}

/** A result of scenarios side by side: in the last year of each, and how far the others are from the first. */
export interface ComparedLine {
  label: string;
  /** In words, one a scenario. */
  last: readonly string[];
  /** In words, one for each scenario after the first. */
  differences: readonly string[];
}

const UNKNOWN = 'onbekend';

/** The results of the first scenario beside the same of the others, found by their ids; what another does not have is unknown. */
export function compare([first, ...others]: readonly [Run, ...Run[]]): ComparedLine[] {
  const { choices } = first.scenario;
  const besides = others.map(({ outcome }) => new Map(outcome.lines(choices).map((line) => [line.id, line])));
  return first.outcome.lines().map((line) => ({
    label: line.label,
    last: [line.last, ...besides.map((lines) => lines.get(line.id)?.last ?? UNKNOWN)],
    differences: besides.map((lines) => differenceOf(line, lines.get(line.id))),
  }));
}

/** How far the middle of another result is above that of the first, of the figures as they are shown. */
function differenceOf(one: ResultLine, other: ResultLine | undefined): string {
  return one.lastMid === undefined || other?.lastMid === undefined ? UNKNOWN : inCell(one.format(other.lastMid - one.lastMid));
}

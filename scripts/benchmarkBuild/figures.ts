import type { Cost } from './measure.ts';
import type { Project } from './projects.ts';

type Name = Project['name'];

/** What was built: so many pages more, or so many facts more; with everything made anew that a later build keeps, or with that at hand. */
export type Load = ({ pages: number } | { facts: number }) & { anew?: true };

/** Makes one number out of those of the rounds. */
export type Choice = (values: readonly number[]) => number;

/** Every cost that was measured. */
export class Figures {
  readonly #costs = new Map<string, Cost[]>();

  add(name: Name, load: Load, cost: Cost): void {
    const key = keyOf(name, load);
    this.#costs.set(key, [...(this.#costs.get(key) ?? []), cost]);
  }

  /** One number for the rounds of a build. Throws when it was never measured. */
  of(name: Name, load: Load, unit: keyof Cost, choose: Choice): number {
    const costs = this.#costs.get(keyOf(name, load));
    if (!costs) throw new Error(`${keyOf(name, load)} was not measured`);
    return choose(costs.map((cost) => cost[unit]));
  }
}

export function minimum(values: readonly number[]): number {
  return Math.min(...values);
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

function keyOf(name: Name, load: Load): string {
  return `${name} ${JSON.stringify(load)}`;
}

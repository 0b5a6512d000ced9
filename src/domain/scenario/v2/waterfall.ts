import { CHOICES, pickedIn } from './choices.ts';
import type { Scenario } from '../inputs.ts';
import { FORM } from './form.ts';
import type { Known } from './line.ts';
import { middleOf, type When } from './outputs.ts';
import { setupOf } from './setup.ts';

/** How one scenario becomes another: a bar for each input or choice that differs, in the order of the form. */
export interface Waterfall {
  from: number;
  to: number;
  /** Each begins where the one before ended. More keys in one bar: only together can their result be computed. */
  bars: readonly { keys: readonly string[]; from: number; to: number }[];
}

/** Keys of choices and inputs in which two scenarios differ, in the order of the form. Names are no inputs. */
export function differing(one: Scenario, other: Scenario): string[] {
  return FORM.filter(({ key }) => {
    if (isChoice(key)) return pickedIn(one, key).join() !== pickedIn(other, key).join();
    const [a, b] = [one.values[key], other.values[key]];
    return a?.low !== b?.low || a?.mid !== b?.mid || a?.high !== b?.high;
  }).map(({ key }) => key);
}

/** From B to A for the middle of a result, one differing input after another. Waits for what either of the two waits for. */
export function waterfall(from: Scenario, to: Scenario, output: string, when: When): Known<Waterfall> {
  const begin = middleOf(setupOf(from), output, when);
  const end = middleOf(setupOf(to), output, when);
  if (!('value' in begin)) return begin;
  if (!('value' in end)) return end;
  const bars: { keys: string[]; from: number; to: number }[] = [];
  let now = from;
  let [level, keys] = [begin.value, [] as string[]];
  for (const key of differing(from, to)) {
    now = moved(now, to, key);
    keys = [...keys, key];
    const middle = middleOf(setupOf(now), output, when);
    if (!('value' in middle)) continue;
    bars.push({ keys, from: level, to: middle.value });
    [level, keys] = [middle.value, []];
  }
  return { value: { from: begin.value, to: end.value, bars } };
}

function moved(scenario: Scenario, to: Scenario, key: string): Scenario {
  return isChoice(key)
    ? { ...scenario, choices: { ...scenario.choices, [key]: pickedIn(to, key) } }
    : { ...scenario, values: { ...scenario.values, [key]: to.values[key] } };
}

function isChoice(key: string): boolean {
  return CHOICES.some((choice) => choice.key === key);
}

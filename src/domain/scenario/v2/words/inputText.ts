import { spoken } from '../../../format.ts';
import { certain } from '../../band.ts';
import { rangeOf, valueText } from '../../amounts.ts';
import type { Scenario } from '../../inputs.ts';
import { CHOICES, pickedIn } from '../choices.ts';
import { INPUTS, inputOf } from '../inputs.ts';
import { KIND_NAMES, kindOf } from './kinds.ts';
import { named } from './waits.ts';

const choices = new Map(CHOICES.map((choice) => [choice.key, choice]));

/** What is filled or picked for an input or a choice, in words with its unit. */
export function inputText(scenario: Scenario, key: string): string {
  const choice = choices.get(key);
  if (choice) {
    const picked = pickedIn(scenario, key);
    const labels = choice.options.flatMap(({ id, label }) => (picked.includes(id) ? [label] : []));
    return labels.length > 0 ? labels.join(', ') : 'geen';
  }
  const { unit } = inputOf(key);
  const value = scenario.values[key];
  if (!value) return 'niet ingevuld';
  const number = (amount: number): string => valueText(certain(amount), unit).replace('-', '−');
  const behind = unit === 'jaar' ? '' : ` ${unit.replace('%', 'procent')}`;
  const range = value.low === value.high ? '' : ` (${rangeOf(value, number)})`;
  return spoken(`${number(value.mid)}${behind}${range}`);
}

/** One input as a row of a list: what, how much, and where the number comes from. */
export interface InputRow {
  key: string;
  name: string;
  text: string;
  kind: string;
}

/** Every input that is filled and every choice that was made, in the order of the form. */
export function inputRows(scenario: Scenario): InputRow[] {
  const made = CHOICES.filter(({ key, begin }) => pickedIn(scenario, key).join() !== begin.join());
  const filled = INPUTS.filter(({ key }) => scenario.values[key] !== undefined);
  return [
    ...made.map(({ key }) => ({ key, name: named(key), text: inputText(scenario, key), kind: 'Keuze' })),
    ...filled.map((input) => ({
      key: input.key,
      name: named(input.key),
      text: inputText(scenario, input.key),
      kind: KIND_NAMES[kindOf(input, scenario.values[input.key])],
    })),
  ];
}

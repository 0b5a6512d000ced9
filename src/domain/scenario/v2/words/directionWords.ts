import { valueText } from '../../amounts.ts';
import type { Scenario } from '../../inputs.ts';
import { DIRECTIONS, directionOf } from '../directions.ts';
import { GROUP_NAMES, type Group } from '../groups.ts';
import type { Input } from '../input.ts';

const list = new Intl.ListFormat('nl');

/** What a direction does with the reader's own numbers, all of it; undefined for one that does nothing. */
export function directionInWords(id: string): string | undefined {
  const direction = DIRECTIONS.find((one) => one.id === id);
  if (!direction) return undefined;
  const { inflow, comes, leaves } = direction;
  const moves = [...moveOf(comes, 'bij'), ...moveOf(leaves, 'weg')];
  return [
    `${inflow === 1 ? 'Evenveel' : `${inWords(inflow)} keer zo veel`} nieuwe mensen als u invult, in elke groep.`,
    ...moves,
    'Het aantal mensen aan het begin blijft wat u invult.',
  ].join(' ');
}

/** What the direction that is picked makes of an input of new people, in a sentence; undefined where it does nothing. */
export function factorInWords(scenario: Scenario, { key, unit }: Pick<Input, 'key' | 'unit'>): string | undefined {
  const { inflow, label } = directionOf(scenario);
  const value = scenario.values[key];
  if (unit !== 'mensen per jaar' || inflow === 1 || !value) return undefined;
  const times = (number: number): number => Number((number * inflow).toPrecision(6));
  const counted = { low: times(value.low), mid: times(value.mid), high: times(value.high) };
  return `Richting “${label}” rekent met ${inWords(inflow)} keer zo veel: ${valueText(counted, unit)}.`;
}

function moveOf(groups: readonly Group[], where: 'bij' | 'weg'): string[] {
  if (groups.length === 0) return [];
  const names = list.format(groups.map((group) => GROUP_NAMES[group]));
  return [where === 'bij' ? `Komen bij het bedrijf: ${names}.` : `Gaan uit het bedrijf: ${names}.`];
}

function inWords(factor: number): string {
  return String(factor).replace('.', ',');
}

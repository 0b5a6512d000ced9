import { numberInWords } from '../../format.ts';
import { valueOf } from '../fraction.ts';
import { placeAfter, type TurningPoint } from '../turningPoints.ts';
import type { Item, Weighing } from '../weighing.ts';
import { allNamed, named } from './items.ts';

const NONE = {
  weight: 'Geen enkel gewicht alleen verandert wie vooraan staat.',
  score: 'Geen enkele score alleen verandert wie vooraan staat.',
} as const;

/** The nearest turning point in a few sentences, or that there is none. Give it turning points of one kind, nearest first. */
export function turnWords(
  weighing: Weighing,
  kind: keyof typeof NONE,
  [nearest]: readonly TurningPoint[],
  leader: Item,
): readonly string[] {
  return nearest ? [changed(nearest) + outcome(weighing, nearest, leader), ...where(nearest)] : [NONE[kind]];
}

function changed({ criterion, option, from, whole }: TurningPoint): string {
  const [now, then] = [from, whole].map(numberInWords);
  return option
    ? `Als de score van ${named(option)} op ${named(criterion)} ${then} is en niet ${now}`
    : `Als u ${named(criterion)} gewicht ${then} geeft en niet ${now}`;
}

function outcome(weighing: Weighing, turn: TurningPoint, leader: Item): string {
  const place = placeAfter(weighing, turn);
  switch (place.kind) {
    case 'alone':
      return `, dan staat ${named(place.option)} vooraan.`;
    case 'shared':
      return `, dan staan ${allNamed(place.options)} gelijk vooraan.`;
    default:
      return `, dan is niet meer zeker dat ${named(leader)} vooraan staat.`;
  }
}

/** Where exactly it turns, where that is between two whole steps. */
function where({ to, level }: TurningPoint): readonly string[] {
  if (level) return [];
  const value = valueOf(to);
  const exact = Number.isInteger(value * 100);
  return [`Het omslagpunt ligt op ${exact ? '' : 'ongeveer '}${numberInWords(value)}.`];
}

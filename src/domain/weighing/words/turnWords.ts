import { numberInWords } from '../../format.ts';
import { valueOf } from '../fraction.ts';
import { placeAfter, type TurningPoint } from '../turningPoints.ts';
import type { Item, Weighing } from '../weighing.ts';
import { allNamed, named } from './items.ts';

/** The nearest weight that turns the first place, in a few sentences, or that there is none. The nearest turning point comes first. */
export function weightTurnWords(weighing: Weighing, [nearest]: readonly TurningPoint[], leader: Item): readonly string[] {
  return nearest ? turnWords(weighing, nearest, leader) : ['Geen enkel gewicht alleen verandert wie vooraan staat.'];
}

/** The same for scores. Which options meet the hard demands is held as it is, so that is said where there are any. */
export function scoreTurnWords(weighing: Weighing, [nearest]: readonly TurningPoint[], leader: Item): readonly string[] {
  if (nearest) return turnWords(weighing, nearest, leader);
  return weighing.knockouts.length === 0
    ? ['Geen enkele score alleen verandert wie vooraan staat.']
    : ['Zolang dezelfde opties aan uw harde eisen voldoen, verandert geen enkele score alleen wie vooraan staat.'];
}

function turnWords(weighing: Weighing, turn: TurningPoint, leader: Item): readonly string[] {
  return [changed(turn) + outcome(weighing, turn, leader), ...where(turn)];
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

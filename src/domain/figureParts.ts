import type { Unit } from '../schema/fact.ts';

/** What a reader looks up in a row of the register: a number, a day or a year, or something else, such as a name or a place. */
export type FigureForm = 'number' | 'date' | 'other';

/** What each form is called for readers, in the order in which a list has them. */
export const FORM_NAMES: Record<FigureForm, string> = {
  number: 'Getallen',
  date: 'Dagen en jaren',
  other: 'Namen, plaatsen en andere gegevens',
};

/** Years as a text, where a source gives a period. */
const PERIOD = /^\d{4} tot en met \d{4}$/;
/** A number, or both ends of a range, with what is read as a part of it. */
const NUMBER = /(?:min\s|-)?\d[\d.,]*%?(?:\stot\s(?:min\s)?\d[\d.,]*%?)?(?:\s(?:miljoen|miljard))?/;

/** The form of a figure, of its unit and of the words that a reader sees. */
export function formOf(unit: Unit, text: string): FigureForm {
  if (unit === 'datum' || PERIOD.test(text)) return 'date';
  return unit === 'tekst' ? 'other' : 'number';
}

/**
 * The words of a number, parted so that a column of them lines up: what stands before the number ("ongeveer"), the number, its unit.
 * What has no digits is a number as a whole. Within the number a line may break: "250 miljoen" is wider than a column on a phone.
 */
export function figureParts(text: string): { before: string; number: string; unit: string } {
  const found = NUMBER.exec(text);
  if (!found) return { before: '', number: text, unit: '' };
  const [number] = found;
  return {
    before: text.slice(0, found.index).trim(),
    number: number.replaceAll('\u00a0', ' '),
    unit: text.slice(found.index + number.length).trim(),
  };
}

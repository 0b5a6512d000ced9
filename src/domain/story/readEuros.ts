import { euros } from '../scenario/amounts.ts';
import { readAmount } from '../scenario/storyCore.ts';
import { fits, reachOf, type InputName } from './company.ts';

/** An amount as a reader typed it, in euros; 0 for an empty box. Otherwise what is wrong, in a sentence for the reader. */
export function readEuros(input: InputName, text: string): { value: number } | { problem: string } {
  if (text.trim() === '') return { value: 0 };
  const value = readAmount(text);
  if (value === undefined) return { problem: 'Dit is geen bedrag. Schrijf bijvoorbeeld 1.000.000, of laat het leeg.' };
  return fits(input, value) ? { value } : { problem: `Een bedrag van 0 tot ${euros(reachOf(input).max)} kan. Of laat het leeg.` };
}

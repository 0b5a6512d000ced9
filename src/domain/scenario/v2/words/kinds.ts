import type { Triple } from '../../band.ts';
import type { Input } from '../input.ts';
import { presetOf } from '../presets.ts';
import { BEGIN_YEARS } from '../scenario.ts';

/** Where the number of an input comes from, as it is marked wherever the input is shown. */
export type Kind = 'leeg' | 'bron' | 'begin' | 'voorbeeld' | 'eigen';

/** What readers see of it. */
export const KIND_NAMES: Record<Kind, string> = {
  leeg: 'Nog leeg',
  bron: 'Uit een bron',
  begin: 'Zo begint deze site',
  voorbeeld: 'Gelijk aan ons voorbeeld',
  eigen: 'Eigen getal',
};

/** Where a value comes from: a source when it is the amount with which the form begins, our example when it is the number of the example. */
export function kindOf(input: Input, value: Triple | undefined): Kind {
  if (!value) return 'leeg';
  if (input.key === 'van' || input.key === 'tot') return value.mid === BEGIN_YEARS[input.key] ? 'begin' : 'eigen';
  if (input.begin && same(input.begin, value)) return input.sure === 'bron' ? 'bron' : 'begin';
  const example = presetOf('voorbeeld').scenario.values[input.key];
  return example && same(example, value) ? 'voorbeeld' : 'eigen';
}

function same(one: Triple, other: Triple): boolean {
  return one.low === other.low && one.mid === other.mid && one.high === other.high;
}

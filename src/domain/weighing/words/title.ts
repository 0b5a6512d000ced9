import type { Weighing } from '../weighing.ts';

/** What a weighing is called. A name may be of a person, a group or a plan, and may say already what it names. */
export function weighingTitle({ name }: Weighing): string {
  if (name === '') return 'Afweging';
  return /afweging/i.test(name) ? name : `Afweging: ${name}`;
}

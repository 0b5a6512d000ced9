/** What each weight says, from 0. */
export const IMPORTANCE: readonly string[] = [
  'niet belangrijk',
  'een beetje belangrijk',
  'belangrijk',
  'heel belangrijk',
  'het allerbelangrijkst',
];

/** What each score says, from the lowest. */
export const MERITS: readonly string[] = ['heel slecht', 'slecht', 'niet goed, niet slecht', 'goed', 'heel goed'];

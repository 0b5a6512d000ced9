import { plain } from './shownText.ts';

/** Most characters of a name that a reader gives to something of their own. */
export const LONGEST_NAME = 60;

/** A name as it can stand in an address: no control characters, no half characters, not too long. */
export function cleanName(text: string, longest = LONGEST_NAME): string {
  const whole = text.replace(/[\p{Cc}\p{Cs}]/gu, '').slice(0, longest);
  // A cut may go through the middle of a character.
  return whole.replace(/\p{Cs}/gu, '');
}

/** A name out of an address; that it was too long is added to the problems. */
export function readName(text: string, problems: string[], longest = LONGEST_NAME): string {
  const name = plain(text, longest + 1);
  if (name.length > longest) problems.push(`De naam is ingekort tot ${longest} tekens.`);
  return cleanName(name, longest);
}

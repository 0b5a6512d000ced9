import { GROUP_NAMES, type Group } from '../groups.ts';

const list = new Intl.ListFormat('nl');

/** Groups as they stand inside a sentence: `Wsw, beschut werk en tussengroep`. */
export function groupsInWords(groups: readonly Group[]): string {
  return list.format(groups.map((group) => (group === 'wsw' ? GROUP_NAMES.wsw : GROUP_NAMES[group].toLowerCase())));
}

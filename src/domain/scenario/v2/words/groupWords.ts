import { GROUP_NAMES, type Group } from '../groups.ts';
import { dutchList } from '../../../dutch.ts';

/** Groups as they stand inside a sentence: `Wsw, beschut werk en tussengroep`. */
export function groupsInWords(groups: readonly Group[]): string {
  return dutchList(groups.map((group) => (group === 'wsw' ? GROUP_NAMES.wsw : GROUP_NAMES[group].toLowerCase())));
}

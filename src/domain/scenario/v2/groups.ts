/** The groups of people that the model follows, in the order of the form; the same ids as in version 1. */
export const GROUPS = ['wsw', 'beschut', 'banenafspraak', 'tussengroep', 'overig'] as const;
export type Group = (typeof GROUPS)[number];

/** The groups for whose places the model takes amounts of money. */
export const MONEY_GROUPS = ['wsw', 'beschut', 'banenafspraak'] as const;
export type MoneyGroup = (typeof MONEY_GROUPS)[number];

/** How a group is named in an address: short, because it stands there often. */
export const GROUP_KEYS: Record<Group, string> = {
  wsw: 'wsw',
  beschut: 'beschut',
  banenafspraak: 'banen',
  tussengroep: 'tussen',
  overig: 'overig',
};

/** What readers call each group. */
export const GROUP_NAMES: Record<Group, string> = {
  wsw: 'Wsw',
  beschut: 'Beschut werk',
  banenafspraak: 'Banenafspraak',
  tussengroep: 'Tussengroep',
  overig: 'Overige kandidaten',
};

/** Whether the model takes amounts of money for the places of a group. */
export function hasMoney(group: Group): group is MoneyGroup {
  return (MONEY_GROUPS as readonly Group[]).includes(group);
}

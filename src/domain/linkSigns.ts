/** What stands between the states that one address holds. */
export const BETWEEN_STATES = ';';
/** What stands between the ends of a value in an address. */
export const BETWEEN_ENDS = '..';
/** Stands at the end of every state, so that a link that was cut short is noticed. */
export const END = { key: 'einde', value: '1' } as const;

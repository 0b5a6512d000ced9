/** A place in the site that a menu leads to. */
export interface Destination {
  address: string;
  label: string;
}

/** The main menu. */
export const MAIN_MENU: readonly Destination[] = [
  { address: '/modellen/', label: 'Modellen' },
  { address: '/cijfers/', label: 'Cijfers' },
  { address: '/begrippen/', label: 'Begrippen' },
  { address: '/bronnen/', label: 'Bronnen' },
];

/** Titles of the addresses that are no page of prose, for breadcrumbs. */
export const OTHER_TITLES: Readonly<Record<string, string>> = {
  '/cijfers/': 'Cijfers',
  '/begrippen/': 'Begrippen',
  '/bronnen/': 'Bronnen',
  '/zoeken/': 'Zoeken',
};

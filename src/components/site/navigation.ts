/** A place in the site that a menu leads to. */
export interface Destination {
  address: string;
  label: string;
}

/** The main menu. */
export const MAIN_MENU: readonly Destination[] = [
  { address: '/participatiewet/', label: 'Participatiewet' },
  { address: '/modellen/', label: 'Modellen' },
  { address: '/rijk/', label: 'Rijk' },
  { address: '/expertbijeenkomst/', label: 'Expertbijeenkomst' },
  { address: '/hilversum/', label: 'Hilversum' },
  { address: '/cijfers/', label: 'Cijfers' },
];

/** Titles of the addresses that are no page of prose, for breadcrumbs. */
export const OTHER_TITLES: Readonly<Record<string, string>> = {
  '/cijfers/': 'Cijfers',
  '/begrippen/': 'Begrippen',
  '/bronnen/': 'Bronnen',
  '/zoeken/': 'Zoeken',
  '/bronnen/verschillen/': 'Waar bronnen verschillen',
  '/bronnen/wat-er-niet-staat/': 'Wat er niet in de bronnen staat',
};

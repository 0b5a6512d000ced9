/** A place in the site that a menu leads to. */
export interface Destination {
  address: string;
  label: string;
}

/** The main menu; what a municipality has for itself stands after the chapters for the whole country. */
export function mainMenu(local: readonly Destination[]): Destination[] {
  return [...CHAPTERS, ...local, ...TOOLS];
}

const CHAPTERS: readonly Destination[] = [
  { address: '/inwoners/', label: 'Voor inwoners' },
  { address: '/actueel/', label: 'Actueel' },
  { address: '/uitleg/', label: 'Uitleg' },
  { address: '/participatiewet/', label: 'Participatiewet' },
  { address: '/modellen/', label: 'Modellen' },
  { address: '/rijk/', label: 'Rijk' },
  { address: '/expertbijeenkomst/', label: 'Bijeenkomst' },
];

const TOOLS: readonly Destination[] = [
  { address: '/cijfers/', label: 'Cijfers' },
  { address: '/grafieken/', label: 'Grafieken' },
  { address: '/scenario/', label: 'Rekenen' },
];

/** What stands at the foot of every page. */
export const FOOTER_MENU: readonly Destination[] = [
  { address: '/begrippen/', label: 'Begrippen' },
  { address: '/bronnen/', label: 'Bronnen' },
  { address: '/bronnen/later/', label: 'Later stukken' },
  { address: '/bronnen/verschillen/', label: 'Waar bronnen verschillen' },
  { address: '/bronnen/wat-er-niet-staat/', label: 'Wat er niet in staat' },
  { address: '/over/', label: 'Over deze site' },
  { address: '/over/wijzigingen/', label: 'Wijzigingen' },
  { address: '/over/#toegankelijkheid', label: 'Toegankelijkheid' },
  { address: '/over/#privacy', label: 'Privacy' },
  { address: '/zoeken/', label: 'Zoeken en A tot Z' },
];

/** Titles of the addresses that are no page of prose, for breadcrumbs. */
export const OTHER_TITLES: Readonly<Record<string, string>> = {
  '/cijfers/': 'Cijfers',
  '/grafieken/': 'Grafieken',
  '/scenario/': 'Scenario',
  '/begrippen/': 'Begrippen',
  '/bronnen/': 'Bronnen',
  '/zoeken/': 'Zoeken',
  '/over/wijzigingen/': 'Wijzigingen',
  '/bronnen/later/': 'Later stukken',
  '/bronnen/verschillen/': 'Waar bronnen verschillen',
  '/bronnen/wat-er-niet-staat/': 'Wat er niet in de bronnen staat',
};

/** Folders of addresses that have no page of their own; breadcrumbs pass them over. */
export const WITHOUT_PAGE: readonly string[] = ['/voor/'];

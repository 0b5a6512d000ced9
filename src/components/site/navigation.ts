/** A place in the site that a menu leads to. */
export interface Destination {
  address: string;
  label: string;
}

/** What stands under one heading of the menu. */
export interface MenuGroup {
  /** What a reader wants. */
  name: string;
  places: readonly Destination[];
}

/** The menu, by what readers want; what a municipality has for itself stands among what there is to understand. */
export function menuGroups(local: readonly Destination[]): MenuGroup[] {
  return [
    {
      name: 'Actueel',
      places: [
        { address: '/actueel/', label: 'Wat er sindsdien gebeurde' },
        { address: '/over/wijzigingen/', label: 'Wijzigingen' },
      ],
    },
    {
      name: 'Voor inwoners',
      places: [
        { address: '/inwoners/', label: 'Uw vragen, met antwoord' },
        { address: '/eenvoudig/', label: 'Eenvoudige uitleg' },
        { address: '/inwoners/gesprek/', label: 'Vragen voor een gesprek' },
      ],
    },
    {
      name: 'Begrijpen',
      places: [
        { address: '/uitleg/', label: 'Uitleg in zeven stappen' },
        { address: '/participatiewet/', label: 'De Participatiewet' },
        { address: '/modellen/', label: 'De vijf modellen' },
        { address: '/rijk/', label: 'Wat het Rijk doet' },
        { address: '/expertbijeenkomst/', label: 'De expertbijeenkomst' },
        ...local,
      ],
    },
    {
      name: 'Vergelijken',
      places: [
        { address: '/modellen/vergelijk/', label: 'De modellen naast elkaar' },
        { address: '/grafieken/', label: 'Alle grafieken' },
        { address: '/bronnen/verschillen/', label: 'Waar bronnen verschillen' },
        { address: '/bronnen/wat-er-niet-staat/', label: 'Wat er niet in staat' },
      ],
    },
    {
      name: 'Zelf doen',
      places: [
        { address: '/scenario/', label: 'Reken zelf' },
        { address: '/afwegen/', label: 'Weeg zelf af' },
        { address: '/voor/raadsleden/', label: 'Route voor raadsleden' },
        { address: '/voor/ambtenaren/', label: 'Route voor ambtenaren' },
      ],
    },
    {
      name: 'Naslaan',
      places: [
        { address: '/cijfers/', label: 'Cijfers' },
        { address: '/begrippen/', label: 'Begrippen' },
        { address: '/bronnen/', label: 'Bronnen' },
        { address: '/zoeken/', label: 'A tot Z' },
      ],
    },
  ];
}

/** What stands at the foot of every page: what the menu leaves out. */
export const FOOTER_MENU: readonly Destination[] = [
  { address: '/over/', label: 'Over deze site' },
  { address: '/over/toegankelijkheid/', label: 'Toegankelijkheid' },
  { address: '/over/#privacy', label: 'Privacy' },
];

/** Titles of the addresses that are no page of prose, for breadcrumbs. */
export const OTHER_TITLES: Readonly<Record<string, string>> = {
  '/cijfers/': 'Cijfers',
  '/grafieken/': 'Grafieken',
  '/scenario/': 'Scenario',
  '/scenario/rekenmodel/': 'De formules',
  '/afwegen/': 'Weeg zelf af',
  '/debat/vragen/': 'Vragen om te stellen',
  '/begrippen/': 'Begrippen',
  '/bronnen/': 'Bronnen',
  '/meenemen/': 'Uw memo',
  '/onderweg/': 'Lezen zonder internet',
  '/zoeken/': 'Zoeken',
  '/leesversie/': 'Leesversie',
  '/over/wijzigingen/': 'Wijzigingen',
  '/over/toegankelijkheid/': 'Toegankelijkheid',
  '/editie/': 'Bewaarde versies',
  '/data/': 'Alles om over te nemen',
  '/bronnen/later/': 'Later stukken',
  '/bronnen/verschillen/': 'Waar bronnen verschillen',
  '/bronnen/wat-er-niet-staat/': 'Wat er niet in de bronnen staat',
};

/** Folders of addresses that have no page of their own, or none where a municipality did not write one; breadcrumbs pass them over. */
export const WITHOUT_PAGE: readonly string[] = ['/voor/', '/debat/'];

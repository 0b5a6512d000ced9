/** A part of the whole: its name, and the pages in it in the order in which they are read. */
export interface PartOfWhole {
  id: string;
  title: string;
  addresses: readonly string[];
}

/**
 * The parts that hold pages: the short answer first, then what is at stake, then what happened since, apart, because it leans on the second class
 * of sources; then what a council has to decide. A page that is not named stands at the end of the part whose folder it is in.
 */
const PARTS: readonly { id: string; title: string; begins: readonly string[]; named: readonly string[] }[] = [
  { id: 'kort-antwoord', title: 'Het korte antwoord', begins: ['/uitleg/'], named: ['/', '/uitleg/'] },
  {
    id: 'eenvoudig',
    title: 'In eenvoudige woorden',
    begins: ['/eenvoudig/'],
    named: ['', 'wat-is-een-sociaal-ontwikkelbedrijf/', 'uitleg/', 'wat-veranderde-in-2015/', 'beschut-werk/', 'gewone-werkgever/'].map(
      (page) => `/eenvoudig/${page}`,
    ),
  },
  {
    id: 'participatiewet',
    title: 'De Participatiewet',
    begins: ['/participatiewet/'],
    named: ['', 'voor-2015/', 'waarom/', 'veranderingen/', 'gevolgen/', 'knelpunten/', 'functionaliteiten/'].map(
      (page) => `/participatiewet/${page}`,
    ),
  },
  {
    id: 'modellen',
    title: 'De vijf modellen',
    begins: ['/modellen/'],
    named: ['', 'gecombineerd/', 'integraal/', 'partieel/', 'beschut-werk/', 'klassiek/', 'vergelijk/'].map((page) => `/modellen/${page}`),
  },
  {
    id: 'rijk',
    title: 'Wat het Rijk doet',
    begins: ['/rijk/'],
    named: [
      '',
      'beschut-werk/',
      'aanbevelingen/',
      'overstappen/',
      'infrastructurele-opslag/',
      'impulsbudget/',
      'ondersteuning/',
      'tijdlijn/',
    ].map((page) => `/rijk/${page}`),
  },
  {
    id: 'expertbijeenkomst',
    title: 'De expertbijeenkomst',
    begins: ['/expertbijeenkomst/'],
    named: ['', 'iroko/', 'werkzaak-rivierenland/', 'werkzaak-resultaten/', 'ijmond-werkt/', 'am-match/', 'raadsleden/'].map(
      (page) => `/expertbijeenkomst/${page}`,
    ),
  },
  { id: 'actueel', title: 'Wat er sindsdien gebeurde', begins: ['/actueel/'], named: ['/actueel/', '/actueel/wet/'] },
  { id: 'debat', title: 'Voor het debat', begins: ['/debat/'], named: ['/debat/'] },
  { id: 'inwoners', title: 'Voor inwoners', begins: ['/inwoners/'], named: ['/inwoners/'] },
  { id: 'routes', title: 'Leesroutes', begins: ['/voor/'], named: [] },
  { id: 'over', title: 'Over de site', begins: ['/over/'], named: [] },
];

/** Where the pages of a municipality stand that belong to no other part: behind this one. */
const BEFORE_LOCAL = 'expertbijeenkomst';

/**
 * Every page in its part, each once, in the order of reading; parts without pages are left out.
 * @param addresses of all pages of prose
 * @param local the name of the municipality, for the part of what belongs to it alone
 */
export function inReadingOrder(addresses: readonly string[], local: string): PartOfWhole[] {
  const left = new Set([...addresses].sort());
  const take = (address: string): string[] => (left.delete(address) ? [address] : []);
  const parts = PARTS.map(({ id, title, begins, named }) => ({
    id,
    title,
    addresses: [...named.flatMap(take), ...[...left].filter((address) => begins.some((begin) => address.startsWith(begin))).flatMap(take)],
  }));
  const at = parts.findIndex(({ id }) => id === BEFORE_LOCAL) + 1;
  return parts.toSpliced(at, 0, { id: 'gemeente', title: local, addresses: [...left] }).filter((part) => part.addresses.length > 0);
}

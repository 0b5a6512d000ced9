/** The groups of people that the model follows, in its order. */
export const GROUPS = ['wsw', 'beschut', 'banenafspraak', 'tussengroep', 'overig'] as const;
export type Group = (typeof GROUPS)[number];

/** The execution models, fewest tasks first. */
export const MODELS = ['klassiek', 'beschut-werk', 'partieel', 'integraal', 'gecombineerd'] as const;
export type ModelId = (typeof MODELS)[number];

/** What readers call each group. */
export const GROUP_NAMES: Record<Group, string> = {
  wsw: 'Wsw',
  beschut: 'Beschut werk',
  banenafspraak: 'Banenafspraak',
  tussengroep: 'Tussengroep',
  overig: 'Overige kandidaten',
};

/** What readers call each model. */
export const MODEL_NAMES: Record<ModelId, string> = {
  klassiek: 'Klassiek',
  'beschut-werk': 'Beschut werk',
  partieel: 'Partieel',
  integraal: 'Integraal',
  gecombineerd: 'Gecombineerd',
};

type Unit = 'mensen' | 'mensen per jaar' | '% per jaar' | '%' | 'euro per plek' | 'jaar';
type Section = 'mensen' | 'bedrijf' | 'plek' | 'rijk' | 'jaren';

/** One input of the model: everything that readers and the address need to know of it. */
export interface Parameter {
  /** Its name in the address; never changes. */
  key: string;
  label: string;
  unit: Unit;
  min: number;
  max: number;
  /** Step of the slider. */
  step: number;
  /** Why the range ends where it ends. */
  bounds: string;
  /** True when it has a low, a middle and a high value. */
  uncertain: boolean;
  /** True for the inputs that are always in view; at most eight. */
  main: boolean;
  section: Section;
}

const MOST_PEOPLE = 10_000;
const PEOPLE_BOUNDS = 'Minder dan nul mensen kan niet. De bovengrens past ruim bij één regio.';
const PERCENT_BOUNDS = 'Nul is niemand, honderd is iedereen.';

function start(group: Group, label: string, main: boolean): Parameter {
  return {
    key: group,
    label,
    unit: 'mensen',
    min: 0,
    max: MOST_PEOPLE,
    step: 1,
    bounds: PEOPLE_BOUNDS,
    uncertain: false,
    main,
    section: 'mensen',
  };
}

function inflow(group: Group, label: string, main: boolean): Parameter {
  return { ...start(group, label, main), key: `instroom-${group}`, unit: 'mensen per jaar', max: 2000, uncertain: true };
}

function outflow(group: Group, label: string, main: boolean): Parameter {
  return {
    key: `uitstroom-${group}`,
    label,
    unit: '% per jaar',
    min: 0,
    max: 100,
    step: 0.5,
    bounds: PERCENT_BOUNDS,
    uncertain: true,
    main,
    section: 'mensen',
  };
}

function cap(group: Group, label: string): Parameter {
  return { ...start(group, label, false), key: `max-${group}`, bounds: 'Leeg is geen grens. Anders komt de groep nooit boven dit aantal.' };
}

/** The inputs of version 1, in the order of the address. */
export const PARAMETERS: readonly Parameter[] = [
  {
    key: 'van',
    label: 'Eerste jaar',
    unit: 'jaar',
    min: 2015,
    max: 2040,
    step: 1,
    bounds: 'Vanaf het jaar waarin de Participatiewet begon. Later dan de bovengrens reiken de bronnen niet.',
    uncertain: false,
    main: false,
    section: 'jaren',
  },
  {
    key: 'tot',
    label: 'Laatste jaar',
    unit: 'jaar',
    min: 2016,
    max: 2060,
    step: 1,
    bounds: 'Ten minste een jaar na het eerste, en ten hoogste dertig jaar later. Verder vooruit zegt een som niets meer.',
    uncertain: false,
    main: false,
    section: 'jaren',
  },
  start('wsw', 'Mensen met een Wsw-dienstverband, aan het begin', true),
  outflow('wsw', 'Deel dat elk jaar uit de Wsw gaat', true),
  start('beschut', 'Mensen in beschut werk, aan het begin', true),
  inflow('beschut', 'Nieuwe mensen in beschut werk', true),
  outflow('beschut', 'Deel dat elk jaar uit beschut werk gaat', false),
  cap('beschut', 'Hoogste aantal in beschut werk'),
  start('banenafspraak', 'Mensen met een baan onder de banenafspraak, aan het begin', true),
  inflow('banenafspraak', 'Nieuwe mensen onder de banenafspraak', false),
  outflow('banenafspraak', 'Deel dat elk jaar uit de banenafspraak gaat', false),
  cap('banenafspraak', 'Hoogste aantal onder de banenafspraak'),
  start('tussengroep', 'Mensen in de tussengroep, aan het begin', false),
  inflow('tussengroep', 'Nieuwe mensen in de tussengroep', false),
  outflow('tussengroep', 'Deel dat elk jaar uit de tussengroep gaat', false),
  cap('tussengroep', 'Hoogste aantal in de tussengroep'),
  start('overig', 'Andere kandidaten voor re-integratie, aan het begin', false),
  inflow('overig', 'Nieuwe andere kandidaten', false),
  outflow('overig', 'Deel van de andere kandidaten dat elk jaar uitstroomt', false),
  cap('overig', 'Hoogste aantal andere kandidaten'),
  {
    key: 'deel',
    label: 'Deel van banenafspraak, tussengroep en overigen dat via een partieel bedrijf loopt',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    bounds:
      'Bij nul doet een partieel bedrijf hetzelfde als een bedrijf voor beschut werk, bij honderd hetzelfde als een integraal bedrijf.',
    uncertain: true,
    main: true,
    section: 'bedrijf',
  },
  {
    key: 'vast',
    label: 'Deel van de vaste kosten dat niet meekrimpt',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    bounds: 'Bij nul volgen de kosten meteen het aantal mensen, bij honderd blijven ze helemaal staan.',
    uncertain: true,
    main: false,
    section: 'bedrijf',
  },
  {
    key: 'lks',
    label: 'Loonkostensubsidie voor één plek beschut werk, per jaar',
    unit: 'euro per plek',
    min: 0,
    max: 40_000,
    step: 100,
    bounds: 'Meer dan een plek kost, kan de subsidie niet zijn. De bronnen geven geen bedrag.',
    uncertain: true,
    main: false,
    section: 'plek',
  },
  {
    key: 'ntw',
    label: 'Opbrengst van het werk (netto toegevoegde waarde) op één plek, per jaar',
    unit: 'euro per plek',
    min: 0,
    max: 40_000,
    step: 100,
    bounds: 'De bronnen geven geen bedrag; zij noemen de opbrengst laag.',
    uncertain: true,
    main: false,
    section: 'plek',
  },
  {
    key: 'prijs',
    label: 'Stijging van kosten en bijdragen, per jaar',
    unit: '% per jaar',
    min: 0,
    max: 10,
    step: 0.1,
    bounds: 'Nul rekent in prijzen van het onderzoek. De bovengrens is ruim gekozen.',
    uncertain: false,
    main: false,
    section: 'plek',
  },
  {
    key: 'vol',
    label: 'Jaar waarin het extra geld voor beschut werk op het volle bedrag is',
    unit: 'jaar',
    min: 2025,
    max: 2050,
    step: 1,
    bounds: 'Na het eerste jaar van het geld. De bronnen geven geen jaar.',
    uncertain: false,
    main: false,
    section: 'rijk',
  },
  {
    key: 'aandeel',
    label: 'Deel van het landelijke geld dat hier terechtkomt',
    unit: '%',
    min: 0,
    max: 10,
    step: 0.01,
    bounds: 'Nul is niets. De bovengrens past ruim bij één regio. De bronnen geven geen verdeling.',
    uncertain: true,
    main: false,
    section: 'rijk',
  },
];

/** Inputs without which there are no years to compute. */
export const NEVER_EMPTY: ReadonlySet<string> = new Set(['van', 'tot']);

const SLIDER_TIMES = 4;
const SLIDER_LEAST = 100;
const SLIDER_PERCENT_PER_YEAR = 30;

/** Where the slider of an input ends, so that it can be set finely; the field beside it takes everything up to the maximum. */
export function sliderEnd({ unit, max }: Parameter, begin: number | undefined): number {
  switch (unit) {
    case 'mensen':
      return Math.min(max, Math.max(SLIDER_LEAST, SLIDER_TIMES * (begin ?? 0)));
    case 'mensen per jaar':
      return Math.min(max, Math.max(SLIDER_LEAST / 4, SLIDER_TIMES * (begin ?? 0)));
    case '% per jaar':
      return Math.min(max, Math.max(SLIDER_PERCENT_PER_YEAR, 2 * (begin ?? 0)));
    default:
      return max;
  }
}

const byKey = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));

/** The parameter of that name. Throws when version 1 has none. */
export function parameterOf(key: string): Parameter {
  const parameter = byKey.get(key);
  if (!parameter) throw new Error(`version 1 of the scenario has no parameter "${key}"`);
  return parameter;
}

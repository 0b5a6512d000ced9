import { GROUP_KEYS, GROUPS, type Group } from './groups.ts';
import { input, type Input } from './input.ts';

const MOST_PEOPLE = 10_000;
const MOST_INFLOW = 2000;
const PEOPLE_BOUNDS = 'Minder dan nul mensen kan niet. De bovengrens past ruim bij één regio.';
const IN_WORDS: Record<Group, string> = {
  wsw: 'in de Wsw',
  beschut: 'in beschut werk',
  banenafspraak: 'in de banenafspraak',
  tussengroep: 'in de tussengroep',
  overig: 'bij de overige kandidaten',
};
/** Groups whose beginning and inflow stand on the first screen. */
const MAIN: ReadonlySet<Group> = new Set(['wsw', 'beschut']);

function ofGroup(group: Group): Input[] {
  const key = GROUP_KEYS[group];
  const words = IN_WORDS[group];
  const usual = { group, section: 'mensen', min: 0, max: MOST_PEOPLE, bounds: PEOPLE_BOUNDS } as const;
  const inflow = input({
    ...usual,
    key: `${key}-in`,
    label: `Nieuwe mensen ${words}`,
    unit: 'mensen per jaar',
    max: MOST_INFLOW,
    uncertain: true,
    main: group === 'beschut',
    column: 'keuze',
    why: 'Hoeveel plekken een gemeente maakt, kan zij voor een deel kiezen. Wie in aanmerking komt, bepaalt zij niet alleen.',
  });
  return [
    input({
      ...usual,
      key,
      label: `Mensen ${words}, aan het begin`,
      unit: 'mensen',
      main: MAIN.has(group),
      sure: 'telling',
      why: 'Te tellen aan het eind van het eerste jaar. Vraag het aan de gemeente of het bedrijf.',
    }),
    input({
      ...usual,
      key: `${key}-uit`,
      label: `Vertrek ${words.replace(/^in /, 'uit ')}`,
      unit: '% per jaar',
      max: 100,
      step: 0.5,
      bounds: 'Nul is niemand, honderd is iedereen.',
      uncertain: true,
      main: group === 'wsw',
      facts: group === 'wsw' ? ['wsw-krimp-vijf-jaar'] : [],
      why:
        group === 'wsw'
          ? 'Het deel dat elk jaar weggaat. Van 2017 tot en met 2022 ging er landelijk ongeveer 6% per jaar af: onze som. Voor daarna is het een gok.'
          : 'Het deel dat elk jaar weggaat. Hierover vonden wij geen cijfer. Het bedrijf kan het tellen over de afgelopen jaren.',
    }),
    // Nobody enters the Wsw since the Participatiewet began.
    ...(group === 'wsw' ? [] : [inflow]),
    input({
      ...usual,
      key: `${key}-max`,
      label: `Hoogste aantal mensen ${words}`,
      unit: 'mensen',
      column: 'keuze',
      bounds: 'Leeg is geen grens. Anders komt de groep nooit boven dit aantal, ook niet in het eerste jaar.',
      why: 'Alleen nodig als er een grens is, zoals plekken of geld.',
    }),
  ];
}

/** Years and people. */
export const PEOPLE_INPUTS: readonly Input[] = [
  input({
    key: 'van',
    label: 'Eerste jaar',
    unit: 'jaar',
    section: 'jaren',
    min: 2015,
    max: 2040,
    bounds: 'Vanaf het jaar waarin de Participatiewet begon. Later dan de bovengrens reiken de bronnen niet.',
    why: 'Het jaar waarvan u de mensen kunt tellen.',
  }),
  input({
    key: 'tot',
    label: 'Laatste jaar',
    unit: 'jaar',
    section: 'jaren',
    min: 2016,
    max: 2060,
    bounds: 'Ten minste een jaar na het eerste, en ten hoogste dertig jaar later. Verder vooruit zegt een som niets meer.',
    why: 'Hoe ver u vooruit wilt kijken.',
  }),
  ...GROUPS.flatMap(ofGroup),
];

import { certain, type Triple } from '../band.ts';
import { FIGURES, SOURCE_PRICE_YEAR } from './figures.ts';
import { GROUP_KEYS, MONEY_GROUPS, type MoneyGroup } from './groups.ts';
import { input, type Input } from './input.ts';

const MOST_EURO = 100_000;
const EURO_BOUNDS = 'Minder dan nul kan niet. De bovengrens is ruim gekozen.';
const PLACE: Record<MoneyGroup, string> = {
  wsw: 'plek Wsw',
  beschut: 'plek beschut werk',
  banenafspraak: 'baan banenafspraak',
};
const [COST_LOW, COST_HIGH] = FIGURES.cost.value;

/** An amount for one place a year, of the reader's own unless told otherwise. */
function amount(group: MoneyGroup, name: string, label: string, why: string, told: Partial<Input> = {}): Input {
  return input({
    key: `${GROUP_KEYS[group]}-${name}`,
    label: `${label} per ${PLACE[group]}`,
    unit: 'euro per plek',
    section: 'plek',
    min: 0,
    max: MOST_EURO,
    step: 100,
    bounds: EURO_BOUNDS,
    uncertain: true,
    group,
    sure: 'telling',
    why,
    priceYear: 'van',
    per: 'persoon',
    ...told,
  });
}

function ofSource(facts: readonly string[], begin: Triple, per: Input['per']): Partial<Input> {
  return { sure: 'bron', facts, begin, per, priceYear: SOURCE_PRICE_YEAR };
}

function ofGroup(group: MoneyGroup): Input[] {
  const beschut = group === 'beschut';
  const cost = ofSource([FIGURES.cost.fact], { low: COST_LOW, mid: (COST_LOW + COST_HIGH) / 2, high: COST_HIGH }, 'uren niet genoemd');
  const guidance = ofSource([FIGURES.guidance.fact], certain(FIGURES.guidance.value), 'uren niet genoemd');
  return [
    amount(
      group,
      'kosten',
      'Kosten',
      beschut
        ? 'Gemiddeld, uit onderzoek van 2023. Het midden is onze rekensom.'
        : 'Uit de begroting van het bedrijf. Wij vonden geen bedrag.',
      beschut ? cost : {},
    ),
    amount(
      group,
      'rijk',
      'Geld van het Rijk',
      beschut
        ? 'Voor begeleiding. Het gaat naar de gemeente en mag aan iets anders op.'
        : 'Uit de begroting van de gemeente. Het gaat naar de gemeente en mag aan iets anders op.',
      beschut ? guidance : {},
    ),
    ...(beschut ? EXTRA : []),
    amount(
      group,
      'lks',
      'Loonkostensubsidie',
      'Wat de gemeente aan het bedrijf betaalt. Uit de cijfers van de gemeente. Wij vonden geen bedrag. Is er niets, vul dan nul in.',
    ),
    amount(group, 'ntw', 'Opbrengst', 'Wat het werk opbrengt. Uit de jaarrekening van het bedrijf. Wij vonden geen bedrag.'),
    amount(
      group,
      'buig',
      'Terug via de BUIG',
      'Wat de gemeente via de BUIG terugkrijgt voor zo’n plek. De BUIG is een landelijk verdeeld bedrag. Vraag de gemeente wat zij hiervoor rekent. Is er niets, vul dan nul in.',
    ),
    amount(
      group,
      'baten',
      'Bespaarde uitkering',
      'De uitkering die de gemeente niet betaalt. Alleen voor wie anders een uitkering van de gemeente zou krijgen. Vul nul in als u dit niet wilt meetellen.',
    ),
  ];
}

const EXTRA: readonly Input[] = [
  amount(
    'beschut',
    'extra',
    'Extra geld van het Rijk',
    'Aangekondigd als blijvend bedrag. Geteld per baan van 31 uur: dat leiden wij af uit het doel.',
    {
      ...ofSource([FIGURES.extra.fact], certain(FIGURES.extra.value), 'baan van 31 uur'),
    },
  ),
  input({
    key: 'extra-van',
    label: 'Eerste jaar van dit extra geld',
    unit: 'jaar',
    section: 'plek',
    min: 2023,
    max: 2060,
    bounds: 'Eerder dan de brief van de minister kan niet.',
    group: 'beschut',
    sure: 'bron',
    facts: [FIGURES.extraFrom.fact],
    begin: certain(FIGURES.extraFrom.value),
    why: 'De brief noemt het bedrag blijvend. Het nieuws van die dag zegt: per 2024. Kies zelf een later jaar als u dat zo leest.',
  }),
];

/** Amounts for one place, and what they need to be added up. */
export const MONEY_INPUTS: readonly Input[] = [
  ...MONEY_GROUPS.flatMap(ofGroup),
  input({
    key: 'plek31',
    label: 'Banen van 31 uur per persoon in beschut werk',
    unit: 'banen per persoon',
    section: 'plek',
    min: 0.1,
    max: 1.5,
    step: 0.01,
    bounds: 'Eén is iemand die 31 uur werkt. Leeg is niet herrekend: elke persoon telt dan als één baan.',
    group: 'beschut',
    sure: 'telling',
    why: 'Het aantal uren per week volgens de contracten, gedeeld door 31 en door het aantal mensen.',
  }),
  input({
    key: 'door',
    label: 'Rijksgeld dat de gemeente doorgeeft',
    unit: '%',
    section: 'plek',
    min: 0,
    max: 100,
    bounds: 'Nul is niets, honderd is alles.',
    column: 'keuze',
    begin: certain(100),
    why: 'Het deel van het geld van het Rijk voor plekken dat naar het bedrijf gaat. Het geld is niet geoormerkt, dus de gemeente kiest.',
  }),
  input({
    key: 'aandeel',
    label: 'Aandeel van uw gemeente in het bedrijf',
    unit: '%',
    section: 'plek',
    min: 0,
    max: 100,
    bounds: 'Honderd is een bedrijf van één gemeente.',
    sure: 'telling',
    begin: certain(100),
    why: 'Het deel van het bedrijf dat uw gemeente betaalt. Staat in de afspraken tussen de gemeenten.',
  }),
  input({
    key: 'prijs',
    label: 'Stijging van de prijzen',
    unit: '% per jaar',
    section: 'plek',
    min: 0,
    max: 10,
    step: 0.1,
    bounds: 'Leeg of nul rekent elk bedrag in de prijzen van zijn eigen jaar. De bovengrens is ruim gekozen.',
    why: 'Kosten, opbrengst en geld van het Rijk stijgen hier even snel. Hoe lonen en bijdragen echt stijgen, is niet bekend.',
  }),
];

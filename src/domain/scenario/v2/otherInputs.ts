import { certain } from '../band.ts';
import { FIGURES, SOURCE_PRICE_YEAR } from './figures.ts';
import { GROUP_KEYS, type MoneyGroup } from './groups.ts';
import { input, type Input } from './input.ts';

const MOST_COSTS = 100_000_000;
const YEAR_BOUNDS = 'Valt het jaar buiten het eerste en het laatste jaar, dan telt het niet mee.';

/** What changes at the company, and the costs that stay. */
export const COMPANY_INPUTS: readonly Input[] = [
  input({
    key: 'wissel',
    label: 'Jaar van de verandering',
    unit: 'jaar',
    section: 'bedrijf',
    min: 2015,
    max: 2060,
    bounds: 'Leeg, of niet na het eerste jaar, is het jaar na het eerste.',
    column: 'keuze',
    why: 'Het jaar waarin groepen bij het bedrijf komen of weggaan. Alleen nodig als u dat kiest.',
  }),
  input({
    key: 'vast',
    label: 'Vaste kosten in het eerste jaar',
    unit: 'euro',
    section: 'blijft',
    min: 0,
    max: MOST_COSTS,
    step: 10_000,
    bounds: 'Minder dan nul kan niet. Leeg is: reken met honderd in plaats van met euro’s.',
    sure: 'telling',
    why: 'Van het hele bedrijf, uit de jaarrekening: gebouw, leiding, machines. Wij vonden geen bedrag.',
    priceYear: 'van',
  }),
  input({
    key: 'kleeft',
    label: 'Deel van de vaste kosten dat niet meekrimpt',
    unit: '%',
    section: 'blijft',
    min: 0,
    max: 100,
    bounds: 'Bij nul volgen de kosten meteen het aantal mensen, bij honderd blijven ze helemaal staan.',
    uncertain: true,
    main: true,
    why: 'De bronnen zeggen dat kosten langzamer dalen dan opbrengsten, en noemen geen deel.',
  }),
  input({
    key: 'eenmalig',
    label: 'Eenmalige kosten van een verandering',
    unit: 'euro',
    section: 'blijft',
    min: 0,
    max: MOST_COSTS,
    step: 10_000,
    bounds: 'Minder dan nul kan niet. Leeg is geen eenmalige kosten.',
    column: 'keuze',
    why: 'Uit een plan of offerte. In de prijzen van het jaar waarin u ze betaalt.',
  }),
  input({
    key: 'eenmalig-jaar',
    label: 'Jaar van die eenmalige kosten',
    unit: 'jaar',
    section: 'blijft',
    min: 2015,
    max: 2060,
    bounds: YEAR_BOUNDS,
    column: 'keuze',
    why: 'Uit hetzelfde plan.',
  }),
];

/** Money of the Rijk that is not for one place beschut werk or Wsw. */
export const RIJK_INPUTS: readonly Input[] = [
  input({
    key: 'opslag-plekken',
    label: 'Extra werkplekken met een bijdrage van het Rijk',
    unit: 'plekken',
    section: 'rijk',
    min: 0,
    max: FIGURES.surchargePlaces.value,
    bounds: 'Meer dan het landelijke doel kan niet.',
    column: 'keuze',
    why: 'Voor deze plekken is de rijksbijdrage sociale infrastructuur. Hoeveel van de landelijke plekken hier komen, is niet bekend. Het bedrag per plek is onze deling.',
  }),
  input({
    key: 'impuls',
    label: 'Uw deel van het impulsbudget',
    unit: '%',
    section: 'rijk',
    min: 0,
    max: 10,
    step: 0.01,
    bounds: 'Nul of leeg is niets. De bovengrens past ruim bij één regio.',
    why: 'Het deel van het landelijke bedrag dat uw bedrijf gebruikt. Het geld gaat per regio naar de grootste gemeente. Hoe een regio het verdeelt, is niet bekend.',
  }),
];

function result(group: MoneyGroup, words: string, { fact, value }: { fact: string; value: number }, why: string): Input {
  return input({
    key: `resultaat-${GROUP_KEYS[group]}`,
    label: `Resultaat van de sector in 2023, ${words}`,
    unit: 'euro per fte',
    section: 'sector',
    min: -50_000,
    max: 50_000,
    step: 100,
    bounds: 'Onder nul is een tekort. De grenzen zijn ruim gekozen.',
    uncertain: true,
    group,
    sure: 'bron',
    facts: [fact],
    begin: certain(value),
    why,
    priceYear: SOURCE_PRICE_YEAR,
    per: 'fte',
  });
}

/** The way over the results of the sector. */
export const SECTOR_INPUTS: readonly Input[] = [
  result('wsw', 'Wsw', FIGURES.resultWsw, 'De bron zegt: ongeveer quitte. Nul is onze lezing.'),
  result(
    'beschut',
    'beschut werk',
    FIGURES.resultBeschut,
    'Een gemiddelde van het hele land. Vervang het door het resultaat van uw bedrijf.',
  ),
  result(
    'banenafspraak',
    'banenafspraak',
    FIGURES.resultBanenafspraak,
    'Een gemiddelde van het hele land. Voor banen bij het bedrijf zelf: dat is onze lezing.',
  ),
  input({
    key: 'fte',
    label: 'Voltijdsbanen (fte) per persoon',
    unit: 'fte per persoon',
    section: 'sector',
    min: 0.1,
    max: 1.2,
    step: 0.01,
    bounds: 'Eén is een volle baan. Leeg is niet herrekend: elke persoon telt dan als één fte.',
    sure: 'telling',
    why: 'Een voltijdsbaan is één fte. Het aantal fte uit de jaarrekening, gedeeld door het aantal mensen.',
  }),
];

/** What the reader wants to hold. */
export const TARGET_INPUTS: readonly Input[] = [
  input({
    key: 'doel',
    label: 'Mensen die het bedrijf moet houden',
    unit: 'mensen',
    section: 'doel',
    min: 0,
    max: 50_000,
    bounds: 'Leeg is evenveel mensen als aan het begin.',
    column: 'keuze',
    why: 'Wat de gemeente wil.',
  }),
  input({
    key: 'doel-jaar',
    label: 'Jaar waarin dat moet',
    unit: 'jaar',
    section: 'doel',
    min: 2016,
    max: 2060,
    bounds: 'Leeg is het laatste jaar. Het moet na het eerste jaar liggen en niet na het laatste.',
    column: 'keuze',
    why: 'Wat de gemeente wil.',
  }),
  input({
    key: 'hoogstens',
    label: 'Kosten die in het laatste jaar hoogstens mogen blijven',
    unit: 'euro',
    section: 'doel',
    min: 0,
    max: MOST_COSTS,
    step: 10_000,
    bounds: 'Minder dan nul kan niet.',
    column: 'keuze',
    why: 'Wat de gemeente wil. In de prijzen van het laatste jaar.',
  }),
];

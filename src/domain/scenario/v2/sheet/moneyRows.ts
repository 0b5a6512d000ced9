import { GROUP_KEYS, GROUP_NAMES, MONEY_GROUPS, type MoneyGroup } from '../groups.ts';
import type { PlannedRow } from './table.ts';

/** An amount of one place in a formula: its key, whether it is paid or comes in, and what it is multiplied by, which is never below nought. */
interface Term {
  key: string;
  sign: '+' | '-';
  by: string;
}

/** Whose money of one place: of the company, of town and company together, or what is still to cover for beschut werk. */
export type Purse = 'bedrijf' | 'gemeente' | 'te-dekken';

const PURSE_WORDS: Record<Purse, string> = {
  bedrijf: 'wat het bedrijf per persoon tekortkomt',
  gemeente: 'wat gemeenten per persoon betalen',
  'te-dekken': 'wat per persoon nog te dekken is',
};

/** What one person costs and brings in, for each purse in each year, and the lump sums beside it. */
export function moneyRows(): PlannedRow[] {
  const mid = (name: string, label: string, formula: string): PlannedRow => ({
    name,
    label,
    unit: '1 is ja',
    mid: { formula },
    role: 'step',
  });
  return [
    { label: 'Geld per persoon, en bedragen ineens', role: 'heading' },
    mid('sector', 'Gerekend zoals de sector in 2023', '([route.midden]="sector")*1'),
    mid('verrekend', 'Met later geld van het Rijk eraf', '[sector.midden]*([later.midden]="verrekend")'),
    mid('opbrengst-telt', 'Telt de opbrengst van beschut werk nog mee', '1-([af.midden]="al-af")'),
    year('extra-aan', 'Is het extra geld voor beschut werk begonnen', '1 is ja', '([jaar]>=[extra-van.midden])*1'),
    year('vast-nu', 'Vaste kosten, in prijzen van het jaar', 'euro', '[=vast.midden]*[prijs-eigen]'),
    year('eenmalig-nu', 'Eenmalige kosten', 'euro', '([jaar]=[eenmalig-jaar.midden])*[=eenmalig.midden]'),
    year(
      'opslag-nu',
      'Rijksbijdrage sociale infrastructuur',
      'euro',
      '[=opslag-plekken.midden]*([jaar]>=[opslag-van.midden])*([opslag-eerste.midden]+([jaar]>[opslag-van.midden])*([opslag.midden]="laatste")*([opslag-laatste.midden]-[opslag-eerste.midden]))/[opslag-landelijk.midden]',
    ),
    year(
      'impuls-nu',
      'Impulsbudget',
      'euro',
      '[=impuls.midden]/100*(([jaar]=2025)*[impuls-2025.midden]+([jaar]>2025)*([jaar]<2031)*[impuls-2026.midden]+([jaar]=2034)*[impuls-2034.midden])',
    ),
    year('later-nu', 'Bijdrage die van het tekort af gaat', 'euro', '[verrekend.midden]*[=door.midden]/100*[opslag-nu]'),
    ...MONEY_GROUPS.flatMap((group) => perPerson('bedrijf', group, companyTerms(group))),
    ...MONEY_GROUPS.flatMap((group) => perPerson('gemeente', group, townTerms(group))),
    ...perPerson('te-dekken', 'beschut', [
      { key: 'beschut-kosten', sign: '+', by: '[prijs-bron]' },
      ...rijkTerms('beschut', '*[=door.midden]/100'),
    ]),
  ];
}

function year(name: string, label: string, unit: string, years: string): PlannedRow {
  return { name, label, unit, years, role: 'step' };
}

/** The rows of one purse for one person of a group: the middle, both ends, and the summed squares of what its amounts do by themselves. */
function perPerson(purse: Purse, group: MoneyGroup, terms: readonly Term[]): PlannedRow[] {
  const row = (name: string, words: string, unit: string, formula: string): PlannedRow =>
    year(`${purse}-${group}-${name}`, `${GROUP_NAMES[group]}: ${PURSE_WORDS[purse]}${words}`, unit, formula);
  const added = (plus: 'laag' | 'midden' | 'hoog', minus: 'laag' | 'midden' | 'hoog'): string =>
    terms
      .map(({ key, sign, by }, place) => `${place === 0 && sign === '+' ? '' : sign}[=${key}.${sign === '+' ? plus : minus}]*${by}`)
      .join('');
  const squares = (way: 'down' | 'up'): string =>
    terms
      .map(({ key, sign, by }) => {
        const [more, less] = (sign === '+') === (way === 'down') ? ['midden', 'laag'] : ['hoog', 'midden'];
        return `(([=${key}.${more}]-[=${key}.${less}])*${by})^2`;
      })
      .join('+');
  return [
    row('midden', '', 'euro', added('midden', 'midden')),
    row('laag', ', laagst', 'euro', added('laag', 'hoog')),
    row('hoog', ', hoogst', 'euro', added('hoog', 'laag')),
    row('lager', ', gekwadrateerde uitslagen naar beneden', 'kwadraat', squares('down')),
    row('hoger', ', gekwadrateerde uitslagen naar boven', 'kwadraat', squares('up')),
  ];
}

function priceOf(group: MoneyGroup, name: string): string {
  return group === 'beschut' && (name === 'kosten' || name === 'rijk') ? '[prijs-bron]' : '[prijs-eigen]';
}

function rijkTerms(group: MoneyGroup, part: string): Term[] {
  const usual: Term = { key: `${GROUP_KEYS[group]}-rijk`, sign: '-', by: `${priceOf(group, 'rijk')}${part}` };
  const extra: Term = { key: 'beschut-extra', sign: '-', by: `[prijs-bron]*[=plek31.midden]*[extra-aan]${part}` };
  return group === 'beschut' ? [usual, extra] : [usual];
}

function plain(group: MoneyGroup, name: string, sign: Term['sign'], part = ''): Term {
  const counted = group === 'beschut' && name === 'ntw' ? '*[opbrengst-telt.midden]' : '';
  return { key: `${GROUP_KEYS[group]}-${name}`, sign, by: `${priceOf(group, name)}${counted}${part}` };
}

/** Both ways of the company's gap: built up while the way over the sector is not picked, and the other way round. */
function companyTerms(group: MoneyGroup): Term[] {
  const built = '*(1-[sector.midden])';
  const [usual, ...extra] = rijkTerms(group, '*[=door.midden]/100');
  return [
    plain(group, 'kosten', '+', built),
    ...(usual ? [{ ...usual, by: `${usual.by}${built}` }] : []),
    ...extra.map((one): Term => ({ ...one, by: `${one.by}*(1-[sector.midden]+[verrekend.midden])` })),
    plain(group, 'lks', '-', built),
    plain(group, 'ntw', '-', built),
    { key: `resultaat-${GROUP_KEYS[group]}`, sign: '-', by: '[prijs-bron]*[=fte.midden]*[sector.midden]' },
  ];
}

function townTerms(group: MoneyGroup): Term[] {
  return [
    plain(group, 'kosten', '+'),
    ...rijkTerms(group, ''),
    plain(group, 'ntw', '-'),
    plain(group, 'buig', '-'),
    plain(group, 'baten', '-'),
  ];
}

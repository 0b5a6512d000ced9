import { GROUPS, hasMoney, type Group } from '../groups.ts';
import { outputOf } from '../outputs.ts';
import type { Dialect } from './dialect.ts';
import type { Purse } from './moneyRows.ts';
import type { PlannedRow } from './table.ts';

/** A result of the company as the spreadsheet computes it: by person of its groups, with costs that stay by person, and sums beside them. */
export interface SheetResult {
  id: string;
  /** One for people; the purse whose money of one person counts; undefined for costs that stay alone. */
  per: Purse | 'mensen' | undefined;
  /** Rows of the costs that stay for one person; undefined where they are no part of it. */
  stay?: 'blijft' | 'index';
  /** Only beschut werk: while it belongs to the company, or always. */
  beschut?: 'bij' | 'altijd';
  lump?: string;
  /** What all is multiplied by. */
  share?: string;
  /** Row that says why it cannot be computed. */
  cannot?: string;
}

/** Fixed costs of a company that begins without people: no part of them can be said to stay. */
const NOBODY = '[niemand.midden]*([=vast.midden]>0)';

export const SHEET_RESULTS: readonly SheetResult[] = [
  { id: 'mensen', per: 'mensen' },
  { id: 'blijft', per: undefined, stay: 'blijft', cannot: NOBODY },
  { id: 'blijft-index', per: undefined, stay: 'index', cannot: '[niemand.midden]' },
  { id: 'te-dekken', per: 'te-dekken', beschut: 'bij' },
  { id: 'plekken-beschut', per: 'bedrijf', beschut: 'altijd' },
  { id: 'plekken', per: 'bedrijf', lump: '-[later-nu]' },
  { id: 'gat', per: 'bedrijf', stay: 'blijft', lump: '+[eenmalig-nu]-[impuls-nu]-[later-nu]', cannot: NOBODY },
  {
    id: 'gemeente',
    per: 'gemeente',
    stay: 'blijft',
    lump: '+[eenmalig-nu]-[impuls-nu]',
    share: '[=aandeel.midden]/100',
    cannot: `${NOBODY}*([=aandeel.midden]>0)`,
  },
];

/** How each result is worked out in each year: its middle, the summed squares of what each input does by itself, and its corners. */
export function resultSteps(dialect: Dialect): PlannedRow[] {
  const staying = (name: 'blijft' | 'index', fixed: string): PlannedRow[] =>
    (['midden', 'laag', 'hoog'] as const).map((end) => ({
      name: `${name}-kop-${end}`,
      label: `Kosten die blijven voor elke persoon minder${name === 'index' ? ', van elke 100' : ''} (${end})`,
      unit: name === 'index' ? 'index' : 'euro',
      years: `${fixed}*[=kleeft.${end}]/100/[begin-deler.midden]`,
      role: 'step',
    }));
  return [
    { label: 'Hoe elke uitkomst ontstaat', role: 'heading' },
    ...staying('blijft', '[vast-nu]'),
    ...staying('index', '100'),
    ...SHEET_RESULTS.flatMap((result) => stepsOf(result, dialect)),
  ];
}

function stepsOf(result: SheetResult, { min, max }: Dialect): PlannedRow[] {
  const { id, per, stay, beschut, lump = '', share } = result;
  const { label, unit } = outputOf(id);
  const groups: readonly Group[] = beschut === undefined ? GROUPS : ['beschut'];
  const counted = groups.filter((group) => stay !== undefined || per === 'mensen' || hasMoney(group));
  const member = (group: Group): string => (beschut === 'altijd' ? '' : `[bij-${group}]*`);
  /** What one person of a group adds: money or one, minus the costs that stay for somebody less. */
  const each = (group: Group, end: 'midden' | 'laag' | 'hoog', sticky: 'midden' | 'laag' | 'hoog'): string => {
    const own = per === 'mensen' ? '1' : per !== undefined && hasMoney(group) ? `[${per}-${group}-${end}]` : '0';
    return stay === undefined ? own : `(${own}-[${stay}-kop-${sticky}])`;
  };
  const over = (part: (group: Group) => string): string => counted.map((group) => `${member(group)}${part(group)}`).join('+');
  const times = (formula: string, square = ''): string => (share === undefined ? formula : `(${formula})*(${share})${square}`);
  const start = (sticky: string): string => (stay === undefined ? '' : `[${stay}-kop-${sticky}]*[begin-deler.midden]+`);
  const people = '([begin-deler.midden]-[mensen-midden])';
  const squares = (way: 'lager' | 'hoger'): string => {
    const other = way === 'lager' ? 'hoger' : 'lager';
    const moving = (group: Group): string => {
      const one = each(group, 'midden', 'midden');
      const amounts = per === undefined || per === 'mensen' || !hasMoney(group) ? '' : `+[n-${group}]^2*[${per}-${group}-${way}]`;
      return `(${one}^2*((${one}>=0)*[${way}-${group}]+(${one}<0)*[${other}-${group}])${amounts})`;
    };
    if (stay === undefined) return over(moving);
    const [grows, shrinks] = way === 'lager' ? ['midden', 'laag'] : ['hoog', 'midden'];
    const [rest, less] = way === 'lager' ? ['hoog', 'midden'] : ['midden', 'laag'];
    const kop = (end: string): string => `[${stay}-kop-${end}]`;
    return `${over(moving)}+(((${people}>=0)*(${kop(grows)}-${kop(shrinks)})+(${people}<0)*(${kop(rest)}-${kop(less)}))*${people})^2`;
  };
  const corner = (way: 'laag' | 'hoog', sticky: 'laag' | 'hoog'): string =>
    times(
      `${start(sticky)}${over((group) => {
        const one = each(group, way, sticky);
        return (way === 'laag' ? min : max)(`([min-${group}]*${one})`, `([max-${group}]*${one})`);
      })}${lump}`,
    );
  const row = (name: string, words: string, years: string, of: string = unit): PlannedRow => ({
    name: `${id}-${name}`,
    label: `${label}: ${words}`,
    unit: of,
    years,
    role: 'step',
  });
  const stickies = stay === undefined ? (['laag'] as const) : (['laag', 'hoog'] as const);
  return [
    row('midden', 'midden', times(`${start('midden')}${over((group) => `[n-${group}]*${each(group, 'midden', 'midden')}`)}${lump}`)),
    row('lager2', 'som van de kwadraten naar beneden', times(squares('lager'), '^2'), 'kwadraat'),
    row('hoger2', 'som van de kwadraten naar boven', times(squares('hoger'), '^2'), 'kwadraat'),
    ...stickies.flatMap((sticky) => [
      row(
        `laag-${sticky}`,
        `laagste hoek${stay === undefined ? '' : `, met het deel dat niet meekrimpt ${sticky}`}`,
        corner('laag', sticky),
      ),
      row(
        `hoog-${sticky}`,
        `hoogste hoek${stay === undefined ? '' : `, met het deel dat niet meekrimpt ${sticky}`}`,
        corner('hoog', sticky),
      ),
    ]),
    ...(['laag', 'hoog'] as const).map((way) => {
      const pick = way === 'laag' ? min : max;
      const ends = stickies.map((sticky) => `[${id}-${way}-${sticky}]`);
      return row(
        `uiterst-${way}`,
        `uiterst ${way}`,
        ends.reduce((one, other) => pick(one, other), `[${id}-midden]`),
      );
    }),
  ];
}

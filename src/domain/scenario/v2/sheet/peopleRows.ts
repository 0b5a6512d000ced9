import { flowKeys } from '../people.ts';
import { GROUP_KEYS, GROUP_NAMES, GROUPS, type Group } from '../groups.ts';
import type { Dialect } from './dialect.ts';
import type { PlannedRow } from './table.ts';

/** Years, prices, who belongs to the company, and how each group moves: in its middle and at each end of its inflow and outflow. */
export function peopleRows({ min, max }: Dialect, count: number): PlannedRow[] {
  const step = (name: string, label: string, unit: string, years: string, first?: string): PlannedRow => ({
    name,
    label,
    unit,
    years,
    ...(first === undefined ? {} : { first }),
    role: 'step',
  });
  return [
    { label: 'Jaren, prijzen en wie er bij het bedrijf horen', role: 'heading' },
    {
      name: 'laatste',
      label: 'Laatste jaar, ten minste een en ten hoogste dertig na het eerste',
      unit: 'jaar',
      mid: { formula: min(max('[tot.midden]', '([van.midden]+1)'), `([van.midden]+${count - 1})`) },
      role: 'step',
    },
    {
      name: 'wisseljaar',
      label: 'Jaar waarin groepen bijkomen of weggaan',
      unit: 'jaar',
      mid: { formula: `[wissel.midden]+([wissel.midden]="")*[van.midden]` },
      role: 'step',
    },
    step('actief', 'Telt dit jaar mee', '1 is ja', '([jaar]<=[laatste.midden])*1'),
    step('prijs-eigen', 'Prijzen, sinds het eerste jaar', 'keer', '(1+[=prijs.midden]/100)^([jaar]-[van.midden])'),
    step('prijs-bron', 'Prijzen, sinds het jaar van de bronnen', 'keer', '(1+[=prijs.midden]/100)^([jaar]-[prijsjaar.midden])'),
    ...GROUPS.map((group) =>
      step(
        `bij-${group}`,
        `Bij het bedrijf: ${GROUP_NAMES[group]}`,
        '1 is ja',
        `([jaar]<[wisseljaar.midden])*[nu-${group}.midden]+([jaar]>=[wisseljaar.midden])*[straks-${group}.midden]`,
        `[nu-${group}.midden]`,
      ),
    ),
    ...GROUPS.flatMap((group) => pathsOf(group, min)),
    {
      name: 'begin',
      label: 'Mensen bij het bedrijf aan het begin',
      unit: 'mensen',
      mid: { formula: GROUPS.map((group) => `[nu-${group}.midden]*[n-${group}@0]`).join('+') },
      role: 'step',
    },
    {
      name: 'begin-deler',
      label: 'Hetzelfde om door te delen (1 als er niemand is)',
      unit: 'mensen',
      mid: { formula: '[begin.midden]+([begin.midden]=0)' },
      role: 'step',
    },
    step('aandeel-mensen', 'Mensen bij het bedrijf, van elke één aan het begin', 'keer', '[mensen-midden]/[begin-deler.midden]'),
  ];
}

/** The paths of a group: `n-` its middle; with inflow or outflow at one end (`i-`, `i+`, `u-`, `u+`); the fewest and the most that can be. */
function pathsOf(group: Group, min: Dialect['min']): PlannedRow[] {
  const key = GROUP_KEYS[group];
  const { inflow, outflow } = flowKeys(group);
  const path = (name: string, words: string, coming: 'laag' | 'midden' | 'hoog', leaving: 'laag' | 'midden' | 'hoog'): PlannedRow => {
    const flow = inflow === undefined ? '' : `+[=${inflow}.${coming}]*[factor.midden]`;
    return {
      name: `${name}-${group}`,
      label: `${GROUP_NAMES[group]}: ${words}`,
      unit: 'mensen',
      first: min(`[=${key}-max.midden]`, `[=${key}.midden]`),
      years: min(`[=${key}-max.midden]`, `([${name}-${group}<]*(1-[=${outflow}.${leaving}]/100)${flow})`),
      role: 'step',
    };
  };
  const square = (one: string): string => `([${one}-${group}]-[n-${group}])^2`;
  const squares = (name: string, words: string, parts: readonly string[]): PlannedRow => ({
    name: `${name}-${group}`,
    label: `${GROUP_NAMES[group]}: ${words}`,
    unit: 'kwadraat',
    years: parts.map(square).join('+'),
    role: 'step',
  });
  const flows = inflow !== undefined;
  return [
    path('n', 'midden', 'midden', 'midden'),
    path('u-', 'laagste vertrek', 'midden', 'laag'),
    path('u+', 'hoogste vertrek', 'midden', 'hoog'),
    ...(flows ? [path('i-', 'minste nieuwe mensen', 'laag', 'midden'), path('i+', 'meeste nieuwe mensen', 'hoog', 'midden')] : []),
    path('min', 'uiterst laag', 'laag', 'hoog'),
    path('max', 'uiterst hoog', 'hoog', 'laag'),
    squares('lager', 'gekwadrateerde uitslagen naar beneden', ['u+', ...(flows ? ['i-'] : [])]),
    squares('hoger', 'gekwadrateerde uitslagen naar boven', ['u-', ...(flows ? ['i+'] : [])]),
  ];
}

import type { Scenario } from '../../inputs.ts';
import { CHOICES, pickedIn, type Choice } from '../choices.ts';
import { DIRECTIONS } from '../directions.ts';
import { FIGURES, SOURCE_PRICE_YEAR, SURCHARGE_FIRST_YEAR } from '../figures.ts';
import { GROUP_NAMES, GROUPS, type Group } from '../groups.ts';
import type { Input } from '../input.ts';
import { INPUTS, SECTIONS } from '../inputs.ts';
import { countedAs } from '../words/countedAs.ts';
import { KIND_NAMES, kindOf } from '../words/kinds.ts';
import type { PlannedRow } from './table.ts';

/** Inputs that say only what the reader wants: no result of the spreadsheet goes by them. */
const NOT_ASKED = new Set(['doel', 'doel-jaar', 'hoogstens']);
/** What counts where an input is empty and that is no lack; more than anybody for the caps. */
const WHEN_EMPTY: Readonly<Record<string, number>> = { plek31: 1, fte: 1 };
const NO_CAP = 1_000_000;

/** The inputs of the spreadsheet, in the order of the form. */
const SHEET_INPUTS: readonly Input[] = INPUTS.filter(({ key }) => !NOT_ASKED.has(key));

/** The rows that a reader may change: choices and inputs of a scenario, each part under its own heading. */
export function inputRows(scenario: Scenario): PlannedRow[] {
  return [
    ...SECTIONS.filter(({ id }) => id !== 'doel').flatMap(({ id, title }): PlannedRow[] => [
      { label: `Invoer: ${title.toLowerCase()}`, role: 'heading' },
      ...CHOICES.filter(({ section }) => section === id).flatMap((choice) => choiceRows(choice, scenario)),
      ...SHEET_INPUTS.filter(({ section }) => section === id).map((input) => inputRow(input, scenario)),
    ]),
    ...directionRows(),
    ...rijkRows(),
  ];
}

function inputRow(input: Input, { values }: Scenario): PlannedRow {
  const { key, label, unit, uncertain, facts } = input;
  const value = values[key];
  const kind = kindOf(input, value);
  return {
    name: key,
    label,
    unit,
    ...(uncertain ? { low: value?.low ?? null, high: value?.high ?? null } : {}),
    mid: value?.mid ?? null,
    kind: [KIND_NAMES[kind], countedAs(input)].filter(Boolean).join('. '),
    ...(kind === 'bron' ? { source: facts.join(' ') } : {}),
    role: 'input',
  };
}

/** A choice of groups is a row for each, with 1 or 0; another choice is one row, with the name of its option. */
function choiceRows(choice: Choice, scenario: Scenario): PlannedRow[] {
  const { key, label, options, several } = choice;
  const picked = pickedIn(scenario, key);
  if (!several) {
    const names = options.map(({ id }) => id).join(', ');
    return [{ name: key, label: `${label} (kies uit: ${names})`, unit: 'keuze', mid: picked[0] ?? '', kind: 'Keuze', role: 'input' }];
  }
  return options.map(({ id, label: option }) => ({
    name: `${key}-${id}`,
    label: `${label}: ${option} (1 is ja, 0 is nee)`,
    unit: 'keuze',
    mid: picked.includes(id) ? 1 : 0,
    kind: 'Keuze',
    role: 'input',
  }));
}

/** What each direction does: our own translation of it, as numbers that may be changed too. */
function directionRows(): PlannedRow[] {
  const yes = (id: string, title: string, way: 'erbij' | 'eruit', groups: readonly Group[]): PlannedRow[] =>
    groups.map((group) => ({
      name: `${id}-${way}-${group}`,
      label: `${title}: ${GROUP_NAMES[group]} ${way === 'erbij' ? 'komt erbij' : 'gaat weg'} (1 is ja, 0 is nee)`,
      unit: 'keuze',
      mid: 1,
      kind: 'Onze vertaling',
      role: 'input',
    }));
  return [
    { label: 'Wat elke richting doet', role: 'heading' },
    ...DIRECTIONS.flatMap(({ id, label, inflow, comes, leaves }): PlannedRow[] => [
      { name: `${id}-instroom`, label: `${label}: nieuwe mensen keer`, unit: 'keer', mid: inflow, kind: 'Onze vertaling', role: 'input' },
      ...yes(id, label, 'erbij', comes),
      ...yes(id, label, 'eruit', leaves),
    ]),
  ];
}

/** Amounts of the sources that no reader is asked for. */
function rijkRows(): PlannedRow[] {
  const row = (name: string, label: string, unit: string, { fact, value }: { fact: string; value: number }): PlannedRow => ({
    name,
    label,
    unit,
    mid: value,
    kind: KIND_NAMES.bron,
    source: fact,
    role: 'input',
  });
  const { surchargeFirst, surchargeLast, surchargePlaces, impulse2025, impulse2026, impulse2034, cost } = FIGURES;
  return [
    { label: 'Landelijke bedragen en jaren uit de bronnen', role: 'heading' },
    row('prijsjaar', 'Prijsjaar van de bedragen uit de bronnen', 'jaar', { fact: cost.fact, value: SOURCE_PRICE_YEAR }),
    row('opslag-eerste', 'Bijdrage sociale infrastructuur, eerste bekende bedrag', 'euro', surchargeFirst),
    row('opslag-laatste', 'Bijdrage sociale infrastructuur, laatste bekende bedrag', 'euro', surchargeLast),
    row('opslag-landelijk', 'Werkplekken waarvoor die bijdrage is', 'plekken', surchargePlaces),
    row('opslag-van', 'Eerste jaar van die bijdrage', 'jaar', { fact: surchargeFirst.fact, value: SURCHARGE_FIRST_YEAR }),
    row('impuls-2025', 'Impulsbudget in 2025', 'euro', impulse2025),
    row('impuls-2026', 'Impulsbudget in elk jaar van 2026 tot en met 2030', 'euro', impulse2026),
    row('impuls-2034', 'Impulsbudget in 2034 (van 2031 tot en met 2033 zagen wij geen bedrag)', 'euro', impulse2034),
  ];
}

/** What is computed with for each input: its low and high where they are filled, else its middle; nought, or what counts, where it is empty. */
export function usedRows(): PlannedRow[] {
  return [
    { label: 'Waarden waarmee het blad rekent', role: 'heading' },
    ...SHEET_INPUTS.filter(({ unit }) => unit !== 'jaar').map(({ key, label, unit, uncertain }): PlannedRow => {
      const instead = key.endsWith('-max') ? NO_CAP : (WHEN_EMPTY[key] ?? 0);
      const end = (which: 'laag' | 'hoog'): { formula: string } => ({
        formula: `[${key}.${which}]*(1-([${key}.${which}]=""))+[=${key}.midden]*([${key}.${which}]="")`,
      });
      return {
        name: `=${key}`,
        label,
        unit,
        ...(uncertain ? { low: end('laag'), high: end('hoog') } : {}),
        mid: { formula: instead === 0 ? `[${key}.midden]*1` : `[${key}.midden]+([${key}.midden]="")*${instead}` },
        role: 'step',
      };
    }),
    ...GROUPS.map((group): PlannedRow => ({
      name: `nu-${group}`,
      label: `Bij het bedrijf, nu: ${GROUP_NAMES[group]}`,
      unit: '1 is ja',
      mid: { formula: `([in-${group}.midden]>0)*1` },
      role: 'step',
    })),
    ...GROUPS.map((group): PlannedRow => ({
      name: `straks-${group}`,
      label: `Bij het bedrijf, na de verandering: ${GROUP_NAMES[group]}`,
      unit: '1 is ja',
      mid: {
        formula: `([nu-${group}.midden]+([erbij-${group}.midden]>0)+${byDirection('erbij', group)}>0)*(([eruit-${group}.midden]>0)+${byDirection('eruit', group)}=0)`,
      },
      role: 'step',
    })),
    {
      name: 'factor',
      label: 'Waarmee de richting het aantal nieuwe mensen vermenigvuldigt',
      unit: 'keer',
      mid: { formula: `1${DIRECTIONS.map(({ id }) => `+([richting.midden]="${id}")*([${id}-instroom.midden]-1)`).join('')}` },
      role: 'step',
    },
  ];
}

/** Whether the direction that is picked lets a group come or leave: a sum that is nought when it does not. */
function byDirection(way: 'erbij' | 'eruit', group: Group): string {
  const those = DIRECTIONS.filter(({ comes, leaves }) => (way === 'erbij' ? comes : leaves).includes(group));
  return those.length === 0 ? '0' : those.map(({ id }) => `([richting.midden]="${id}")*[${id}-${way}-${group}.midden]`).join('+');
}

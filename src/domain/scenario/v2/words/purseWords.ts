import { euros, eurosInShort } from '../../amounts.ts';
import { glanceLabel, moneyGlance, townGlance, written, type Glance } from './atAGlance.ts';
import type { PurseRow } from '../purses.ts';
import type { Stage } from '../stage.ts';

/** What readers see of the parts of the purse of the company. */
const COMPANY: Partial<Record<PurseRow['id'], string>> = {
  kosten: 'Kosten van de plekken',
  resultaat: 'Tekort op de plekken, zoals de sector in 2023',
  later: 'Geld van het Rijk van na 2023 dat de gemeente doorgeeft',
  rijk: 'Geld van het Rijk dat de gemeente doorgeeft',
  lks: 'Loonkostensubsidie van de gemeente',
  opbrengst: 'Opbrengst van het werk',
  blijft: 'Kosten die blijven',
  eenmalig: 'Eenmalige kosten',
  impuls: 'Impulsbudget van het Rijk',
};

/** And of that of the town. */
const TOWN: Partial<Record<PurseRow['id'], string>> = {
  lks: 'Uw deel van de loonkostensubsidie',
  buig: 'Wat via de BUIG terugkomt',
  uitkering: 'Uitkeringen die niet nodig zijn',
  'rijk-zelf': 'Geld van het Rijk dat de gemeente zelf houdt',
};

/** A part of a purse in words, by whether it is below nought; the last of the company is named after how far it can be told. */
export function partName(purse: 'company' | 'town', id: PurseRow['id'], stage: Stage | undefined, value: number): string {
  if (purse === 'company') return id === 'gat' && stage ? barName(moneyGlance(stage), value) : (COMPANY[id] ?? '');
  if (id === 'gat') return `Uw deel van het tekort van het bedrijf${value < 0 ? ' (onder nul is over)' : ''}`;
  return id === 'gemeente' ? barName(townGlance(), value, 'komt er meer terug') : (TOWN[id] ?? '');
}

/** What is claimed of a purse, above its picture. Never that a town has something over: what is below nought it does not pay. */
export function purseTitle(purse: 'company' | 'town', value: number, stage: Stage | undefined, years: string): string {
  if (purse === 'company') return `${stage ? resultName(stage, value) : ''} in ${years}: ${euros(Math.abs(value))}`;
  return value >= 0
    ? `Onder uw aannames betaalt uw gemeente in ${years} ${euros(value)}`
    : `Onder uw aannames is wat terugkomt of niet uitgegeven hoeft te worden, in ${years} ${euros(-value)} meer dan uw gemeente hier uitgeeft`;
}

/** The name of a bar that may end below nought, where its number keeps its sign. */
function barName({ label, signs: [, below] }: Glance, value: number, under = `is ${below}`): string {
  return value < 0 ? `${label} (onder nul ${under})` : label;
}

function resultName(stage: Stage, value: number): string {
  return glanceLabel(written(moneyGlance(stage), eurosInShort), value);
}

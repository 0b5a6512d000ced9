import { eurosInShort } from '../../amounts.ts';
import type { PurseRow } from '../purses.ts';
import { amount, STAGE_NAMES } from './tiles.ts';
import type { Stage } from '../stage.ts';

/** What readers see of the parts of the purse of the company. */
const COMPANY: Partial<Record<PurseRow['id'], string>> = {
  kosten: 'Kosten van de plekken',
  resultaat: 'Tekort per plek zoals de sector in 2023',
  rijk: 'Geld van het Rijk dat de gemeente doorgeeft',
  lks: 'Loonkostensubsidie van de gemeente',
  opbrengst: 'Opbrengst van het werk',
  blijft: 'Kosten die blijven',
  eenmalig: 'Eenmalige kosten',
  impuls: 'Impulsbudget van het Rijk',
};

/** And of that of the town. */
const TOWN: Partial<Record<PurseRow['id'], string>> = {
  gat: 'Uw deel van het tekort van het bedrijf',
  lks: 'Loonkostensubsidie aan het bedrijf',
  buig: 'Wat via de BUIG terugkomt',
  uitkering: 'Uitkeringen die niet nodig zijn',
  'rijk-zelf': 'Geld van het Rijk dat de gemeente zelf houdt',
  gemeente: 'Wat uw gemeente betaalt',
};

/** A part of a purse in words; the last of the company is named after how far it can be told. */
export function partName(purse: 'company' | 'town', id: PurseRow['id'], stage: Stage | undefined): string {
  if (purse === 'company' && id === 'gat') return stage ? STAGE_NAMES[stage] : '';
  return (purse === 'company' ? COMPANY : TOWN)[id] ?? '';
}

/** What is claimed of a purse, above its picture. Never that a town has something over: what is below nought it does not pay. */
export function purseTitle(purse: 'company' | 'town', value: number, stage: Stage | undefined, years: string): string {
  if (purse === 'company')
    return value >= 0 || stage === undefined
      ? `${stage ? STAGE_NAMES[stage] : ''} in ${years}: ${eurosInShort(Math.abs(value))}`
      : `Het bedrijf: ${amount(stage, value)} in ${years}`;
  return value >= 0
    ? `Uw gemeente betaalt in ${years} ${eurosInShort(value)}`
    : `Wat terugkomt of niet uitgegeven hoeft te worden, is in ${years} ${eurosInShort(-value)} meer dan uw gemeente hier uitgeeft`;
}

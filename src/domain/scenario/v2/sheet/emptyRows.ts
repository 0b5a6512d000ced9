import { flowKeys } from '../people.ts';
import { GROUP_KEYS, GROUP_NAMES, GROUPS, MONEY_GROUPS, type MoneyGroup } from '../groups.ts';
import type { PlannedRow } from './table.ts';

/** A count of empty cells among these. */
function empties(...keys: readonly string[]): string {
  return keys.map((key) => `([${key}.midden]="")`).join('+');
}

/** How many empty cells each result waits for, in each year that counts: a result with any is not told. */
export function emptyRows(): PlannedRow[] {
  const row = (name: string, label: string, years: string): PlannedRow => ({
    name,
    label: `Lege cellen waarop dit wacht: ${label}`,
    unit: 'cellen',
    years,
    role: 'step',
  });
  const ofResult = (id: string, label: string, years: string): PlannedRow => row(`${id}-leeg`, label, `[actief]*(${years})`);
  const people = GROUPS.map((group) => `[bij-${group}]*[leeg-${group}.midden]`).join('+');
  const beginning = GROUPS.map((group) => `[nu-${group}.midden]*${empties(GROUP_KEYS[group])}`).join('+');
  const sticking = `([begin.midden]>0)*(${empties('kleeft')}+${people})`;
  const company = (kind: string): string => MONEY_GROUPS.map((group) => `[bij-${group}]*[${kind}-${group}-mist]`).join('+');
  return [
    { label: 'Wat er nog leeg is', role: 'heading' },
    {
      name: 'geen',
      label: 'Geen enkele groep bij het bedrijf',
      unit: '1 is ja',
      mid: { formula: `(${GROUPS.map((group) => `[nu-${group}.midden]`).join('+')}=0)*1` },
      role: 'step',
    },
    {
      name: 'niemand',
      label: 'Niemand bij het bedrijf aan het begin',
      unit: '1 is ja',
      mid: { formula: '([begin.midden]=0)*1' },
      role: 'step',
    },
    { name: 'nul', label: 'Niets', unit: '0', mid: 0, role: 'step' },
    ...GROUPS.map((group): PlannedRow => {
      const { inflow, outflow } = flowKeys(group);
      const keys = [GROUP_KEYS[group], outflow, ...(inflow === undefined ? [] : [inflow])];
      return {
        name: `leeg-${group}`,
        label: `Lege cellen over mensen: ${GROUP_NAMES[group]}`,
        unit: 'cellen',
        mid: { formula: empties(...keys) },
        role: 'step',
      };
    }),
    row(
      'extra-leeg',
      'extra geld voor beschut werk',
      `(1-(1-${empties('beschut-extra')})*([=beschut-extra.hoog]=0))*(${empties('extra-van')}+([jaar]>=[extra-van.midden])*${empties('beschut-extra')})`,
    ),
    ...MONEY_GROUPS.map((group) => row(`bedrijf-${group}-mist`, `tekort, ${GROUP_NAMES[group]}`, companyLacks(group))),
    ...MONEY_GROUPS.map((group) => row(`gemeente-${group}-mist`, `gemeente, ${GROUP_NAMES[group]}`, townLacks(group))),
    ...GROUPS.map((group) => ofResult(`mensen-${group}`, `mensen, ${GROUP_NAMES[group]}`, `[leeg-${group}.midden]`)),
    ofResult('mensen', 'mensen bij het bedrijf', `[geen.midden]+${people}`),
    ofResult('blijft', 'kosten die blijven', `${empties('vast')}+([=vast.midden]>0)*([geen.midden]+${beginning}+${sticking})`),
    ofResult('blijft-index', 'kosten die blijven, van elke 100', `[geen.midden]+${beginning}+${sticking}`),
    ofResult('te-dekken', 'nog te dekken', `[bij-beschut]*(${coverLacks()})`),
    ofResult('plekken-beschut', 'tekort op beschut werk', '[bedrijf-beschut-mist]'),
    ofResult(
      'plekken',
      'tekort op de plekken',
      `[geen.midden]+${company('bedrijf')}+[verrekend.midden]*(${empties('door')}+([=door.midden]>0)*${empties('opslag-plekken')})`,
    ),
    ofResult('gat', 'tekort van het bedrijf', `[plekken-leeg]+[blijft-leeg]+([=eenmalig.midden]>0)*${empties('eenmalig-jaar')}`),
    ofResult(
      'gemeente',
      'wat uw gemeente betaalt',
      `${empties('aandeel')}+([=aandeel.midden]>0)*([sector.midden]+[geen.midden]+${company('gemeente')}+[blijft-leeg]+([=eenmalig.midden]>0)*${empties('eenmalig-jaar')})`,
    ),
  ];
}

function yieldLacks(group: MoneyGroup): string {
  const own = empties(`${GROUP_KEYS[group]}-ntw`);
  return group === 'beschut' ? `([af.midden]="onbekend")+[opbrengst-telt.midden]*${own}` : own;
}

function extraLacks(group: MoneyGroup): string {
  return group === 'beschut' ? '+[extra-leeg]' : '';
}

function coverLacks(): string {
  return `[leeg-beschut.midden]+${empties('beschut-kosten', 'door')}+([=door.midden]>0)*(${empties('beschut-rijk')}+[extra-leeg])`;
}

function companyLacks(group: MoneyGroup): string {
  const key = GROUP_KEYS[group];
  const built = `${empties(`${key}-kosten`, 'door', `${key}-lks`)}+([=door.midden]>0)*(${empties(`${key}-rijk`)}${extraLacks(group)})+${yieldLacks(group)}`;
  const later = group === 'beschut' ? `+[verrekend.midden]*(${empties('door')}+([=door.midden]>0)*[extra-leeg])` : '';
  return `[leeg-${group}.midden]+(1-[sector.midden])*(${built})+[sector.midden]*${empties(`resultaat-${key}`)}${later}`;
}

function townLacks(group: MoneyGroup): string {
  const key = GROUP_KEYS[group];
  const keys = ['kosten', 'rijk', 'buig', 'baten'].map((name) => `${key}-${name}`);
  return `[leeg-${group}.midden]+${empties(...keys)}${extraLacks(group)}+${yieldLacks(group)}`;
}

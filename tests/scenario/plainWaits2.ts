import type { Scenario } from '../../src/domain/scenario/inputs.ts';
import { plainCompany, PREFIXES } from './plainModel2.ts';

/** What a result waits for by the page of formulas; "kan niet" when nothing is empty and it cannot be computed all the same. */
export type PlainWait = readonly string[] | 'kan niet';

/** Why the results of a year cannot be told yet, in plain rules from the page of formulas: it shares nothing with the model but the keys. */
export function plainWaits(scenario: Scenario, year: number): Record<string, PlainWait> {
  const { values, choices } = scenario;
  const mid = (key: string): number | undefined => values[key]?.mid;
  const empty = (...keys: string[]): string[] => keys.filter((key) => values[key] === undefined);
  const picked = (key: string, option: string): boolean => choices[key]?.includes(option) ?? false;
  const people = (group: string): string[] => {
    const key = PREFIXES[group] ?? '';
    return empty(key, `${key}-uit`, ...(group === 'wsw' ? [] : [`${key}-in`]));
  };
  const company = [...plainCompany(scenario, year)];
  const paid = company.filter((group) => ['wsw', 'beschut', 'banenafspraak'].includes(group));
  const now = choices['in'] ?? [];
  const none = now.length === 0 ? ['in'] : [];
  const start = now.reduce((sum, group) => sum + Math.min(mid(PREFIXES[group] ?? '') ?? 1, mid(`${PREFIXES[group]}-max`) ?? Infinity), 0);
  const begins = now.flatMap((group) => empty(PREFIXES[group] ?? ''));
  const nobody = none.length === 0 && begins.length === 0 && start === 0;
  const stays = [...none, ...begins, ...empty('kleeft'), ...company.flatMap(people)];
  const noFixed = mid('vast') === 0;
  const stay = noFixed ? [] : [...empty('vast'), ...(nobody ? [] : stays)];
  const oneOff = (mid('eenmalig') ?? 0) > 0 ? empty('eenmalig-jaar') : [];
  const extra =
    values['beschut-extra']?.high === 0 || year < (mid('extra-van') ?? 0)
      ? []
      : [...empty('extra-van', 'beschut-extra'), ...people('beschut')];
  const passed = (keys: string[]): string[] => (mid('door') === 0 ? [] : [...empty('door'), ...keys]);
  const rijk = (group: string): string[] => [...empty(`${PREFIXES[group]}-rijk`), ...(group === 'beschut' ? extra : [])];
  const yields = (group: string): string[] => {
    if (group === 'beschut' && picked('af', 'al-af')) return [];
    return [...(group === 'beschut' && !picked('af', 'niet-af') ? ['af'] : []), ...empty(`${PREFIXES[group]}-ntw`)];
  };
  const sector = picked('route', 'sector');
  const netted = sector && picked('later', 'verrekend');
  const place = (group: string): string[] => {
    const key = PREFIXES[group] ?? '';
    const amounts = sector
      ? [...empty(`resultaat-${key}`), ...(netted && group === 'beschut' ? passed(extra) : [])]
      : [...empty(`${key}-kosten`, `${key}-lks`), ...passed(rijk(group)), ...yields(group)];
    return [...people(group), ...amounts];
  };
  const places = [...none, ...paid.flatMap(place), ...(netted ? passed(empty('opslag-plekken')) : [])];
  const towns = paid.flatMap((group) => {
    const key = PREFIXES[group] ?? '';
    return [...people(group), ...empty(`${key}-kosten`, `${key}-buig`, `${key}-baten`), ...rijk(group), ...yields(group)];
  });
  const share = mid('aandeel') === 0;
  const town = [...empty('aandeel'), ...towns, ...none, ...stay, ...oneOff, ...(sector ? ['route'] : [])];
  const told = (keys: string[], cannot = false): PlainWait => (keys.length === 0 && cannot ? 'kan niet' : [...new Set(keys)].sort());
  return {
    mensen: told([...none, ...company.flatMap(people)]),
    ...Object.fromEntries(Object.keys(PREFIXES).map((group) => [`mensen-${group}`, told(people(group))])),
    blijft: told(stay, nobody && !noFixed),
    'blijft-index': told(nobody ? [] : stays, nobody),
    gat: told([...places, ...stay, ...oneOff], nobody && !noFixed),
    plekken: told(places),
    'plekken-beschut': told(place('beschut')),
    'te-dekken': told(company.includes('beschut') ? [...people('beschut'), ...empty('beschut-kosten'), ...passed(rijk('beschut'))] : []),
    gemeente: told(share ? [] : town, !share && nobody && !noFixed),
    'rijk-beschut': told([...people('beschut'), ...empty('beschut-rijk')]),
    'rijk-extra': told(extra),
    'rijk-wsw': told([...people('wsw'), ...empty('wsw-rijk')]),
    'rijk-opslag': told(empty('opslag-plekken')),
    'rijk-impuls': told([]),
  };
}

/** What a result of more years waits for: what any of them waits for. */
export function plainWaitsOfAll(years: readonly PlainWait[]): PlainWait {
  const keys = [...new Set(years.flatMap((year) => (year === 'kan niet' ? [] : year)))].sort();
  return keys.length === 0 && years.includes('kan niet') ? 'kan niet' : keys;
}

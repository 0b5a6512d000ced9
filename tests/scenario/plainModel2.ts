import type { Scenario } from '../../src/domain/scenario/inputs.ts';

/** Groups and how an address names them. */
export const PREFIXES: Readonly<Record<string, string>> = {
  wsw: 'wsw',
  beschut: 'beschut',
  banenafspraak: 'banen',
  tussengroep: 'tussen',
  overig: 'overig',
};

/** The groups of the company in a year, from the page of formulas. */
export function plainCompany({ choices, values }: Scenario, year: number): Set<string> {
  const picked = (key: string): readonly string[] => choices[key] ?? [];
  const direction = picked('richting')[0];
  const first = values['van']?.mid ?? 0;
  const at = new Set(picked('in'));
  if (year > first && year >= (values['wissel']?.mid ?? first + 1)) {
    for (const group of [...picked('erbij'), ...(direction === 'grotere-rol' ? ['banenafspraak', 'tussengroep'] : [])]) at.add(group);
    for (const group of [...picked('eruit'), ...(direction === 'krimp' ? ['banenafspraak', 'tussengroep', 'overig'] : [])])
      at.delete(group);
  }
  return at;
}

/** The model once more, year by year in plain sums, from the formulas alone: it shares nothing with the other but the keys. */
export function plainly(scenario: Scenario): Record<string, number>[] {
  const value = (key: string): number => scenario.values[key]?.mid ?? 0;
  const filled = (key: string): boolean => scenario.values[key] !== undefined;
  const picked = (key: string): readonly string[] => scenario.choices[key] ?? [];
  const first = value('van');
  const direction = picked('richting')[0] ?? '';
  const factor = { krimp: 0.3, 'grotere-rol': 1.8 }[direction] ?? 1;
  const people: Record<string, number> = {};
  let start = 0;
  return Array.from({ length: value('tot') - first + 1 }, (_, t) => {
    const year = first + t;
    const rise = (from: number): number => (1 + value('prijs') / 100) ** (year - from);
    const at = plainCompany(scenario, year);
    for (const [group, key] of Object.entries(PREFIXES)) {
      const before = people[group] ?? 0;
      const now = t === 0 ? value(key) : before * (1 - value(`${key}-uit`) / 100) + value(`${key}-in`) * factor;
      people[group] = filled(`${key}-max`) ? Math.min(now, value(`${key}-max`)) : now;
    }
    const company = [...at].reduce((sum, group) => sum + (people[group] ?? 0), 0);
    if (t === 0) start = company;
    const stay = value('vast') === 0 ? 0 : ((value('vast') * value('kleeft')) / 100) * (1 - company / start) * rise(first);
    const impulse =
      ({ 2025: 35e6, 2026: 31.5e6, 2027: 31.5e6, 2028: 31.5e6, 2029: 31.5e6, 2030: 31.5e6, 2034: 19.8e6 }[year] ?? 0) *
      (value('impuls') / 100);
    const beside = stay + (year === value('eenmalig-jaar') ? value('eenmalig') : 0) - impulse;
    const extra = year >= value('extra-van') ? value('beschut-extra') * (filled('plek31') ? value('plek31') : 1) * rise(2023) : 0;
    const surcharge = year < 2025 ? 0 : year > 2025 && picked('opslag').includes('laatste') ? 3590 : 1980;
    const passed = value('door') / 100;
    let [built, town, sector, builtBeschut, sectorBeschut, cover] = [0, beside, 0, 0, 0, 0];
    const netted = picked('later').includes('verrekend');
    for (const [group, key] of Object.entries(PREFIXES).slice(0, 3)) {
      const count = people[group] ?? 0;
      const beschut = group === 'beschut';
      const own = rise(first);
      const of2023 = beschut ? rise(2023) : own;
      const cost = value(`${key}-kosten`) * of2023;
      const rijk = value(`${key}-rijk`) * of2023 + (beschut ? extra : 0);
      const earned = beschut && picked('af').includes('al-af') ? 0 : value(`${key}-ntw`) * own;
      const place = count * (cost - passed * rijk - value(`${key}-lks`) * own - earned);
      const result =
        count * ((filled('fte') ? value('fte') : 1) * value(`resultaat-${key}`) * rise(2023) + (beschut && netted ? passed * extra : 0));
      if (beschut) [builtBeschut, sectorBeschut] = [place, -result];
      if (!at.has(group)) continue;
      built += place;
      sector -= result;
      if (beschut) cover = count * (cost - passed * rijk);
      town += count * (cost - rijk - earned - value(`${key}-buig`) * own - value(`${key}-baten`) * own);
    }
    if (netted) sector -= passed * surcharge * value('opslag-plekken');
    const bySector = picked('route').includes('sector');
    const places = bySector ? sector : built;
    return {
      mensen: company,
      blijft: stay,
      gat: places + beside,
      plekken: places,
      'plekken-beschut': bySector ? sectorBeschut : builtBeschut,
      'te-dekken': cover,
      gemeente: (town * value('aandeel')) / 100,
    };
  });
}

/** The year in which one-off costs are paid back, as the page says it; null when they are not. */
export function plainlyPaidBack(scenario: Scenario, of: 'blijft' | 'gat'): number | null {
  const choices = { ...scenario.choices, erbij: [], eruit: [], richting: ['eigen'] };
  const before = plainly({ ...scenario, choices, values: { ...scenario.values, eenmalig: undefined } });
  const cost = scenario.values['eenmalig']?.mid ?? 0;
  const paid = scenario.values['eenmalig-jaar']?.mid ?? 0;
  const first = scenario.values['van']?.mid ?? 0;
  let saved = 0;
  for (const [t, now] of plainly(scenario).entries()) {
    saved += (before[t]?.[of] ?? 0) - (now[of] ?? 0) - (of === 'blijft' && first + t === paid ? cost : 0);
    if (first + t >= paid && saved >= -1e-6) return first + t;
  }
  return null;
}

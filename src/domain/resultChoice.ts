/** What a reader chose to see of a set of results. */
export interface ResultChoice {
  /** Ids of the results, in the order of the chart; all of them when nothing was chosen. */
  ids: readonly string[];
  /** Two years to compare, or none. */
  from: string;
  to: string;
}

/** What there is to choose from. */
export interface ResultOptions {
  ids: readonly string[];
  years: readonly string[];
}

/** The choice that shows everything and compares nothing. */
export function everything({ ids }: ResultOptions): ResultChoice {
  return { ids, from: '', to: '' };
}

/** Reads a choice from a query (`?onderdelen=wsw,uitkeringen&van=2016&naar=2024`); names what it does not know and keeps the rest. */
export function choiceFromQuery(query: string, options: ResultOptions): { choice: ResultChoice; unknown: string[] } {
  const given = new URLSearchParams(query);
  const unknown: string[] = [];
  const asked = (given.get('onderdelen') ?? '').split(',').filter(Boolean);
  unknown.push(...asked.filter((id) => !options.ids.includes(id)).map((id) => `onderdeel “${id}”`));
  const ids = options.ids.filter((id) => asked.includes(id));
  const year = (name: string): string => {
    const value = given.get(name) ?? '';
    if (value === '' || options.years.includes(value)) return value;
    unknown.push(`jaar “${value}”`);
    return '';
  };
  return { choice: { ids: ids.length > 0 ? ids : options.ids, from: year('van'), to: year('naar') }, unknown };
}

/** A choice as a query; empty when it shows everything. */
export function choiceToQuery({ ids, from, to }: ResultChoice, options: ResultOptions): string {
  const parts = [
    ...(ids.length < options.ids.length ? [`onderdelen=${ids.join(',')}`] : []),
    ...(from === '' ? [] : [`van=${from}`]),
    ...(to === '' ? [] : [`naar=${to}`]),
  ];
  return parts.join('&');
}

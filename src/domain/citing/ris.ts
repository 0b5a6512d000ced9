import type { CslItem, CslName } from './item.ts';

/** A work as RIS, which most managers of references read. */
export function toRis(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));
  const fields: [string, string | undefined][] = [
    ['TY', item.type === 'webpage' ? 'ELEC' : 'RPRT'],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['M3', item.genre],
    ['PB', item.publisher],
    ['IS', item.number],
    ['ET', item.version && `Versie ${item.version}`],
    ['PY', year === undefined ? undefined : String(year)],
    // A date of a year alone is the year: programs read the empty month as a number.
    ['DA', month === undefined ? undefined : `${year}/${two(month)}/${two(day)}/`],
    ['N1', item.note],
    ['N1', item.issued?.circa && 'Datum bij benadering'],
    ['UR', item.URL],
    // Not in Y2: a reader takes that for the month of publication.
    ['N1', item.accessed && `Gelezen op ${item.accessed['date-parts'][0].join('-')}`],
    ['LA', 'nl'],
    ['ER', ''],
  ];
  return fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\n');
}

/** A body has no comma in RIS, or readers take it for a person. */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '');
  return `${name['non-dropping-particle'] ? `${name['non-dropping-particle']} ` : ''}${name.family}, ${name.given}`;
}

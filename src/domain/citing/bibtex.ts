import type { CslItem, CslName } from './item.ts';

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * A work as BibTeX, in plain UTF-8: some readers drop the commands for signs (`\texteuro`, `\textminus`), and with them a minus.
 * Titles and bodies stand in double braces, so that no style changes their capitals or cuts them into names.
 */
export function toBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    ['author', item.author && braced(item.author.map(nameOf).join(' and '))],
    ['title', `{${braced(escape(item.title))}}`],
    ['howpublished', item.publisher && `{${braced(escape(item.publisher))}}`],
    ['type', item.genre && braced(escape(item.genre))],
    ['number', item.number && braced(escape(item.number))],
    ['version', item.version && braced(escape(item.version))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : MONTH_NAMES[month - 1]],
    ['day', day === undefined ? undefined : braced(String(day))],
    ['note', noteOf(item)],
    // Readers take an address as it stands.
    ['url', item.URL && braced(item.URL)],
    ['language', braced('dutch')],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${item.id},`, ...lines, '}'].join('\n');
}

/** What has no field of its own. */
function noteOf({ note, issued, accessed }: CslItem): string | undefined {
  const read = accessed && `Gelezen op ${accessed['date-parts'][0].join('-')}`;
  const parts = [note, issued?.circa && 'Datum bij benadering', read].filter((part) => typeof part === 'string');
  return parts.length > 0 ? braced(escape(parts.join('. '))) : undefined;
}

function nameOf(name: CslName): string {
  if ('literal' in name) return braced(escape(name.literal));
  return `${name['non-dropping-particle'] ? `${name['non-dropping-particle']} ` : ''}${name.family}, ${name.given}`;
}

function braced(text: string): string {
  return `{${text}}`;
}

function escape(text: string): string {
  return text.replaceAll(/[&%$#_]/g, '\\$&');
}

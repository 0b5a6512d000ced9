import type { Source } from '../../schema/source.ts';
import { sourceOf, type Place } from '../notes.ts';
import { toBibtex } from './bibtex.ts';
import type { Formatter } from './formatter.ts';
import { itemOfSite, itemOfSource, type CslItem, type Edition } from './item.ts';
import { toRis } from './ris.ts';

/** Something on this site that others refer to. */
export interface Citable {
  /** Names it among all citations of the site, in letters, digits and hyphens. */
  key: string;
  title: string;
  /** Its whole address. */
  address: string;
  /** Where it comes from: documents, with a place where one can be named. */
  origins: readonly { document: string; place?: string }[];
  /** What the site did with them: "aangehaald in". */
  taken: string;
}

/** A way to refer to something, ready to be copied. */
export interface CitationForm {
  id: 'voetnoot' | 'apa' | 'markdown' | 'html' | 'bibtex' | 'ris' | 'csl-json';
  name: string;
  text: string;
}

/** How others refer to it, in every form: the original documents first, then this site. */
export function citationForms(citable: Citable, sources: readonly Source[], edition: Edition, formatter: Formatter): CitationForm[] {
  const originals = citable.origins.map(({ document, place }): CslItem => {
    const item = itemOfSource(sourceOf(document, sources));
    return place === undefined ? item : { ...item, note: plain(place) };
  });
  const site = itemOfSite(citable.key, plain(citable.title), citable.address, edition);
  const items = [...originals, site];
  const note = footnoteOf(originals, site, citable.taken, formatter);
  const { list, inText } = formatter.apa(items);
  return [
    { id: 'voetnoot', name: 'Voetnoot', text: note },
    { id: 'apa', name: 'APA', text: [...list, '', `In de tekst: ${inText}`].join('\n') },
    {
      id: 'markdown',
      name: 'Markdown',
      text: `[^${citable.key}]: ${around(citable.address, note, escapeMarkdown, (address) => `<${address}>`)}`,
    },
    {
      id: 'html',
      name: 'HTML',
      text: `<p>${around(citable.address, note, escapeHtml, (address) => `<a href="${address}">${address}</a>`)}</p>`,
    },
    { id: 'bibtex', name: 'BibTeX', text: items.map(toBibtex).join('\n\n') },
    { id: 'ris', name: 'RIS', text: items.map(toRis).join('\n\n') },
    { id: 'csl-json', name: 'CSL-JSON', text: JSON.stringify(items, null, 2) },
  ];
}

/** The documents that places lie in, each once, with all its places. */
export function originsOf(places: readonly Place[]): { document: string; place: string }[] {
  const found = new Map<string, Set<string>>();
  for (const { document, place } of places) found.set(document, (found.get(document) ?? new Set()).add(place));
  return [...found].map(([document, inIt]) => ({ document, place: [...inIt].join('; ') }));
}

function footnoteOf(originals: readonly CslItem[], site: CslItem, taken: string, formatter: Formatter): string {
  const before = originals.map((item) => `${formatter.footnote(item)}${item.note === undefined ? '' : `, ${item.note}`}`);
  return `${before.length > 0 ? `${before.join('; ')}; ${taken}: ` : ''}${formatter.footnote(site)}`;
}

/** A text written for a format, with the address in it as that format writes links. */
function around(address: string, text: string, escape: (text: string) => string, link: (address: string) => string): string {
  return text
    .split(address)
    .map(escape)
    .join(link(escapeHtml(address)));
}

/** A text without spaces that do not break: programs that read references take them for a part of the word. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

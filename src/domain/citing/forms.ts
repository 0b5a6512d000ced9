import type { Source } from '../../schema/source.ts';
import { sourceOf } from '../notes.ts';
import { toBibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import type { Formatter } from './formatter.ts';
import { itemOfSite, itemOfSource, type CslItem, type Edition } from './item.ts';
import { toRis } from './ris.ts';

/** A way to refer to something, ready to be copied. */
export interface CitationForm {
  id: 'voetnoot' | 'apa' | 'markdown' | 'html' | 'bibtex' | 'ris' | 'csl-json';
  name: string;
  text: string;
}

/** How others refer to it, in every form: the original documents first, then this site. */
export function citationForms(citable: Citable, sources: readonly Source[], edition: Edition, formatter: Formatter): CitationForm[] {
  const { originals, site } = itemsOf(citable, sources, edition);
  const items = [...originals.map(({ item, place }) => (place === undefined ? item : { ...item, note: plain(place) })), site];
  const note = footnoteOf(originals, site, citable.taken, formatter);
  return [
    { id: 'voetnoot', name: 'Voetnoot', text: note },
    { id: 'apa', name: 'APA', text: apaOf(originals, site, formatter) },
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

/** The footnote alone. */
export function footnoteFor(citable: Citable, sources: readonly Source[], edition: Edition, formatter: Formatter): string {
  const { originals, site } = itemsOf(citable, sources, edition);
  return footnoteOf(originals, site, citable.taken, formatter);
}

function itemsOf(citable: Citable, sources: readonly Source[], edition: Edition): { originals: Original[]; site: CslItem } {
  const originals = citable.origins.map(({ document, place }) => ({ item: itemOfSource(sourceOf(document, sources)), place }));
  return { originals, site: itemOfSite(citable.key, plain(citable.title), citable.address, edition) };
}

/** A document, and the place in it where one can be named. */
interface Original {
  item: CslItem;
  place: string | undefined;
}

function footnoteOf(originals: readonly Original[], site: CslItem, taken: string, formatter: Formatter): string {
  const before = originals.map(({ item, place }) => withPlace(formatter.footnote(item), place));
  return `${before.length > 0 ? `${before.join('; ')}; ${taken}: ` : ''}${formatter.footnote(site)}`;
}

/** The list of references, and the words in the text that point at it. */
function apaOf(originals: readonly Original[], site: CslItem, formatter: Formatter): string {
  const documents = formatter.references(originals.map(({ item }) => item));
  const placeOf = (id: string): string | undefined => originals.find(({ item }) => item.id === id)?.place;
  const references = [...documents, ...formatter.references([site])];
  const inText = references.map(({ id, inText: words }) => withPlace(words, placeOf(id)));
  return [...references.map(({ entry }) => entry), '', `In de tekst: (${inText.join('; ')})`].join('\n');
}

function withPlace(words: string, place: string | undefined): string {
  return place === undefined ? words : `${words}, ${plain(place)}`;
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

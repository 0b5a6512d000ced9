import type { Prose } from '../../schema/prose.ts';
import { CHANGE_KINDS } from '../../schema/change.ts';
import { formatMoment } from '../format.ts';
import { anchorOf, type EditionWithChanges } from './editions.ts';

/** Whose feed it is, and where it stands. */
export interface FeedSite {
  name: string;
  /** The whole address of the site, with its base path and a slash at the end. */
  address: string;
  /** Of the page with the changes, and of the feed itself, inside the site without the slash at their head. */
  page: string;
  feed: string;
}

interface Entry {
  /** What it is for ever, within the site. */
  name: string;
  title: string;
  date: string;
  /** Inside the site, without the slash at its head. */
  address: string;
  paragraphs: readonly string[];
}

/**
 * The feed of changes (Atom, RFC 4287): an entry for each edition that is out and for each figure that it says otherwise, newest first.
 * Names of entries are tags (RFC 4151) of the host and the day, so that they stay when a title changes.
 * @param nameOf what a figure is called
 * @param fill puts the figures in a text
 */
export function atomFeed(
  editions: readonly EditionWithChanges[],
  site: FeedSite,
  { nameOf, fill }: { nameOf: (fact: string) => string; fill: (text: Prose) => string },
): string {
  const entries = editions.flatMap((edition) => entriesOf(edition, site, nameOf, fill));
  const { host, pathname } = new URL(site.address);
  const tag = (date: string, name: string): string => `tag:${host},${date}:${pathname}${name}`;
  const [newest, oldest] = [entries[0]?.date ?? '', entries.at(-1)?.date ?? ''];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">',
    element('id', tag(oldest, site.feed)),
    element('title', `${site.name}: wijzigingen`),
    element('subtitle', 'Wat er veranderde in teksten en cijfers, per versie.'),
    element('updated', momentOf(newest)),
    `<author>${element('name', site.name)}${element('uri', site.address)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(site.address + site.feed)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="nl" href="${escaped(site.address + site.page)}"/>`,
    element('rights', 'CC BY 4.0'),
    ...entries.map(({ name, title, date, address, paragraphs }) =>
      [
        '<entry>',
        element('id', tag(date, name)),
        element('title', title),
        element('updated', momentOf(date)),
        element('published', momentOf(date)),
        `<link rel="alternate" type="text/html" hreflang="nl" href="${escaped(site.address + address)}"/>`,
        `<content type="html">${escaped(paragraphs.map((text) => `<p>${escaped(text)}</p>`).join(''))}</content>`,
        '</entry>',
      ].join('\n'),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function entriesOf(
  { out, brief, readers, changes }: EditionWithChanges,
  { page }: FeedSite,
  nameOf: (fact: string) => string,
  fill: (text: Prose) => string,
): Entry[] {
  // What is not out yet is no news: its day is not known.
  if (!out) return [];
  const told = readers.map(({ text, why }) => [text, ...(why ? [why] : [])].map(fill).join(' '));
  return [
    {
      name: `editie/${out.version}`,
      title: `Versie ${out.version}, ${formatMoment(out.date)}`,
      date: out.date,
      address: `${page}#${anchorOf(out)}`,
      paragraphs: [...(brief ? [fill(brief)] : []), ...told],
    },
    ...changes.map(({ on, fact, kind, was, is, why }) => ({
      name: `cijfers/${fact}`,
      title: `${kind === 'correctie' ? 'Correctie' : 'Veranderd'}: ${nameOf(fact)}`,
      date: on,
      address: `cijfers/${fact}/`,
      paragraphs: [`${CHANGE_KINDS[kind]}.`, `Was: ${was}`, `Is: ${is}`, `Waarom: ${fill(why)}`],
    })),
  ];
}

/** A day as the moment of a feed: noon, which is the same day in the Netherlands all year. */
function momentOf(date: string): string {
  return `${date}T12:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

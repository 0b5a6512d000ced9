// cspell:ignore rootfile rootfiles oebps bodymatter Transformability itemref idref
import type { Site } from '../pdf/printedPage.ts';
import { attribute, element } from './markup.ts';
import { contentsOf } from './walk.ts';
import type { Whole } from './whole.ts';

/** A text of the book, in a file of its own. */
export interface BookFile {
  id: string;
  title: string;
  /** As markup. */
  body: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Where the book begins, for who opens the file. */
export const CONTAINER =
  `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>` +
  '<rootfile full-path="EPUB/inhoud.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n';

/** Little: who reads chooses letters, colours and margins. */
export const STYLE = `sup { line-height: 0; }
.later { border: 1px solid; padding: 0 0.15em; }
li.later { border: 0; padding: 0; }
li.later::marker { font-weight: bold; }
img { max-width: 100%; }
.whole-card { border-left: 0.2em solid; padding-left: 0.7em; margin: 1em 0; }
.whole-small { font-size: 0.9em; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.2em 0.5em 0.2em 0; text-align: left; vertical-align: top; }
`;

/** A text of the book as a file. */
export function xhtml({ title, body }: Omit<BookFile, 'id'>): string {
  return (
    `${XML}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="nl" xml:lang="nl">` +
    `<head><title>${attribute(title)}</title><link rel="stylesheet" href="stijl.css"/></head>\n<body>\n${body}\n</body></html>\n`
  );
}

/** The contents, as a program for reading shows them and as a page of the book. */
export function contentsXhtml(whole: Whole): string {
  const link = (file: string, title: string): string => element('a', attribute(title), { href: file });
  const parts = contentsOf(whole).map(({ id, title, pages }) => {
    const within = pages.map((page) => element('li', link(`${id}.xhtml#${page.id}`, page.title))).join('');
    return element('li', link(`${id}.xhtml`, title) + (within === '' ? '' : element('ol', within)));
  });
  const list = element(
    'ol',
    [element('li', link('begin.xhtml', 'Vooraf')), ...parts, element('li', link('bronnen.xhtml', 'Bronnen'))].join('\n'),
  );
  const landmarks =
    element('li', element('a', 'Inhoud', { 'epub:type': 'toc', href: 'inhoud.xhtml' })) +
    element('li', element('a', 'Begin van de tekst', { 'epub:type': 'bodymatter', href: 'begin.xhtml' }));
  return xhtml({
    title: 'Inhoud',
    body:
      element('nav', element('h1', 'Inhoud') + list, { 'epub:type': 'toc', role: 'doc-toc' }) +
      element('nav', element('h2', 'Plaatsen in het boek') + element('ol', landmarks), { 'epub:type': 'landmarks', hidden: 'hidden' }),
  });
}

/** What the book is, which files it has and in which order, and how it can be read. */
export function packageXml(whole: Whole, files: readonly BookFile[], pictures: readonly string[], site: Site): string {
  const property = (name: string, value: string): string => element('meta', attribute(value), { property: name });
  const item = (id: string, href: string, type: string, more = ''): string =>
    `<item id="${id}" href="${href}" media-type="${type}"${more}/>`;
  const metadata = [
    element('dc:identifier', attribute(`${site.absolute('/leesversie/')}#versie-${site.version}`), { id: 'kenmerk' }),
    element('dc:title', attribute(`${site.name}. ${whole.title}`)),
    element('dc:language', 'nl'),
    element('dc:creator', attribute(site.name)),
    element('dc:publisher', attribute(site.name)),
    element('dc:date', site.edition),
    element('dc:description', attribute(whole.description)),
    property('dcterms:modified', `${site.edition}T00:00:00Z`),
    ...['textual', 'visual'].map((mode) => property('schema:accessMode', mode)),
    property('schema:accessModeSufficient', 'textual'),
    ...['structuralNavigation', 'tableOfContents', 'alternativeText', 'readingOrder', 'displayTransformability', 'unlocked'].map(
      (feature) => property('schema:accessibilityFeature', feature),
    ),
    property('schema:accessibilityHazard', 'none'),
    property(
      'schema:accessibilitySummary',
      'Alle tekst is tekst, met koppen en een inhoud. Elke grafiek heeft een beschrijving, en de grafieken van de site hebben ook hun tabel. Er zijn geen bladzijden van een gedrukt boek in aangegeven.',
    ),
  ];
  const manifest = [
    item('inhoud', 'inhoud.xhtml', 'application/xhtml+xml', ' properties="nav"'),
    item('stijl', 'stijl.css', 'text/css'),
    ...files.map(({ id }) => item(id, `${id}.xhtml`, 'application/xhtml+xml')),
    ...pictures.map((name) => item(`beeld-${name}`, `beeld/${name}.svg`, 'image/svg+xml')),
  ];
  const spine = ['begin', 'inhoud', ...files.slice(1).map(({ id }) => id)].map((id) => `<itemref idref="${id}"/>`);
  return (
    `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="kenmerk" xml:lang="nl">\n` +
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n${metadata.join('\n')}\n</metadata>\n` +
    `<manifest>\n${manifest.join('\n')}\n</manifest>\n<spine>\n${spine.join('\n')}\n</spine>\n</package>\n`
  );
}

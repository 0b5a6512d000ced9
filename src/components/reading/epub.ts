// cspell:ignore Zippable biblioref
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Site } from '../pdf/printedPage.ts';
import { everyBlock } from './walk.ts';
import { contentsXhtml, CONTAINER, packageXml, STYLE, xhtml, type BookFile } from './epubParts.ts';
import { attribute, element, markupWriter } from './markup.ts';
import type { Whole, WholePart } from './whole.ts';

/** Fields of the local clock, as a zip has them: the same file wherever it is made. */
const NO_DATE = new Date(1980, 0, 1);
const SOURCES = 'bronnen';

/**
 * The whole as an EPUB 3: a file for each part, drawings with their descriptions, contents, and what it says of how it can be read. The same whole
 * gives the same bytes.
 */
export function epub(whole: Whole, origin: string, site: Site): Uint8Array {
  const placeOf = new Map(whole.parts.flatMap((part) => idsIn(part).map((id) => [id, part.id] as const)));
  const write = writer(placeOf);
  const files: BookFile[] = [
    {
      id: 'begin',
      title: whole.title,
      body: element('h1', attribute(whole.title)) + write(whole.foreword) + element('p', attribute(origin)),
    },
    ...whole.parts.map((part) => ({ id: part.id, title: part.title, body: write(part.blocks) })),
    { id: SOURCES, title: 'Bronnen', body: sources(whole) },
  ];
  const pictures = picturesOf(whole);
  return zipSync(
    {
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      ...texts({
        'META-INF/container.xml': CONTAINER,
        'EPUB/inhoud.opf': packageXml(whole, files, [...pictures.keys()], site),
        'EPUB/inhoud.xhtml': contentsXhtml(whole),
        'EPUB/stijl.css': STYLE,
        ...Object.fromEntries(files.map((file) => [`EPUB/${file.id}.xhtml`, xhtml(file)])),
        ...Object.fromEntries([...pictures].map(([name, svg]) => [`EPUB/beeld/${name}.svg`, svg])),
      }),
    },
    { level: 9, mtime: NO_DATE },
  );
}

function writer(placeOf: ReadonlyMap<string, string>) {
  return markupWriter({
    // The part has the first heading of its file.
    level: (level) => level - 1,
    link: (to) => ({ href: to.startsWith('#') ? `${placeOf.get(to.slice(1)) ?? ''}.xhtml${to}` : to }),
    mark: (number, later) =>
      element('a', element('sup', String(number), later ? { class: 'later' } : {}), {
        href: `${SOURCES}.xhtml#bron-${number}`,
        role: 'doc-biblioref',
        'aria-label': later ? `later stuk, bron ${number}` : `bron ${number}`,
      }),
    picture: ({ name, alt }) => element('p', `<img src="beeld/${name}.svg" alt="${attribute(alt)}"/>`),
    table: () => ({ class: 'tabel' }),
  });
}

function sources({ notes }: Whole): string {
  const items = notes.map(({ number, text, later }) =>
    element('li', attribute(text), { id: `bron-${number}`, ...(later && { class: 'later' }) }),
  );
  return element('h1', 'Bronnen') + element('ol', items.join('\n'));
}

function idsIn({ blocks }: WholePart): string[] {
  return everyBlock(blocks).flatMap((block) => ('id' in block ? [block.id] : []));
}

function picturesOf({ parts }: Whole): Map<string, string> {
  const pictures = everyBlock(parts.flatMap(({ blocks }) => blocks)).filter((block) => block.is === 'picture');
  return new Map(pictures.map(({ name, svg }) => [name, svg]));
}

function texts(files: Readonly<Record<string, string>>): Zippable {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)]));
}

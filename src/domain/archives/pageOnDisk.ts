import { fileOfAddress, relativeAddress } from './relativeAddress.ts';

/** What a copy of the site that opens from disk must know of the site. */
export interface SiteOnDisk {
  /** Scheme and host of the site: `https://example.nl`. */
  origin: string;
  /** The path that the site stands under, with a slash on both sides. */
  base: string;
  /** Whether the copy holds a file, by its path. What it lacks is linked at the site itself. */
  holds: (file: string) => boolean;
  /** The path, in the copy, of a stylesheet that stood in a page. */
  sheetFor: (css: string) => string;
  /** What every page of the copy says of itself, as HTML; it stands between the header and the text. */
  note: string;
}

const ATTRIBUTES = String.raw`(?:\s+[^\s=>"]+(?:=(?:"[^"]*"|[^\s">]+))?)*`;
const LINKING = new RegExp(String.raw`<(?:a|form|img|link)\b${ATTRIBUTES}\s*/?>`, 'g');
const ADDRESS = /(\s(?:href|src|action)=)(?:"([^"]*)"|([^\s">]+))/;
/** What only a server can give, or what only helps when there is one; and the page's plain text, of which the copy has none: it is for programs. */
const FOR_SERVER = new RegExp(
  String.raw`<script\b(?=${ATTRIBUTES}\s*>)[^>]*\ssrc=[^>]*></script>|<link\b[^>]*\s(?:rel="?(?:modulepreload|preload|manifest)"?|type="?text/plain"?)[^>]*>`,
  'g',
);
const REFRESH = /(<meta http-equiv="refresh" content="0;\s*url=)([^"]+)(")/g;
const STYLE = /<style>([\s\S]*?)<\/style>/g;
const ASKS_SCRIPT = /(<(\w+)[^>]*\sdata-asks-script[^>]*>)([^<]*)(<\/\2>)/g;

/**
 * A page of the built site as one that opens from disk: its links lead to files, relative to its own; it loads no script, and shows what
 * it shows a browser without; where that says that it takes a script, it names the site, which has it.
 * @param file the path of the page in the site's folder
 */
export function pageOnDisk(html: string, file: string, site: SiteOnDisk): string {
  const here = `${site.origin}${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const there = (address: string): string => addressOnDisk(address, file, site);
  return html
    .replace(FOR_SERVER, '')
    .replace(/<\/?noscript>/g, '')
    .replace(LINKING, (tag) =>
      tag.replace(ADDRESS, (_, name: string, quoted?: string, bare?: string) => `${name}"${there(quoted ?? bare ?? '')}"`),
    )
    .replace(REFRESH, (_, open: string, address: string, close: string) => open + there(address) + close)
    .replace(STYLE, (_, css: string) => `<link rel="stylesheet" href="${relativeAddress(file, site.sheetFor(css))}">`)
    .replace(ASKS_SCRIPT, (_, open: string, _name, words: string, close: string) => {
      const link = `kan alleen op de site zelf: <a href="${here}">${here}</a>`;
      return open + words.replace('vraagt JavaScript', link).replace('Zonder', 'Hier') + close;
    })
    .replace('<main', () => `${site.note}<main`);
}

/**
 * An address of the site, from a file of the copy. Other addresses, and bare fragments, stay as they are. A query is left out: the page then
 * shows all that it could choose from.
 */
export function addressOnDisk(address: string, file: string, { origin, base, holds }: SiteOnDisk): string {
  if (!address.startsWith(base)) return address;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/.exec(address.slice(base.length)) ?? [];
  // A state behind the hash says nothing to a page without scripts: what it would show, only the site can.
  if (fragment.includes('=')) return origin + address;
  const target = fileOfAddress(path);
  return holds(decodeURI(target)) ? relativeAddress(file, target) + fragment : origin + address;
}

/** A stylesheet of the copy: the files that it names are relative to it, and it takes every browser for one without scripts. */
export function sheetOnDisk(css: string, file: string, site: SiteOnDisk): string {
  return css
    .replace(/url\(([^)"']+)\)/g, (_, address: string) => `url(${addressOnDisk(address, file, site)})`)
    .replace(/\(scripting:\s*enabled\)/g, '(max-width:0)')
    .replace(/\(scripting:\s*none\)/g, '(min-width:0)');
}

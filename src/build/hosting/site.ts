/** What the settings of a server are made of. */
export interface HostedSite {
  /** The path that the site stands under, with a slash on both sides. */
  base: string;
  /** The headers of every answer, by name. */
  headers: Readonly<Record<string, string>>;
  /** Every file of the site, as a path below that of the site. */
  files: readonly string[];
}

/** What stands at the head of each made file: it is replaced at the next build. */
export const MADE = [
  'Made by the build: do not edit, the next build replaces it.',
  'The policy in it names the stylesheets of these very pages, so it goes wherever the pages go, and servers read it again.',
  'docs/hosting.md of the project says how it is used.',
];

/** Files whose name nobody types: they have letters of both cases, or are parts of a whole. */
const NOT_TYPED = /^(delen|pagefind|zoekindex|server)\/|[A-Z]|^_|^\.|\/index\.txt$/;

/** What an address looks like with or without its slash at the end, as a regular expression that every server reads alike. */
export function addressPattern(address: string): string {
  return address.replace(/\/$/, '').replaceAll('.', '[.]') + (address.endsWith('/') ? '/?' : '');
}

/**
 * The addresses that somebody may type with capitals, as paths with that of the site before them: pages, and files that they offer.
 * None where the path of the site has capitals itself: each address would then lead to itself.
 */
export function typedAddresses({ base, files }: HostedSite): string[] {
  if (/[A-Z]/.test(base)) return [];
  return files.filter((file) => !NOT_TYPED.test(file) && file !== '404.html').map((file) => base + file.replace(/index\.html$/, ''));
}

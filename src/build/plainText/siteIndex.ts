import type { PageText } from './pageText.ts';

/** What the index says before its lists. */
export interface IndexWords {
  name: string;
  /** What the site is, in a sentence or two. */
  about: string;
  /** Lines of text before the lists: rules to take over, where data stand. */
  notes: readonly string[];
}

/** A part of the index: what pages it has, by the beginning of their path inside the site. */
interface Group {
  title: string;
  begins: readonly string[];
}

/** In this order; what fits none of them stands under the first. The last is what a reader with little room leaves out. */
const GROUPS: readonly Group[] = [
  { title: 'Het verhaal', begins: [] },
  { title: 'In eenvoudige woorden', begins: ['eenvoudig/', 'inwoners/'] },
  { title: 'Voor het debat', begins: ['debat/', 'voor/', 'afwegen/'] },
  { title: 'Scenario', begins: ['scenario/'] },
  { title: 'Bronnen, begrippen en grafieken', begins: ['bronnen/', 'begrippen/', 'grafieken/', 'over/', 'data/'] },
  { title: 'Optional', begins: ['cijfers/'] },
];

/** The address of the plain text beside a page. */
function textAddress(page: string): string {
  return `${page}index.txt`;
}

/**
 * The list of all plain texts, in the form of `llms.txt`: a heading, what the site is, and a line for each page with its title, the
 * address of its text, and what it says.
 * @param home the whole address of the first page
 */
export function siteIndex(pages: readonly PageText[], words: IndexWords, home: string): string {
  const lists = GROUPS.map(({ title }) => ({ title, lines: pages.filter((page) => groupOf(page, home).title === title).map(lineOf) }));
  return [
    `# ${words.name}`,
    `> ${words.about}`,
    ...words.notes,
    ...lists.flatMap(({ title, lines }) => (lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')])),
    '',
  ].join('\n\n');
}

function groupOf({ address }: PageText, home: string): Group {
  const path = address.slice(home.length);
  const [first] = GROUPS;
  const found = GROUPS.find(({ begins }) => begins.some((begin) => path.startsWith(begin))) ?? first;
  if (!found) throw new Error('the index has no groups');
  return found;
}

function lineOf({ title, address, description }: PageText): string {
  return `- [${title.replaceAll(/[[\]]/g, '')}](${textAddress(address)}): ${description}`;
}

import { oneOf, phrase, randomFrom, word, words, type Random } from './words.ts';

/** What made pages may point at: ids that the content has. */
export interface Ids {
  facts: readonly string[];
  terms: readonly string[];
}

/** A page without its front matter, which differs from site to site. */
export interface MadePage {
  /** Address of the page without slashes at its ends, and path of its file without ending. */
  path: string;
  title: string;
  answer: string;
  /** MDX: prose with `<Sectie>`, `<Feit>`, `<Begrip>` and `<h3 id="…">`, and no digit. */
  body: string;
}

const SECTIONS = ['een', 'twee', 'drie', 'vier', 'vijf'];
const FOLDER = 'proef';
/** A figure with a word that the content rules ask for where a figure is ours; any of them may be. */
const figure = (id: string): string => `<Feit id="${id}" />, uitgerekend`;

/** That many pages of some 600 words, each with ten facts and ten terms, lists, a table and links to pages before it. */
export function madePages(count: number, ids: Ids): MadePage[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(index);
    const sections = SECTIONS.map((name, section) => madeSection(name, section, index, ids, random));
    return { path: pathOf(FOLDER, index), title: phrase(4, random), answer: `${phrase(18, random)}.`, body: sections.join('\n\n') };
  });
}

/** Pages that do little but use facts, a hundred each: the build refuses a fact that nothing uses. */
export function pagesOfFacts(factIds: readonly string[]): MadePage[] {
  const perPage = 100;
  return Array.from({ length: Math.ceil(factIds.length / perPage) }, (_, index) => {
    const random = randomFrom(-10 - index);
    const items = factIds.slice(index * perPage, (index + 1) * perPage).map((id) => `- ${phrase(5, random)} ${figure(id)}.`);
    const body = inSection('alle', phrase(3, random), items.join('\n'));
    return { path: pathOf(`${FOLDER}-feiten`, index), title: phrase(4, random), answer: `${phrase(18, random)}.`, body };
  });
}

function pathOf(folder: string, index: number): string {
  return index === 0 ? `${folder}/index` : `${folder}/blad-${index}`;
}

/** About 120 words with two facts, two terms and one link; a list or a table now and then. */
function madeSection(name: string, section: number, page: number, ids: Ids, random: Random): string {
  const feit = (): string => figure(oneOf(ids.facts, random));
  const begrip = (): string => `<Begrip id="${oneOf(ids.terms, random)}">${word(random)}</Begrip>`;
  const sentence = (): string => `${phrase(9 + Math.floor(random() * 9), random)}.`;
  const link = `[${words(2, random)}](/${pathOf(FOLDER, Math.floor(page / (section + 2))).replace(/\/index$/, '')}/)`;
  const parts = [
    `${sentence()} ${phrase(6, random)} ${begrip()} ${words(5, random)} ${feit()}. ${sentence()}`,
    `<h3 id="deel-${name}-verder">${phrase(3, random)}</h3>`,
    `${sentence()} ${phrase(3, random)} ${link} ${words(4, random)}. ${phrase(5, random)} **${words(2, random)}** ${begrip()}, ${words(4, random)} ${feit()}.`,
  ];
  if (section === 2) parts.push(madeTable(random));
  else if (section % 2 === 1) parts.push(Array.from({ length: 4 }, () => `- ${phrase(9, random)};`).join('\n'));
  else parts.push(`${sentence()} ${sentence()} ${sentence()}`);
  return inSection(`deel-${name}`, phrase(4, random), parts.join('\n\n'));
}

function madeTable(random: Random): string {
  const row = (): string => `| ${Array.from({ length: 4 }, () => words(2, random)).join(' | ')} |`;
  return [row(), '| --- | --- | --- | --- |', row(), row(), row(), row(), row()].join('\n');
}

function inSection(id: string, title: string, body: string): string {
  return `<Sectie id="${id}" titel="${title}">\n\n${body}\n\n</Sectie>`;
}

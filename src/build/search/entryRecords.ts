import type { HTMLElement } from 'node-html-parser';
import { answerFrom, answerIn, asSentence } from './answer.ts';
import { shortPlace, type BuiltPage } from './builtPages.ts';
import type { RecordParts } from './makeRecord.ts';
import { partsOf, type Part } from './sections.ts';
import { textWithMarks, visibleText } from './visibleText.ts';

/** Our own explanation of a term that the sources use without one. */
const OWN_EXPLANATION = 'eigen uitleg';

/** The terms of the list of terms: their simple explanation answers. */
export function termRecords(page: BuiltPage): RecordParts[] {
  return entriesOf(page).map(({ base, section }) => {
    const [simple] = section.children.filter(({ tagName, classList }) => tagName === 'P' && classList.length === 0);
    const full = section.querySelector('.full');
    full?.querySelector('b')?.remove();
    const place = section.querySelector('.where')?.text ?? '';
    return {
      ...base,
      kind: 'Begrip',
      answer: asSentence(simple ? visibleText(simple) : ''),
      source: place.includes('Bron: ')
        ? shortPlace(place.replace(/^.*Bron: /s, '').replace(/\s*Verwijs hiernaar\s*$/, ''))
        : OWN_EXPLANATION,
      text: full ? visibleText(full) : '',
      aliases: aliasesOf(section),
    };
  });
}

/** The open questions: what a later source answers, or else what is known, and what is not. */
export function questionRecords(page: BuiltPage): RecordParts[] {
  return entriesOf(page).map(({ base, section, part }) => {
    const since = section.querySelector('p.since');
    const said = since ? laterAnswer(since) : answerIn(part.nodes, page.notes);
    const [who] = section.querySelectorAll('p.where').flatMap((line) => /Wie het kan weten: (.*)/s.exec(line.text)?.[1] ?? []);
    return {
      ...base,
      kind: 'Open vraag',
      later: since !== null,
      answer: said?.answer ?? '',
      source: said?.source,
      text: [visibleText(...part.nodes), ...(who === undefined ? [] : [who.trim()])].join(' '),
    };
  });
}

/** Where sources differ: one sentence says how. */
export function differenceRecords(page: BuiltPage): RecordParts[] {
  return entriesOf(page).map(({ base, section, part }) => {
    for (const row of section.querySelectorAll('dl > div')) if (row.querySelector('dt')?.text === 'Op de pagina') row.remove();
    const line = section.children.find(({ tagName, classList }) => tagName === 'P' && classList.length === 0);
    const sides = section.querySelectorAll('dl .where').map(({ text }) => shortPlace(text).split(', ').slice(0, 2).join(', '));
    return {
      ...base,
      kind: 'Verschil',
      later: section.querySelector('p.since') !== null,
      answer: asSentence(line ? visibleText(line) : ''),
      source: [...new Set(sides)].slice(0, 2).join('; ') || undefined,
      text: visibleText(...part.nodes),
    };
  });
}

interface Entry {
  base: Pick<RecordParts, 'url' | 'title' | 'page'>;
  section: HTMLElement;
  part: Part;
}

function entriesOf({ address, label, main }: BuiltPage): Entry[] {
  return partsOf(main).flatMap((part) => {
    const section = part.id === undefined ? null : main.querySelector(`section[id="${part.id}"]`);
    return section ? [{ base: { url: `${address}#${part.id ?? ''}`, title: part.title, page: label }, section, part }] : [];
  });
}

/** What a later source says, without the words before it that say when; the first place that it names. */
function laterAnswer(since: HTMLElement) {
  const label = since.querySelector('b');
  const said = answerFrom([textWithMarks(since.childNodes.filter((node) => node !== label))], new Map());
  const places = since
    .querySelector('.where')
    ?.text.replace(/\s+/g, ' ')
    .replace(/^ ?\( ?| ?\) ?$/g, '');
  // A date may hold what stands between places: dates go first.
  const [place] = places?.replace(/ \([^()]*\)/g, '').split(';') ?? [];
  return { ...said, source: place?.trim() };
}

function aliasesOf(section: HTMLElement): string[] {
  const line = section.querySelector('.aliases')?.text ?? '';
  return line
    .replace(/^\s*Ook:\s*/, '')
    .split(',')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
}

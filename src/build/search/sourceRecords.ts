import type { HTMLElement } from 'node-html-parser';
import { answerFrom, asSentence } from './answer.ts';
import type { BuiltPage } from './builtPages.ts';
import type { RecordParts } from './makeRecord.ts';
import { visibleText } from './visibleText.ts';

/** Rows of a document that are lists of what leads to it. */
const LEADS_HERE = ['Plaatsen die wij aanhalen', 'Cijfers hieruit', 'Genoemd in', 'Adres'];

/** The papers that the site is made from, and those that they name. */
export function documentRecords({ address, label, main }: BuiltPage): RecordParts[] {
  return main.querySelectorAll('section[id]').flatMap((section) => {
    const details = section.children.find(({ tagName }) => tagName === 'DL');
    const heading = section.querySelector('h2, h3');
    if (!details || !heading) return [];
    const rows = rowsOf(details);
    const valueOf = (name: string): string | undefined => rows.find((row) => row.name === name)?.value;
    const what = valueOf('Wat het is') ?? valueOf('Let op') ?? `Genoemd in: ${valueOf('Genoemd in') ?? ''}`;
    const from = [valueOf('Van'), valueOf('Datum')?.split('. ')[0]].filter((value) => value !== undefined).join(', ');
    return [
      {
        url: `${address}#${section.id}`,
        title: visibleText(heading),
        page: label,
        kind: 'Bron',
        answer: answerFrom([what], new Map()).answer,
        source: from || undefined,
        text: rows
          .filter(({ name }) => !LEADS_HERE.includes(name))
          .map(({ value }) => value)
          .join(' '),
      },
    ];
  });
}

/** The later sources: who brought them out, and what we read of them. */
export function laterSourceRecords({ address, label, main }: BuiltPage): RecordParts[] {
  return main.querySelectorAll('.later-sources > li[id]').flatMap((item) => {
    const [link, from] = item.children;
    const title = link?.querySelector('span') ?? link;
    if (!title || !from) return [];
    const origin = visibleText(from);
    const after = item.childNodes.slice(item.childNodes.indexOf(from) + 1);
    const answer = asSentence(origin);
    const url = `${address}#${item.id}`;
    return [
      { url, title: visibleText(title), page: label, kind: 'Bron', later: true, answer, source: origin, text: visibleText(...after) },
    ];
  });
}

/** The rows of a list of details: what each is called, and what it says. */
export function rowsOf(details: HTMLElement): { name: string; value: string }[] {
  return details.querySelectorAll('> div').flatMap((row) => {
    const [name, value] = [row.querySelector('dt'), row.querySelector('dd')];
    return name && value ? [{ name: visibleText(name), value: visibleText(value) }] : [];
  });
}

import { HTMLElement } from 'node-html-parser';
import { answerFrom, inSentence } from './answer.ts';
import type { BuiltPage } from './builtPages.ts';
import type { RecordParts } from './makeRecord.ts';
import { textWithMarks, visibleText } from './visibleText.ts';

/** What stands around a claim: its heading, and the reply. */
const NOT_CLAIMED = ['STRONG', 'DETAILS'];

/**
 * The arguments of the page of a model, each with what it claims.
 * @param isTold whether an argument is told at that address: one that holds for several models is told with the first of them
 */
export function argumentRecords({ address, label, main, notes }: BuiltPage, isTold: (address: string) => boolean): RecordParts[] {
  return main
    .querySelectorAll('.for-against li[id]')
    .map((item) => ({ item, url: `${address}#${item.id}` }))
    .filter(({ url }) => isTold(url))
    .map(({ item, url }) => {
      const [side = '', heading = ''] = [item.closest('section')?.querySelector('h3'), item.querySelector('strong')].map(textOf);
      const said = item.childNodes.filter((node) => !(node instanceof HTMLElement && NOT_CLAIMED.includes(node.tagName)));
      const { answer, source } = answerFrom([textWithMarks(said)], notes);
      return {
        url,
        title: `${side}: ${inSentence(heading.replace(/\.$/, ''))}`,
        page: label,
        kind: 'Argument',
        // What a reply leans on makes the argument no later one.
        later: item.querySelectorAll('.ref.later').some((mark) => mark.closest('details') === null),
        answer,
        source: [whoSays(item), source].filter(Boolean).join('; '),
        text: visibleText(item),
      };
    });
}

/** Who says it and of what, so that no result takes one company for its model: “AM match over zichzelf”. */
function whoSays(item: HTMLElement): string {
  return /: (.*?)\.(?: |$)/.exec(item.querySelector('.where')?.text ?? '')?.[1] ?? '';
}

function textOf(element: HTMLElement | null | undefined): string {
  return element ? visibleText(element) : '';
}

// cspell:ignore memobestand
import type { Block } from '../../domain/memo/blocks.ts';
import type { Memo } from '../../domain/memo/item.ts';
import { readMemo, writeMemo } from '../../domain/memo/storage.ts';
import { memoText } from '../../domain/memo/text.ts';
import { saveFile } from './saveFile.ts';

/** The memo as it stands, and what the page does when a reader asks for it. */
interface Given {
  memo: () => Memo;
  blocks: () => readonly Block[];
  say: (words: string) => void;
  add: (memo: Memo) => void;
  empty: () => void;
}

const NOT_A_MEMO = {
  newer: 'Dit bestand is van een nieuwere versie van de site. Deze versie kan het niet lezen. Er is niets veranderd.',
  unread: 'Dit bestand is niet te lezen. Er is niets veranderd. Kijk of het er nog staat, en of u het mag openen.',
  damaged: 'Dit bestand is geen memo van deze site, of het is beschadigd. Er is niets veranderd.',
};

/** Makes the buttons of the page answer: as text, as a document, on paper, as a file for another browser, and empty. */
export function giveAway(page: HTMLElement, { memo, blocks, say, add, empty }: Given): void {
  on('tekst', async () => {
    const text = memoText(blocks());
    try {
      await navigator.clipboard.writeText(text);
      say('De tekst is gekopieerd.');
    } catch {
      getSelection()?.selectAllChildren(page.querySelector('[data-memo="blad"]') ?? page);
      say('Kopiëren lukt hier niet. De memo is geselecteerd; kopieer hem met de toetsen.');
    }
  });
  on('docx', async () => {
    say('Het bestand wordt gemaakt.');
    try {
      const { writeDocx } = await import('./docx/writeDocx.ts');
      saveFile('memo.docx', await writeDocx(blocks(), page.dataset['site'] ?? ''));
      say('Het Word-bestand is gemaakt.');
    } catch {
      say(
        'Dit lukt nu niet: een deel van de site is niet op te halen. Uw memo blijft staan. Kijk of u verbinding hebt en probeer het nog eens.',
      );
    }
  });
  on('print', () => print());
  on('leeg', empty);
  on('bewaar', () => {
    saveFile('memo.json', new Blob([writeMemo(memo())], { type: 'application/json' }));
    say('Het memobestand is gemaakt.');
  });
  const input = page.querySelector<HTMLInputElement>('[data-open]');
  input?.addEventListener('change', () => {
    const file = input.files?.[0];
    void file
      ?.text()
      .then(readMemo, () => ({ unreadable: 'unread' }) as const)
      .then((kept) => {
        if ('memo' in kept) add(kept.memo);
        else say(NOT_A_MEMO[kept.unreadable]);
        input.value = '';
      });
  });

  function on(name: string, act: () => void | Promise<void>): void {
    page.querySelector(`[data-doe="${name}"]`)?.addEventListener('click', () => void act());
  }
}

import { memoBlocks, type Block } from '../../domain/memo/blocks.ts';
import { merged, moved, putBack, renewed, withChanged, withoutFile, withoutItem } from '../../domain/memo/changes.ts';
import { EMPTY_MEMO, isEmpty, type Memo } from '../../domain/memo/item.ts';
import type { NowOnSite } from '../../domain/memo/nowOnSite.ts';
import { lookUp } from './checkMemo.ts';
import styles from '../../styles/memo.css?url';
import { drawBlocks } from './drawBlocks.ts';
import { drawItems, field, LONGEST_HEADING, LONGEST_NOTE, type Acts } from './drawItems.ts';
import { drawTrouble } from './drawTrouble.ts';
import { keepFocus } from './keepFocus.ts';
import { make, makeButton } from './make.ts';
import { giveAway } from './giveAway.ts';
import { inWords, today } from './place.ts';
import { changeStored, readStored, whenChangedElsewhere, type Stored } from './store.ts';

/** How long a reader writes nothing before the memo is drawn with it, in milliseconds. */
const REST = 400;

/**
 * Shows the memo when its styles are there, or did not come. They are asked for from here, for nothing of the page needs them without
 * script, and every sheet that stands in a page makes the policy of the site longer.
 */
export function beginMemo(page: HTMLElement): void {
  const sheet = make('link', { rel: 'stylesheet', href: styles });
  // The page names no class whose styles it does not have.
  for (const part of [page, ...page.querySelectorAll<HTMLElement>('[data-klas]')]) part.classList.add(part.dataset['klas'] ?? '');
  sheet.addEventListener('load', () => showMemo(page));
  sheet.addEventListener('error', () => showMemo(page));
  document.head.append(sheet);
}

/** Shows what is kept on the page of the memo, and lets the reader order, change, empty and take it along. */
function showMemo(page: HTMLElement): void {
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-memo="${name}"]`) ?? page;
  const [work, said, sheet, trouble, empty] = [part('werk'), part('gezegd'), part('blad'), part('moeite'), part('leeg')];
  const { edition = '', site = '', place = '' } = page.dataset;
  const onSite = new Map<string, NowOnSite>();
  let stored: Stored = readStored();
  let resting: ReturnType<typeof setTimeout> | undefined;
  // Where scripts run the styles show it; on paper it must be there of itself.
  page.querySelector('.for-script')?.removeAttribute('hidden');

  const acts: Acts = {
    move: (item, by) => {
      change((memo) => moved(memo, item.id, by));
      const at = stored.memo.items.findIndex(({ id }) => id === item.id);
      say(`“${item.title}” staat nu op plaats ${at + 1} van ${stored.memo.items.length}.`);
    },
    remove: (item) => {
      const at = stored.memo.items.findIndex(({ id }) => id === item.id);
      const last = stored.memo.items.find(({ id }) => id === item.id) ?? item;
      withUndo(
        `“${item.title}” is weg.`,
        (memo) => withoutItem(memo, item.id),
        (memo) => putBack(memo, last, at),
      );
    },
    change: (item, words) => typed((memo) => withChanged(memo, item, words)),
    renew: (item) => {
      const now = onSite.get(item.id);
      if (now?.kind !== 'changed') return;
      onSite.delete(item.id);
      withUndo(
        'Overgenomen zoals het nu op de site staat.',
        (memo) => renewed(memo, item, now.taken),
        (memo) => {
          onSite.set(item.id, now);
          return renewed(memo, item, item);
        },
      );
    },
  };

  function blocks(): Block[] {
    return memoBlocks(stored.memo, { site, place, edition, today: today(), say: inWords, onSite });
  }

  function drawSheet(): void {
    clearTimeout(resting);
    sheet.replaceChildren(...drawBlocks(blocks()));
  }

  /** Keeps every letter at once, and draws the memo when the reader rests; the fields stay as they are under their hands. */
  function typed(act: (memo: Memo) => Memo): void {
    const { until } = stored;
    stored = changeStored(act);
    if (stored.until !== until) sayTrouble();
    clearTimeout(resting);
    resting = setTimeout(drawSheet, REST);
  }

  function change(act: (memo: Memo) => Memo): void {
    stored = changeStored(act);
    draw();
  }

  /** Changes, and offers to take that back for as long as the page is open. */
  function withUndo(words: string, act: (memo: Memo) => Memo, back: (memo: Memo) => Memo): void {
    change(act);
    const undo = makeButton('Zet terug', () => {
      change(back);
      say('Teruggezet.');
      said.focus();
    });
    say(words, undo);
    // What the reader was at may be gone, or hidden.
    const at = document.activeElement;
    if (!at || at === document.body || at.closest('[hidden]')) undo.focus();
  }

  function say(words: string, ...more: Node[]): void {
    said.replaceChildren(words, ...more.flatMap((node) => [' ', node]));
  }

  function draw(): void {
    const { memo } = stored;
    const head = [
      field('Kop boven uw memo', 'input', memo.heading, 'kop', LONGEST_HEADING, (heading) => typed((now) => ({ ...now, heading }))),
      field('Notitie vooraf', 'textarea', memo.note, 'notitie', LONGEST_NOTE, (note) => typed((now) => ({ ...now, note }))),
    ];
    const list = document.createElement('ol');
    list.className = 'plain';
    list.append(...drawItems(memo.items, onSite, acts));
    keepFocus(
      work,
      () => work.replaceChildren(...head, list),
      () => said,
    );
    drawSheet();
    sayTrouble();
    empty.hidden = !isEmpty(memo);
    for (const filled of page.querySelectorAll<HTMLElement>('[data-gevuld]')) filled.hidden = isEmpty(memo);
  }

  function sayTrouble(): void {
    keepFocus(
      trouble,
      () => {
        drawTrouble(trouble, stored, () => {
          stored = readStored();
          say('Weggegooid.');
          draw();
        });
      },
      () => said,
    );
  }

  /** Only what another edition gave may stand otherwise now: only that is fetched. */
  function check(): void {
    for (const item of stored.memo.items) {
      if (item.edition === edition || onSite.has(item.id)) continue;
      onSite.set(item.id, { kind: 'same' });
      void lookUp(item).then((now) => {
        onSite.set(item.id, now);
        draw();
      });
    }
  }

  giveAway(page, {
    memo: () => stored.memo,
    blocks,
    say,
    add: (memo) => {
      let [before, after] = [EMPTY_MEMO, EMPTY_MEMO];
      withUndo(
        'Het bestand is erbij gezet.',
        (now) => {
          before = now;
          after = merged([now, memo]);
          return after;
        },
        // What came since then stays.
        (now) => withoutFile(now, before, after),
      );
      check();
    },
    empty: () => {
      let before = EMPTY_MEMO;
      withUndo(
        'Uw memo is leeg.',
        (memo) => {
          before = memo;
          return EMPTY_MEMO;
        },
        // What was taken along since then stays.
        (memo) => merged([before, memo]),
      );
    },
  });
  whenChangedElsewhere(() => {
    stored = readStored();
    draw();
    check();
  });
  // Who leaves a field, or prints from within it, sees at once what it holds.
  work.addEventListener('change', drawSheet);
  addEventListener('beforeprint', drawSheet);
  // A browser may show the page as it was when a reader comes back to it.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    stored = readStored();
    draw();
  });
  draw();
  check();
}

import { stateInHash } from '../controls/stateInHash.ts';
import type { WeighingState } from './weighingState.svelte.ts';

const KEY = 'wegwijzer-afweging';
/** How long a reader must rest before it is kept, in milliseconds. */
const REST = 400;

/**
 * Keeps in this browser what the reader last filled in, as the part of the address after the hash, and offers it where the page opens without
 * one. It fills nothing by itself. A browser that keeps nothing is no error. To be called before the address is opened.
 */
export function keepLast(page: HTMLElement, weighing: WeighingState): void {
  const before = kept();
  const begin = weighing.link;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    if (weighing.depth > 0) write(weighing.link === begin ? '' : weighing.link);
    // Everything was taken back.
    else if (weighing.canRedo) write(before);
  };
  $effect.root(() => {
    $effect(() => {
      weighing.watch();
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
    });
  });
  addEventListener('pagehide', keep);
  if (before !== '' && stateInHash() === '') offer(page, before);
}

function offer(page: HTMLElement, link: string): void {
  const box = page.querySelector<HTMLElement>('[data-vorige]');
  const [go, said] = [box?.querySelector('a'), box?.querySelector<HTMLElement>('[role="status"]')];
  if (!box || !go || !said) return;
  box.hidden = false;
  go.href = `#${link}`;
  go.addEventListener('click', () => {
    box.hidden = true;
    page.querySelector<HTMLElement>('#invullen-kop')?.focus();
  });
  box.querySelector('button')?.addEventListener('click', () => {
    write('');
    for (const part of box.children) (part as HTMLElement).hidden = part !== said;
    said.textContent = 'Uw vorige afweging is weggegooid.';
    said.focus();
  });
}

/** What is kept; empty where that is nothing. */
function kept(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function write(link: string): void {
  try {
    if (link === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, link);
  } catch {
    // The address holds it too.
  }
}

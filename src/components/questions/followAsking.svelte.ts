import type { AskingState } from './askingState.svelte.ts';

/** Lets the list that the build drew follow what is chosen and shown, and the choice follow the reader’s ticks. */
export function followAsking(page: HTMLElement, items: readonly HTMLElement[], asking: AskingState): void {
  const boxes = items.flatMap((item) => item.querySelector<HTMLInputElement>('input[type="checkbox"]') ?? []);
  const groups = [...page.querySelectorAll<HTMLElement>('[data-group]')];
  // What a reader ticked before the script was there, where no link says otherwise.
  if (asking.choice.length === 0)
    asking.choose(
      boxes.filter(({ checked }) => checked).map(({ value }) => value),
      true,
    );

  for (const box of boxes) box.addEventListener('change', () => asking.choose([box.value], box.checked));
  for (const group of groups)
    group.addEventListener('click', ({ target }) => {
      const all = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-all]')?.dataset['all'] : undefined;
      if (all !== undefined) asking.choose(shownIn(group), all === 'ja');
    });

  $effect.root(() => {
    $effect(() => {
      for (const box of boxes) box.checked = asking.choice.includes(box.value);
      page.classList.toggle('chosen', asking.choice.length > 0);
    });
    $effect(() => {
      for (const box of boxes) {
        const item = box.closest<HTMLElement>('[data-asking]');
        if (item) item.hidden = !asking.shown.includes(box.value);
      }
      for (const group of groups) group.hidden = shownIn(group).length === 0;
    });
  });

  /** Ids of the questions of a group that are in sight. */
  function shownIn(group: HTMLElement): string[] {
    return boxes
      .filter(({ value }) => asking.shown.includes(value))
      .filter((box) => group.contains(box))
      .map(({ value }) => value);
  }
}

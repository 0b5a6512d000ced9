/**
 * Who follows the number of a note and goes back by the browser's own button is at the same place again, but the keyboard would stay at
 * the note, at the foot of the page. This brings it back to the number.
 */
export function bringKeyboardBack(): void {
  let followed: HTMLElement | undefined;
  addEventListener('click', ({ target }) => {
    followed = (target instanceof Element ? target.closest<HTMLElement>('.ref') : undefined) ?? followed;
  });
  addEventListener('hashchange', ({ oldURL }) => {
    const { hash } = new URL(oldURL);
    const isAtNote = document.activeElement?.closest('.notes [id]')?.id === hash.slice(1);
    if (isAtNote && followed?.getAttribute('href') === hash && location.hash !== hash) followed.focus({ preventScroll: true });
  });
}

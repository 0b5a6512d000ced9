/**
 * Closes the menu when the keyboard leaves it: the browser leaves it open, and it would lie over the link that has the focus. Its own button closes
 * and opens it by itself.
 */
export function closeMenu(): void {
  const menu = document.querySelector<HTMLElement>('#menu');
  menu?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.parentElement?.contains(relatedTarget)) menu.hidePopover();
  });
}

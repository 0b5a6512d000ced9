/** Waits until a reader turns to a control for referring, and only then loads what opens it in place. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-verwijs]') : null;
  // A reader who wants it in a tab of its own gets the page.
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./citingDialog.ts').then(({ openCiting }) => openCiting(link)).catch(() => location.assign(link.href));
});

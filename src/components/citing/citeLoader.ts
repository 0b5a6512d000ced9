/** Waits until a reader turns to a control for referring, and only then loads what opens it in place, or copies its footnote. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-verwijs], [data-voetnoot]') : null;
  // A reader who wants it in a tab of its own gets the page.
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  import('./citingDialog.ts')
    .then(({ copyFootnote, openCiting }) => (link.matches('[data-voetnoot]') ? copyFootnote(link) : openCiting(link)))
    .catch(() => location.assign(link.href));
});

/** Waits until a reader turns to a control for referring or taking along, and only then loads what opens it in place, or does it at once. */
document.addEventListener('click', (event) => {
  const at = event.target instanceof Element ? event.target : null;
  // A reader who wants it in a tab of its own gets the page.
  if (!at || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const sign = at.closest<HTMLAnchorElement>('.permalink[href^="#"]');
  const card = at.closest('.card > summary, .card > details > summary')?.parentElement;
  // Who asks for the address of a place, or opens a card, is offered to take it along; where that does not come, nothing is lost.
  if (sign ?? card)
    void import('../memo/takeHere.ts').then(
      ({ offerAt, offerInCard }) => (sign ? offerAt(sign) : offerInCard(card as HTMLDetailsElement)),
      () => undefined,
    );
  const link = at.closest<HTMLAnchorElement>('[data-verwijs], [data-voetnoot], [data-neem]');
  if (!link) return;
  event.preventDefault();
  (link.matches('[data-neem]')
    ? import('../memo/takeHere.ts').then(({ takeBeside }) => takeBeside(link))
    : import('./citingDialog.ts').then(({ copyFootnote, openCiting }) =>
        link.matches('[data-voetnoot]') ? copyFootnote(link) : openCiting(link),
      )
  ).catch(() => location.assign(link.href));
});

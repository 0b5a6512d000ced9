/** On paper every card and table stands open. A stylesheet can ask for it where `::details-content` is known; elsewhere this does. */
if (!CSS.supports('selector(::details-content)')) {
  const opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    // Paper has no files to download; their fold, opened, would close that of the table beside it.
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.downloads)')) if (!details.open) opened.push(details);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened.splice(0)) details.open = false;
  });
}

/** What lies open above the page is closed, so that it stands in its list. */
addEventListener('beforeprint', () => {
  document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
});

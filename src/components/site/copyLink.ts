/** How long a sign says that its address was copied, in milliseconds. */
const SAID_FOR = 4000;

/** Tells assistive technology; a sign itself says it to the eye. */
const told = document.createElement('p');
told.className = 'visually-hidden';
told.setAttribute('role', 'status');
document.body.append(told);

document.addEventListener('click', (event) => {
  const sign = (event.target as Element).closest<HTMLAnchorElement>('.permalink[href^="#"]');
  if (sign && !event.ctrlKey && !event.metaKey && !event.shiftKey) void copyAddress(sign);
});

/** Who follows the sign of a link to a place on this page has its whole address on the clipboard too. */
async function copyAddress(sign: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(sign.href);
  } catch {
    // Not every browser allows it everywhere; the address then stands in the address bar.
    return;
  }
  sign.dataset['said'] = told.textContent = 'Link gekopieerd';
  setTimeout(() => {
    delete sign.dataset['said'];
    told.textContent = '';
  }, SAID_FOR);
}

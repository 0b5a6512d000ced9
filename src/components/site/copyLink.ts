import { copy } from '../controls/copy.ts';

/** How long a sign says that its address was copied, in milliseconds. */
const SAID_FOR = 4000;

/** Tells assistive technology; a sign itself says it to the eye. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

/** Who follows the sign of a link to a place on this page has its whole address on the clipboard too. */
document.addEventListener('click', (event) => {
  const sign = (event.target as Element).closest<HTMLAnchorElement>('.permalink[href^="#"]');
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  void copy(sign.href).then((copied) => {
    if (!copied) return;
    sign.dataset['said'] = status.textContent = 'Link gekopieerd';
    setTimeout(() => {
      delete sign.dataset['said'];
      status.textContent = '';
    }, SAID_FOR);
  });
});

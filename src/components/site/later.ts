// What every page does once it is there. A reader copies long words whole, and the menu closes behind the keyboard. The browser keeps what is visited,
// when it has nothing else to do; and the page says so when the site has a newer build than the one that is kept whole. Nothing is kept where the
// browser cannot, where the reader refused, and while authors write.
import { OWN_PAGE, REFUSED } from '../offline/names.ts';
import { closeMenu } from './closeMenu.ts';
import { copyWhole } from './copyWhole.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const workers = (navigator as Partial<Navigator>).serviceWorker;

closeMenu();
copyWhole();

// Safari knows no idle moments.
if (workers && import.meta.env.PROD) ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(() => void start(workers));

async function start(container: ServiceWorkerContainer): Promise<void> {
  try {
    if (localStorage.getItem(REFUSED) !== null) return;
    container.addEventListener('message', sayNewer);
    await container.register(`${BASE}onderweg.js`, { updateViaCache: 'none' });
    container.controller?.postMessage('nieuw?');
  } catch {
    // A browser that keeps nothing reads on from the network.
  }
}

function sayNewer(): void {
  if (document.querySelector('[data-nieuwer]')) return;
  const line = document.createElement('p');
  // Not on paper.
  line.className = 'other-version';
  line.setAttribute('role', 'status');
  line.dataset['nieuwer'] = '';
  const link = document.createElement('a');
  link.href = BASE + OWN_PAGE;
  link.textContent = 'Vernieuw';
  document.querySelector('.page')?.prepend(line);
  line.append('Er is een nieuwe versie. ', link);
}

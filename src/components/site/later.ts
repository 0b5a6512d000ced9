import { REFUSED } from '../offline/names.ts';
import { copyWhole } from './copyWhole.ts';

/**
 * What every page does once it is there. A reader copies long words whole. The browser keeps what is visited, when it has nothing else to do; and the
 * page says so when the site has a newer build than the one that is kept whole. Nothing is kept where the browser cannot, where the reader refused,
 * and while authors write.
 */
const BASE = import.meta.env.BASE_URL.replace(/\/?$/, '/');
const workers = (navigator as Partial<Navigator>).serviceWorker;

copyWhole();

// Safari knows no idle moments.
if (workers && import.meta.env.PROD) ((window as Partial<Window>).requestIdleCallback ?? setTimeout)(() => void start(workers));

async function start(container: ServiceWorkerContainer): Promise<void> {
  try {
    if (localStorage.getItem(REFUSED) !== null) return;
    container.addEventListener('message', () => void import('../offline/sayNewer.ts').then(({ sayNewer }) => sayNewer(BASE)));
    await container.register(`${BASE}onderweg.js`, { updateViaCache: 'none' });
    container.controller?.postMessage('nieuw?');
  } catch {
    // A browser that keeps nothing reads on from the network.
  }
}

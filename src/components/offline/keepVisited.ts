import { OWN_PAGE, REFUSED } from './names.ts';

/**
 * Lets the browser keep what a reader visits, when it has nothing else to do; and says so when the site has a newer build than the one that is kept
 * whole. Nothing where the browser cannot, where the reader refused, and while authors write.
 * @param base the path that the site stands under, with a slash on both sides
 */
export function keepVisited(base: string): void {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  if (!workers || !import.meta.env.PROD) return;
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);

  function begin(): void {
    // Safari knows no idle moments.
    if ('requestIdleCallback' in window) requestIdleCallback(() => void start());
    else setTimeout(() => void start(), 1000);
  }

  async function start(): Promise<void> {
    try {
      if (localStorage.getItem(REFUSED) !== null) return;
      workers?.addEventListener('message', sayNewer);
      await workers?.register(`${base}onderweg.js`, { updateViaCache: 'none' });
      workers?.controller?.postMessage('nieuw?');
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
    link.href = base + OWN_PAGE;
    link.textContent = 'Vernieuw';
    document.querySelector('.page')?.prepend(line);
    line.append('Er is een nieuwe versie. ', link);
  }
}

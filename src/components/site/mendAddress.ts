import { mendedPath } from '../../domain/mendedPath.ts';

/** How long the reader sees where the link goes, in milliseconds. */
const SEEN_FOR = 1500;

const notice = document.querySelector<HTMLElement>('[data-mended]');
const base = notice?.dataset['base'] ?? '/';
if (notice && location.pathname.startsWith(base)) void mend(notice);

/** Goes on to the page that a damaged address was meant for, when there is one, and says so. */
async function mend(place: HTMLElement): Promise<void> {
  const given = `/${location.pathname.slice(base.length)}${location.search}${location.hash}`;
  const meant = mendedPath(given);
  if (meant === given) return;
  const address = base + meant.slice(1);
  const there = await fetch(address.replace(/[?#].*/s, ''), { method: 'HEAD' }).catch(() => undefined);
  if (there?.ok !== true) return;
  const link = place.querySelector('a');
  if (link) {
    link.href = address;
    link.textContent = meant.replace(/[?#].*/s, '');
  }
  place.hidden = false;
  setTimeout(() => {
    location.replace(address);
  }, SEEN_FOR);
}

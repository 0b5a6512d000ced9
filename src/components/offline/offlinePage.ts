import type { ListSummary } from '../../domain/offline/fileList.ts';
import { endingInWords, keptInWords, roomFor, sizeInWords, type Ending, type KeptNow } from '../../domain/offline/words.ts';
import { make } from '../memo/make.ts';
import { inWords } from '../memo/place.ts';
import { askToStay, canKeep, freeRoom, holding, isRefused } from './inBrowser.ts';
import { keepAll, newestSummary, type Progress } from './keepAll.ts';
import { keptNow, visitedPages } from './keptNow.ts';
import { openStore } from './store.ts';
import styles from '../../styles/offline.css?url';

const CANNOT_COME_BACK = 'U hebt nu geen verbinding. Gooit u de pagina’s weg, dan kunt u ze nu niet opnieuw bewaren. Toch weggooien?';
const BUSY = 'Een ander tabblad is aan het bewaren. Stop dat eerst.';

const NOT_KEPT = 'Deze pagina staat niet op uw apparaat';
const CANNOT = 'Deze browser kan de site niet bewaren. Dat is zo in sommige privévensters, en bij een site zonder https.';

/**
 * Shows what the browser keeps of the site, and lets the reader keep all of it, renew it and throw it away. Its styles are asked for from here: a sheet
 * that stands in a page makes the policy of the whole site longer.
 */
export function beginOffline(page: HTMLElement): void {
  for (const part of [page, ...page.querySelectorAll<HTMLElement>('[data-klas]')]) part.classList.add(part.dataset['klas'] ?? '');
  document.head.append(make('link', { rel: 'stylesheet', href: styles }));
  // From the page: a module that this script had in common with that of every page would be one more file for every page.
  const { base = '/', own = '/', refused = '' } = page.dataset;
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-offline="${name}"]`) ?? page;
  const [now, size, said, away] = [part('nu'), part('omvang'), part('gezegd'), part('niet-bewaard')];
  const [keep, stop, remove] = [part('bewaar'), part('stop'), part('weg')];
  const bar = page.querySelector('progress') ?? make('progress');
  const visited = page.querySelector('details') ?? make('details');
  const store = openStore(base);
  let kept: KeptNow = { visited: 0 };
  let newest: ListSummary | undefined;
  let under: AbortController | undefined;

  page.querySelector('.for-script')?.removeAttribute('hidden');
  sayNotKept();
  if (!canKeep()) {
    now.textContent = CANNOT;
    return;
  }
  keep.addEventListener('click', () => void alone(keepEverything));
  stop.addEventListener('click', () => under?.abort());
  remove.addEventListener('click', () => {
    if (navigator.onLine || confirm(CANNOT_COME_BACK)) void alone(throwAway);
  });
  visited.addEventListener('toggle', () => void listVisited());
  addEventListener('online', () => void (under ?? draw()));
  void draw();

  /** The worker answers with this page where another was asked for that is not kept. */
  function sayNotKept(): void {
    if (location.pathname === own) return;
    part('kop').textContent = NOT_KEPT;
    document.title = document.title.replace(/^[^·]*/, `${NOT_KEPT} `);
    const again = make('a', { href: location.href }, 'Probeer het nog eens');
    away.append('U hebt nu geen verbinding. ', again, ', of kies hieronder iets dat u wel kunt lezen.');
    away.hidden = false;
    visited.open = true;
  }

  async function draw(): Promise<void> {
    // Some browsers have a store, and refuse it when asked.
    const [read, given] = await Promise.all([keptNow(store, { base, own }).catch(() => undefined), newestSummary(base)]);
    if (!read) {
      now.textContent = CANNOT;
      return;
    }
    [kept, newest] = [read, given];
    const current = await store.current();
    if (kept.unfinished && kept.whole?.lost === 0 && newest?.version === current) await forgetUnfinished();
    now.textContent = keptInWords(kept, inWords);
    visited.hidden = kept.visited === 0;
    part('begin').hidden = !kept.whole;
    const isNewer = newest !== undefined && newest.version !== current;
    const isWhole = kept.whole?.lost === 0;
    keep.hidden = newest === undefined || (isWhole && !isNewer);
    keep.textContent = kept.unfinished
      ? 'Ga verder met bewaren'
      : !kept.whole
        ? 'Bewaar alles voor onderweg'
        : isNewer
          ? 'Vernieuw'
          : 'Vul aan';
    size.textContent = newest === undefined ? 'Zonder verbinding kunt u nu niets bewaren.' : keep.hidden ? '' : await sizeOf(newest);
    remove.hidden = isRefused(refused) && !(await store.isThere());
    stop.hidden = bar.hidden = true;
  }

  async function sizeOf(summary: ListSummary): Promise<string> {
    const all = `De hele site neemt ongeveer ${sizeInWords(roomFor(summary))} op uw apparaat.`;
    const free = await freeRoom();
    return [
      kept.whole?.lost === 0 ? `Er is een nieuwe versie. ${all} Alleen wat veranderde, wordt opgehaald.` : all,
      // Of a newer version nobody knows what is new before the list is there.
      ...(!kept.whole && free !== undefined && free < roomFor(summary) ? ['Misschien is daar te weinig ruimte voor.'] : []),
    ].join(' ');
  }

  /** The site went back to the build that is kept whole: what came of the other is of no use, and nothing could make it whole. */
  async function forgetUnfinished(): Promise<void> {
    await holding(async () => {
      await store.setTarget(undefined);
      await tidy();
      kept = await keptNow(store, { base, own });
    });
  }

  /** Does what changes all that is kept, and says what came of it: one tab at a time, for what one throws away would half come back from another. */
  async function alone(work: () => Promise<string>): Promise<void> {
    const words = await holding(work);
    if (words === undefined) {
      say(BUSY);
      return;
    }
    await draw();
    say(words);
    said.focus();
  }

  async function keepEverything(): Promise<string> {
    const before = await store.current();
    const hadWhole = before !== undefined && before !== newest?.version;
    under = new AbortController();
    [keep.hidden, remove.hidden, stop.hidden, bar.hidden] = [true, true, false, false];
    stop.focus();
    say('Bezig met bewaren. U kunt intussen verder lezen in een ander tabblad.');
    const ending = await keepNewest(under.signal);
    if (ending === 'full' && hadWhole) await store.setTarget(undefined);
    await tidy();
    under = undefined;
    return endingInWords(ending, hadWhole);
  }

  /** The worker knows what open tabs still need. */
  async function tidy(): Promise<void> {
    (await navigator.serviceWorker.getRegistration(base))?.active?.postMessage('ruim op');
  }

  /** Once more when another build came in between; that one then. */
  async function keepNewest(signal: AbortSignal): Promise<Ending> {
    try {
      localStorage.removeItem(refused);
      await navigator.serviceWorker.register(`${base}onderweg.js`, { updateViaCache: 'none' });
    } catch {
      return 'refused';
    }
    askToStay();
    const tried = await newestSummary(base);
    if (!tried) return 'away';
    const ending = await keepAll(store, base, tried, signal, tell(tried));
    const later = ending === 'changed' ? await newestSummary(base) : undefined;
    return later && later.version !== tried.version ? keepAll(store, base, later, signal, tell(later)) : ending;
  }

  function tell({ files: all, bytes: size }: ListSummary): (progress: Progress) => void {
    return ({ files, bytes }) => {
      bar.max = all;
      bar.value = files;
      bar.textContent = `${files} van ${all}`;
      now.textContent = `${sizeInWords(bytes)} van de ${sizeInWords(size)}.`;
    };
  }

  async function throwAway(): Promise<string> {
    const registration = await navigator.serviceWorker.getRegistration(base);
    await registration?.unregister();
    await store.clear();
    localStorage.setItem(refused, '');
    return 'De bewaarde pagina’s zijn weg. Een memo of afweging staat er nog. Deze browser bewaart niets meer van wat u hier leest, tot u weer op “Bewaar alles voor onderweg” drukt.';
  }

  async function listVisited(): Promise<void> {
    const pages = await visitedPages(store, { base, own });
    part('paginas').replaceChildren(...pages.map(({ address, title }) => make('li', {}, make('a', { href: address }, title))));
  }

  function say(words: string): void {
    said.textContent = words;
  }
}

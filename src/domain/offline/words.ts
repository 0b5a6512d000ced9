import { formatNumber } from '../format.ts';

/** What a browser keeps of the site now. */
export interface KeptNow {
  /** The build that is kept whole: its date, its pages, and how many of its files the browser lost since. */
  whole?: { edition: string; pages: number; lost: number };
  /** The build that is not whole yet. */
  unfinished?: { pages: number; ofPages: number };
  /** Pages that a reader visited. */
  visited: number;
}

/**
 * Why keeping everything ended: it is whole, the reader stopped it, the network went away, the server has other files than its list says (another build
 * came in between), the browser has no room, or it keeps nothing.
 */
export type Ending = 'whole' | 'stopped' | 'away' | 'changed' | 'full' | 'refused';

const MEGABYTE = 1_000_000;

/** What a browser writes down of a file beside its contents: some 2.4 KB in Chromium, measured over the whole site. */
const BESIDE_A_FILE = 2400;

/** The bytes that files take on a device. */
export function roomFor({ files, bytes }: { files: number; bytes: number }): number {
  return bytes + files * BESIDE_A_FILE;
}

/** Bytes as a reader hears them, never less than they are: `44 megabyte`. */
export function sizeInWords(bytes: number): string {
  return bytes < MEGABYTE ? 'minder dan 1 megabyte' : `${formatNumber(Math.ceil(bytes / MEGABYTE))} megabyte`;
}

/**
 * What is kept now, in sentences.
 * @param say a date in words
 */
export function keptInWords({ whole, unfinished, visited }: KeptNow, say: (date: string) => string): string {
  const parts: string[] = [];
  if (whole) {
    parts.push(`De hele site staat op dit apparaat: ${pagesInWords(whole.pages)}, versie van ${say(whole.edition)}.`);
    if (whole.lost > 0) parts.push(`De browser gooide er zelf iets van weg: ${formatNumber(whole.lost)} bestanden. Vul het aan.`);
  }
  if (unfinished) {
    const { pages, ofPages } = unfinished;
    parts.push(
      `${whole ? 'De nieuwe versie' : 'De site'} is nog niet helemaal bewaard: ${formatNumber(pages)} van de ${pagesInWords(ofPages)}.`,
    );
    if (!whole) parts.push('Die kunt u al lezen zonder verbinding. Zoeken kan dan nog niet.');
  }
  if (visited > 0 && !whole)
    parts.push(`Van wat u bezocht, ${visited === 1 ? 'staat 1 pagina' : `staan ${pagesInWords(visited)}`} op dit apparaat.`);
  return parts.length > 0 ? parts.join(' ') : 'Er staat nog niets van deze site op dit apparaat.';
}

/** What came of keeping everything, and what now. @param hadWhole whether another build was kept whole before */
export function endingInWords(ending: Ending, hadWhole: boolean): string {
  const before = hadWhole ? ' De versie die u had, is nog heel.' : '';
  switch (ending) {
    case 'whole':
      return hadWhole
        ? 'Klaar. Wat u hierna opent, is de nieuwe versie. Wat al open staat, blijft zoals het is.'
        : 'Klaar. De hele site staat op dit apparaat. U kunt haar lezen zonder verbinding.';
    case 'stopped':
      return `Gestopt. Wat er al stond, blijft staan.${before}`;
    case 'away':
      return `De verbinding viel weg. Wat er al stond, blijft staan. Ga verder als u weer verbinding hebt.${before}`;
    case 'changed':
      return `Terwijl u bewaarde, veranderde de site. Probeer het over een paar minuten nog eens.${before}`;
    case 'full':
      return hadWhole
        ? 'Er is te weinig ruimte voor de nieuwe versie. Die is er niet bij gekomen. De versie die u had, is nog heel.'
        : 'Er is te weinig ruimte op dit apparaat. Hierboven staat wat er wel bewaard is. Maak ruimte en ga dan verder.';
    case 'refused':
      return `Deze browser wil niets bewaren. Misschien is dit een privévenster.${before}`;
  }
}

function pagesInWords(pages: number): string {
  return pages === 1 ? '1 pagina' : `${formatNumber(pages)} pagina’s`;
}

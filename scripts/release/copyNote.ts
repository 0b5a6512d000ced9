import { formatMoment } from '../../src/domain/format.ts';

/** The edition that a copy is of, and where the site is. */
export interface CopiedEdition {
  version: string;
  /** Its date: `2026-11-28`. */
  date: string;
  /** Scheme and host: `https://example.nl`. */
  origin: string;
  /** The path that the site stands under, with a slash on both sides. */
  base: string;
}

/** What every page of a copy says of itself, as HTML: of which edition it is, and what only the site can do. */
export function noteOf({ version, date, origin, base }: CopiedEdition): string {
  const address = origin + base;
  return [
    '<aside class="copy-note" aria-label="Over deze kopie"><p>',
    `Dit is een kopie van versie ${version}, van ${formatMoment(date)}. Zoeken, zelf invullen en een memo maken vragen een server. `,
    `Dat kan alleen op de site: <a href="${address}">${address}</a>`,
    '</p></aside>',
  ].join('');
}

/** How that stands on the page; on paper the address of the page says enough. */
export const NOTE_STYLE = [
  '.copy-note{max-width:calc(var(--frame) + 2*var(--gap));margin-inline:auto;padding:var(--space-2) var(--gap);color:var(--muted)}',
  '.copy-note p{margin:0}',
  '@media print{.copy-note{display:none}}',
].join('');

/** The text that stands beside the pages, for who opens the archive. */
export function readMe(edition: CopiedEdition): string {
  return [
    'Wegwijzer Participatiewet',
    `Versie ${edition.version}, ${formatMoment(edition.date)}`,
    '',
    '1. Pak eerst het hele bestand uit. Uw computer maakt dan een map.',
    '2. Open in die map het bestand index.html. Dat opent in uw browser.',
    '',
    'U hebt geen internet nodig.',
    'Zoeken, zelf invullen en een memo maken vragen een server. Dat kan alleen op de site:',
    edition.origin + edition.base,
    '',
  ].join('\r\n');
}

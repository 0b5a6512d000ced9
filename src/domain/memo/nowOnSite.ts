import { wordsOf, type Taken } from './item.ts';

/** How something that was taken along stands on the site now. `unknown`: it could not be fetched; `own`: only its page can work it out anew. */
export type NowOnSite = { kind: 'same' | 'gone' | 'unknown' | 'own' } | { kind: 'changed'; taken: Taken };

/** How something stands now. Only what readers see counts; where its sources are written otherwise, it is the same. */
export function compareTaken(was: Taken, now: Taken): NowOnSite {
  return seen(was) === seen(now) ? { kind: 'same' } : { kind: 'changed', taken: now };
}

function seen({ title, value, text, table, picture }: Taken): string {
  return JSON.stringify([title, value, wordsOf(text), table, picture?.description]);
}

/**
 * What a memo says of something that no longer stands on the site as it was taken; undefined where there is nothing to say.
 * @param edition the date, in words, of the edition that it was taken from
 */
export function nowInWords(was: Taken, now: NowOnSite | undefined, edition: string): string | undefined {
  switch (now?.kind) {
    case 'changed':
      return was.value !== undefined && now.taken.value !== undefined && was.value !== now.taken.value
        ? `Let op: dit cijfer is veranderd. In de versie van ${edition} stond: ${was.value}. Nu staat er: ${now.taken.value}.`
        : `Let op: de site zegt dit nu anders. Hier staat het zoals het in de versie van ${edition} stond. Nu staat er: ${wordsNow(now.taken)}`;
    case 'gone':
      return `Let op: dit staat niet meer op de site. Hier staat het zoals het in de versie van ${edition} stond.`;
    case 'unknown':
      return `Wij konden nu niet nagaan of dit nog zo op de site staat. Het komt uit de versie van ${edition}.`;
    case 'own':
      return `Deze uitkomst komt uit de versie van ${edition}. Open het adres om te zien of zij nog dezelfde is.`;
    default:
      return undefined;
  }
}

function wordsNow({ text, picture }: Taken): string {
  return [...wordsOf(text), ...(picture ? [picture.description] : [])].join(' ');
}

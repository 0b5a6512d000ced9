import { arrivalWords, type ToldChanges } from '../../domain/editions/arrival.ts';
import { mendedState } from '../../domain/mendedLink.ts';
import { BASE_PATH, EDITION_DATE, href, SITE_VERSION } from '../../site.ts';

/** Says below the title of the page what differs since the edition that the link of the reader names. */
export async function arrive(): Promise<void> {
  const given = new URLSearchParams(mendedState(location.search)).get('editie');
  const title = document.querySelector('main h1');
  const now = { version: SITE_VERSION, date: EDITION_DATE };
  const page = `/${location.pathname.slice(BASE_PATH.length)}`;
  if (given === null || !title || !arrivalWords(given, page, undefined, now)) return;
  const place = document.createElement('div');
  place.className = 'since';
  // There before its words are, so that they are read out.
  place.setAttribute('role', 'status');
  title.after(place);
  const words = arrivalWords(given, page, await fetchChanges(), now);
  if (!words) return;
  const head = document.createElement('p');
  const link = document.createElement('a');
  link.href = href('/over/wijzigingen/');
  link.textContent = 'Alle wijzigingen';
  head.append(words.head, ' ', link);
  place.append(head, ...(words.changes.length > 0 ? [listOf(words.changes)] : []));
}

function listOf(texts: readonly string[]): HTMLElement {
  const list = document.createElement('ul');
  list.append(
    ...texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  return list;
}

/** The editions and changes of today; undefined when they do not come. */
async function fetchChanges(): Promise<ToldChanges | undefined> {
  try {
    const answer = await fetch(href('/data/wijzigingen.json'));
    return answer.ok ? ((await answer.json()) as ToldChanges) : undefined;
  } catch {
    return undefined;
  }
}

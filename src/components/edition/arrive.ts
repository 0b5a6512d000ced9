import { arrivalWords, editionIn, names, type ToldChanges } from '../../domain/editions/arrival.ts';

/** The path that the site stands under, with a slash on both sides. */
const base = document.querySelector<HTMLElement>('[data-base]')?.dataset['base'] ?? '/';
/** The version that the reader sees, as the foot of the page says. */
const now = /[\d.]+\d/.exec(document.querySelector('footer a[href*="/wijzigingen/#"]')?.textContent ?? '')?.[0] ?? '';
void arrive();

/** Says below the title of the page what differs since the edition that the link of the reader names. */
async function arrive(): Promise<void> {
  const given = editionIn(location.search);
  const title = document.querySelector('main h1');
  if (given === undefined || !title || names(given, now)) return;
  const place = document.createElement('div');
  place.className = 'since';
  // There before its words are, so that they are read out.
  place.setAttribute('role', 'status');
  title.after(place);
  const arrival = arrivalWords(given, `/${location.pathname.slice(base.length)}`, await fetchChanges(), now);
  if (!arrival) return;
  const words = document.createElement('p');
  words.append(arrival.head, ' ', linkTo('over/wijzigingen/', 'Alle wijzigingen'), ' ', linkTo('editie/', 'Bewaarde versies'));
  place.append(words, ...(arrival.changes.length > 0 ? [listOf(arrival.changes)] : []));
}

function linkTo(path: string, name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = base + path;
  link.textContent = name;
  return link;
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
    const answer = await fetch(`${base}data/wijzigingen.json`);
    return answer.ok ? ((await answer.json()) as ToldChanges) : undefined;
  } catch {
    return undefined;
  }
}

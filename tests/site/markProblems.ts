import type { HTMLElement } from 'node-html-parser';
import type { BuiltPage } from './builtSite.ts';

/** What the style sheet draws and no one may copy: numbers of notes, notes in the margin, signs of links. */
const DRAWN = '.ref, .margin-note, .permalink, .back a';

/**
 * Where the apparatus of a page would be copied, read out or indexed with its text, and where the way between a note and the places
 * that name it is broken: one sentence each.
 */
export function markProblems({ address, root }: BuiltPage): string[] {
  const written = root
    .querySelectorAll(DRAWN)
    .filter((element) => element.text.trim() !== '')
    .map((element) => `${address}: "${element.text.trim()}" of a ${element.classNames} is text of its sentence`);
  const inHeadings = root.querySelectorAll('h1 a.permalink, h2 a.permalink, h3 a.permalink, h1 .ref, h2 .ref, h3 .ref');
  return [
    ...written,
    ...inHeadings.map((element) => `${address}: a ${element.classNames} stands inside a heading`),
    ...unnamed(),
    ...brokenWays(),
    ...strayNotes(),
  ];

  /** Where one paragraph of a page can be linked to, every one with a source can. */
  function unnamed(): string[] {
    if (root.querySelector('.of-paragraph') === null) return [];
    return root
      .querySelectorAll('.prose p, .prose li')
      .filter((element) => element.querySelector('.ref') !== null && element.querySelector('li') === null)
      .filter((element) => element.closest('.card, .step, table, dl, figure') === null && element.querySelector('.of-paragraph') === null)
      .filter((element) => element.parentNode?.closest('li')?.querySelector('.of-paragraph') == null)
      .map(
        (element) => `${address}: “${even(element.text).slice(0, 40)}…” has a source and no address; write <Alinea id="…" /> at its end`,
      );
  }

  /** In the story a mark leads to the list of its own step. */
  function strayNotes(): string[] {
    return root.querySelectorAll('.step').flatMap((step) => {
      const own = new Set(step.querySelectorAll('.notes li').map(({ id }) => `#${id}`));
      return step
        .querySelectorAll('.ref')
        .map((mark) => mark.getAttribute('href') ?? '')
        .filter((to) => !own.has(to))
        .map((to) => `${address}: a mark in ${step.id} leads to ${to}, outside its step`);
    });
  }

  /** A note leads back to its marks and to no others, in the order of the text. */
  function brokenWays(): string[] {
    const marks = root.querySelectorAll('.ref');
    const notes = root.querySelectorAll('.notes li');
    const ofNote = (note: HTMLElement): string =>
      marks
        .filter((mark) => mark.getAttribute('href') === `#${note.id}`)
        .map(({ id }) => `#${id}`)
        .join(' ');
    const backOf = (note: HTMLElement): string =>
      note
        .querySelectorAll('.back a')
        .map((link) => link.getAttribute('href') ?? '')
        .join(' ');
    return notes.flatMap((note) =>
      ofNote(note) === backOf(note) ? [] : [`${address}: ${note.id} leads back to ${backOf(note)}, and stands at ${ofNote(note)}`],
    );
  }
}

function even(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

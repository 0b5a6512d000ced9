/** The line of a list that says what became of a copy. */
export type Said = HTMLElement;

/** Gives every form in a list of citations a button that copies it, and one line for all that says what became of it. */
export function addCopyButtons(list: HTMLElement): Said {
  const said = document.createElement('p');
  said.className = 'citing-said';
  said.setAttribute('role', 'status');
  for (const form of list.querySelectorAll<HTMLElement>('[data-vorm]'))
    form.before(copyButton(form.dataset['vorm'] ?? '', said, () => navigator.clipboard.writeText(form.textContent)));
  list.append(said);
  return said;
}

// Not by way of `controls/copy.ts`: a module shared with the story and the scenario becomes a file of its own, which both then load.
/** A button that copies what stands after it; where the browser does not allow that, the text is selected. */
export function copyButton(name: string, said: Said, copy: () => Promise<void>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Kopieer';
  button.setAttribute('aria-label', `Kopieer ${name}`);
  button.addEventListener('click', () => {
    copy().then(
      () => {
        said.textContent = `${name}: gekopieerd.`;
      },
      () => {
        if (button.nextElementSibling) getSelection()?.selectAllChildren(button.nextElementSibling);
        said.textContent = `${name}: kopiëren lukt hier niet. De tekst is geselecteerd; kopieer hem met de toetsen.`;
      },
    );
  });
  return button;
}

/** Gives every form in a list of citations a button that copies it, and one line for all that says what became of it. */
export function addCopyButtons(list: HTMLElement): void {
  const said = document.createElement('p');
  said.className = 'citing-said';
  said.setAttribute('role', 'status');
  for (const form of list.querySelectorAll<HTMLElement>('[data-vorm]')) {
    const name = form.dataset['vorm'] ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Kopieer';
    button.setAttribute('aria-label', `Kopieer ${name}`);
    button.addEventListener('click', () => void copyForm(form, name, said));
    form.before(button);
  }
  list.append(said);
}

// Not by way of `controls/copy.ts`: a module shared with the story and the scenario becomes a file of its own, which both then load.
async function copyForm(form: HTMLElement, name: string, said: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(form.textContent);
    said.textContent = `${name}: gekopieerd.`;
  } catch {
    getSelection()?.selectAllChildren(form);
    said.textContent = `${name}: kopiëren lukt hier niet. De tekst is geselecteerd; kopieer hem met de toetsen.`;
  }
}

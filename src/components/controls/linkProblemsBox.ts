/**
 * What was wrong with the link that led here, for pages without Svelte; those with it have `LinkProblems.svelte`.
 * @param problems a sentence for each thing that was wrong
 * @param rest what became of the rest
 */
export function linkProblemsBox(problems: readonly string[], rest: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'link-problems';
  box.setAttribute('role', 'alert');
  const title = withText('p', 'In de link klopte iets niet');
  title.className = 'link-problems-title';
  const list = document.createElement('ul');
  list.append(...[...new Set(problems)].map((problem) => withText('li', problem)));
  box.append(title, list, withText('p', rest));
  return box;
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

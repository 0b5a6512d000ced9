/** An element with what it has and holds. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  has: Readonly<Record<string, string | boolean>> = {},
  ...holds: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(has)) if (value !== false) made.setAttribute(attribute, value === true ? '' : value);
  made.append(...holds);
  return made;
}

/** A button that does something. */
export function makeButton(text: string, act: () => void, has: Readonly<Record<string, string | boolean>> = {}): HTMLButtonElement {
  const button = make('button', { type: 'button', ...has }, text);
  button.addEventListener('click', act);
  return button;
}

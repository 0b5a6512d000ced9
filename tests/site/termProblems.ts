import type { BuiltPage } from './builtSite.ts';

/**
 * Where a term cannot be opened, or is explained twice or for nothing: one sentence each. The word must stand in its sentence as text, with an
 * empty button over it; its explanation stands once, at the end of the page, outside what search reads.
 */
export function termProblems({ address, root }: BuiltPage): string[] {
  const explained = root.querySelectorAll('.words p[popover]').map(({ id }) => id);
  const terms = root.querySelectorAll('.begrip').map((term) => {
    const button = term.querySelector('button');
    return {
      word: term.text.trim(),
      owned: term.getAttribute('aria-owns') ?? '',
      opens: button?.getAttribute('popovertarget'),
      name: nameOf(button),
    };
  });
  return [
    ...terms.flatMap(({ word, owned, opens, name }) => [
      ...(word === name ? [] : [`${address}: the term "${word}" is called "${name}"`]),
      ...(owned === opens && explained.includes(owned) ? [] : [`${address}: the term "${word}" opens nothing`]),
    ]),
    ...explained.filter((id, place) => explained.indexOf(id) !== place).map((id) => `${address}: explains ${id} twice`),
    ...explained.filter((id) => !terms.some(({ owned }) => owned === id)).map((id) => `${address}: explains ${id}, which stands nowhere`),
  ];

  /** What a button is called; text inside it would be lost where a view leaves out controls. */
  function nameOf(button: ReturnType<typeof root.querySelector>): string {
    return button?.text === '' ? (button.getAttribute('aria-label') ?? '') : '';
  }
}

/** Draws a part of the page anew and brings the reader back to where they were in it, with what they had selected. */
export function keepFocus(part: HTMLElement, draw: () => void, otherwise: () => HTMLElement | null): void {
  const focused = document.activeElement;
  const was = focused instanceof HTMLElement && part.contains(focused) ? focused : undefined;
  const selected = was && isTyped(was) ? ([was.selectionStart ?? 0, was.selectionEnd ?? 0] as const) : undefined;
  draw();
  if (!was) return;
  const name = was.dataset['focus'] ?? '';
  const now = [...part.querySelectorAll<HTMLElement>('[data-focus]')].find(({ dataset }) => dataset['focus'] === name) ?? otherwise();
  now?.focus();
  if (selected && now && isTyped(now)) now.setSelectionRange(...selected);
}

function isTyped(element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement {
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
}

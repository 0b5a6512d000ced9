/**
 * Lets a reader copy long words whole: before the browser copies, what is selected loses its soft hyphens, which a memo would show and a
 * search would trip over. What is selected stays selected, and the browser copies by itself.
 */
export function copyWhole(): void {
  addEventListener('copy', () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      let at: number;
      while ((at = text.data.indexOf('\u00AD')) >= 0 && getSelection()?.containsNode(text, true)) text.deleteData(at, 1);
    }
  });
}

/**
 * Lets a reader copy long words whole: before the browser copies, what is selected loses its soft hyphens, which a memo would show and a
 * search would trip over. What is selected stays selected, and the browser copies by itself.
 */
export function copyWhole(): void {
  addEventListener('copy', () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const parted: Text[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (text.data.includes('\u00AD') && getSelection()?.containsNode(text, true)) parted.push(text);
    }
    // Only then: after each change the browser would lay the page out again to say what is selected.
    for (const text of parted) {
      let at: number;
      while ((at = text.data.indexOf('\u00AD')) >= 0) text.deleteData(at, 1);
    }
  });
}

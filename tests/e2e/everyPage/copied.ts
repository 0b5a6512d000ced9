import type { Page } from 'playwright-core';

/** What a reader may select as one piece: a paragraph, an item, a heading, a cell. */
const PIECES = 'main :is(p, li, h1, h2, h3, dt, dd, th, td, caption, figcaption)';
/** What the style sheet draws, and words for who hears the page: no part of what is copied. */
const DRAWN = '.ref, .margin-note, .permalink, .back, .visually-hidden';

/** Selects every piece of a page, with all that folds open: how many there were, and what was copied otherwise than it reads. The folds stay open. */
export async function badlyCopiedOn(page: Page): Promise<{ pieces: number; problems: string[] }> {
  const found = await page.evaluate(
    ([selector, drawn]) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      // What is far out of view is laid out only when it comes near.
      for (const part of document.querySelectorAll<HTMLElement>('main *')) {
        if (getComputedStyle(part).contentVisibility === 'auto') part.style.contentVisibility = 'visible';
      }
      // A drawing is no text, nor is a list to choose from; what is out of sight cannot be selected.
      const whole = [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.querySelector('svg, select') === null && !element.closest('.visually-hidden'),
      );
      const signs = document.querySelectorAll<HTMLElement>(drawn);
      for (const sign of signs) sign.hidden = true;
      const sentences = whole.map((element) => element.innerText);
      for (const sign of signs) sign.hidden = false;
      const copied = whole.map((element, index) => {
        getSelection()?.selectAllChildren(element);
        return [getSelection()?.toString() ?? '', sentences[index] ?? ''] as const;
      });
      getSelection()?.removeAllRanges();
      return copied;
    },
    [PIECES, DRAWN] as const,
  );
  return {
    pieces: found.length,
    problems: found
      .filter(([copied, sentence]) => bare(copied) !== bare(sentence))
      .map(([copied, sentence]) => `“${copied}” for “${sentence}”`),
  };
}

/**
 * Whether the page takes the soft hyphens out of what is selected before the browser copies it; what does so comes after the page. Ask it last:
 * afterwards the page has none.
 */
export async function copiesWhole(page: Page): Promise<boolean> {
  // Where the reader acts, it comes with the first key or press, and copying begins with one.
  await page.keyboard.press('Control');
  const copied = page.waitForFunction(() => {
    getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
    document.dispatchEvent(new Event('copy', { bubbles: true }));
    const text = getSelection()?.toString() ?? '';
    getSelection()?.removeAllRanges();
    return !text.includes('\u00AD');
  });
  return copied.then(
    () => true,
    () => false,
  );
}

/** A text without white space, which a selection has otherwise than the page, at the ends of lines and cells. */
function bare(text: string): string {
  return text.replace(/\s/g, '');
}

/** Gives a chart that stands on the page another title and description. */
export function sayAbout(figure: HTMLElement, { title, description }: { title: string; description: string }): void {
  for (const [selector, text] of [
    ['h3', title],
    ['.chart-description', description],
    ['caption', title],
  ] as const) {
    const element = figure.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
  figure.querySelector('section.table-scroll')?.setAttribute('aria-label', `Tabel: ${title}`);
}

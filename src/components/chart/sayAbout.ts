/** What is said about a chart. */
interface Words {
  title: string;
  description: string;
  /** The name of its table, where that is not the title. */
  table?: string;
}

/** Gives a chart that stands on the page another title and description. */
export function sayAbout(figure: HTMLElement, { title, description, table = title }: Words): void {
  for (const [selector, text] of [
    ['h3', title],
    ['.chart-description', description],
    ['caption', table],
  ] as const) {
    const element = figure.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }
  figure.querySelector('section.table-scroll')?.setAttribute('aria-label', `Tabel: ${table}`);
}

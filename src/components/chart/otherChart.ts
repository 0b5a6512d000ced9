/** A chart as its own page has it, to be put in the place of another. */
export interface OtherChart {
  title: string;
  figure: HTMLElement;
  /** What its own page says below it. */
  sections: readonly HTMLElement[];
}

/** What of a frame holds the words and figures of its chart. */
const CONTENTS = ['.chart-subtitle', '.chart-unit', '.chart-source', '.chart-description', '[data-chart-table]', 'details.downloads'];
/** What only some charts have, each with what it stands before; it stands last where that is nothing. */
const SOME = [
  ['.own-number', '.figure-body'],
  ['[data-gezegd]', '.figure-body'],
  ['.chart-caution', undefined],
] as const;

/** The chart that stands on this page at first. */
export function chartHere(figure: HTMLElement): OtherChart {
  return {
    title: titleOf(figure)?.textContent.trim() ?? '',
    figure: figure.cloneNode(true) as HTMLElement,
    sections: ownSections(figure.closest('.chart-page')),
  };
}

/** The chart of a page, from the network. Rejects when it does not come, or is none. */
export async function chartAt(page: string): Promise<OtherChart> {
  const response = await fetch(page);
  const other = new DOMParser().parseFromString(response.ok ? await response.text() : '', 'text/html');
  const figure = other.querySelector<HTMLElement>('figure.chart');
  if (!figure) throw new Error(`no chart came from ${page}`);
  return { title: other.querySelector('h1')?.textContent.trim() ?? '', figure, sections: ownSections(other.querySelector('.chart-page')) };
}

/** Puts another chart into a frame; its reading by pointer and keys goes on as before. */
export function putInFrame(figure: HTMLElement, other: OtherChart, ids: { from: string; to: string }): void {
  const title = titleOf(figure);
  if (title) title.textContent = other.title;
  for (const width of ['wide', 'narrow']) putDrawing(figure.querySelector(`svg.${width}`), other.figure.querySelector(`svg.${width}`));
  for (const part of CONTENTS) figure.querySelector(part)?.replaceChildren(...copied(other.figure.querySelector(part)?.childNodes ?? []));
  for (const [part, before] of SOME) {
    figure.querySelector(part)?.remove();
    const found = other.figure.querySelector(part);
    if (found) figure.insertBefore(document.importNode(found, true), before === undefined ? null : figure.querySelector(before));
  }
  figure.querySelector('section.table-scroll')?.setAttribute('aria-label', `Tabel: ${other.title.replaceAll('\u00AD', '')}`);
  for (const link of figure.querySelectorAll('.chart-more > a, .heading .permalink'))
    link.setAttribute('href', (link.getAttribute('href') ?? '').replace(`/${ids.from}/`, `/${ids.to}/`));
  const page = figure.closest('.chart-page');
  for (const section of ownSections(page)) section.remove();
  page?.append(...copied(other.sections));
}

function putDrawing(ours: Element | null, theirs: Element | null): void {
  if (!ours || !theirs) return;
  for (const name of ['viewBox', 'width', 'height', 'data-points']) ours.setAttribute(name, theirs.getAttribute(name) ?? '');
  ours.replaceChildren(...copied(theirs.childNodes));
}

function copied(nodes: Iterable<Node>): Node[] {
  return Array.from(nodes, (node) => document.importNode(node, true));
}

function titleOf(figure: HTMLElement): HTMLElement | null {
  return document.getElementById(`${figure.id}-titel`);
}

function ownSections(page: Element | null): HTMLElement[] {
  return [...(page?.children ?? [])].filter((child): child is HTMLElement => child.localName === 'section');
}

import type { HTMLElement } from 'node-html-parser';
import { asSentence, inSentence } from './answer.ts';
import type { BuiltPage } from './builtPages.ts';
import type { RecordParts } from './makeRecord.ts';
import { visibleText } from './visibleText.ts';

/** The page of one chart: what it claims, and what it measures. */
export function chartPageRecord({ address, main }: BuiltPage): RecordParts[] {
  const figure = main.querySelector('figure.chart');
  const title = main.querySelector('h1');
  return figure && title ? [chartRecord(address, visibleText(title), 'Grafieken', figure)] : [];
}

/** A chart or table that stands on a page alone, at its place there. */
export function figureRecord(page: BuiltPage, figure: HTMLElement): RecordParts[] {
  const heading = figure.querySelector('figcaption h2, figcaption h3, figcaption h4');
  if (!heading || figure.closest('.missing')) return [];
  const url = `${page.address}#${figure.id}`;
  const title = visibleText(heading);
  if (!figure.classList.contains('series')) return [chartRecord(url, title, page.label, figure)];
  const columns = figure
    .querySelectorAll('thead th')
    .slice(1)
    .map((cell) => visibleText(...cell.childNodes));
  const answer = asSentence(`${title}: ${columns.map(inSentence).join(', ')}`);
  return [{ url, title, page: page.label, kind: 'Tabel', answer, source: sourceOf(figure), text: visibleText(...withoutTitle(figure)) }];
}

function chartRecord(url: string, title: string, page: string, figure: HTMLElement): RecordParts {
  const measured = figure.querySelector('.chart-subtitle');
  const answer = [title, ...(measured ? [visibleText(measured)] : [])].map(asSentence).join(' ');
  return { url, title, page, kind: 'Grafiek', answer, source: sourceOf(figure), text: visibleText(...withoutTitle(figure)) };
}

/** What stands in a chart besides its caption, which its record has as title and answer, and the text of the step around it. */
function withoutTitle(figure: HTMLElement): HTMLElement[] {
  return figure.children
    .flatMap((child) => (child.classList.contains('figure-body') ? child.children : [child]))
    .filter(({ tagName, classList }) => tagName !== 'FIGCAPTION' && !classList.contains('figure-text'));
}

/** The first source that a chart names. */
function sourceOf(figure: HTMLElement): string | undefined {
  const line =
    (figure.querySelector('.chart-source p') ?? figure.querySelector('.chart-source'))?.text
      .replace(/\s+/g, ' ')
      .replace(/^\s*Bron(nen)?:\s*/, '') ?? '';
  const [first = ''] = line.replace(/\s*\([^()]*\)/g, '').split(/;|\. /);
  return first.replace(/\.$/, '').trim() || undefined;
}

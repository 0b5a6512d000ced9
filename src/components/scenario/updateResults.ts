import { NOTHING_DRAWN, scenarioDrawing } from '../../charts/scenario/scenarioDrawings.ts';
import type { WidthName } from '../../charts/core/scene.ts';
import { inCell } from '../../domain/format.ts';
import { headlinesOf, headlineWords } from '../../domain/scenario/firstScreen.ts';
import type { Run } from '../../domain/scenario/comparison.ts';
import type { Outcome } from '../../domain/scenario/outcome.ts';
import { amountRow, amountsInWords, hasOwnPart } from '../../domain/scenario/sourceAmounts.ts';
import { redrawFigure, SETTLE, widthShown } from '../chart/redrawFigure.ts';
import { sayAbout } from '../chart/sayAbout.ts';

type Runs = readonly [Run, ...Run[]];

/**
 * Puts the results of a reader's scenario into the page. Numbers, sentences and the charts in view follow at once, so that a slow phone
 * keeps up; what is out of sight, tables and the memo follow when the inputs rest, one at a time. What the page shows already, as it was
 * built or as it was left, is not drawn again.
 */
export function createUpdater(page: HTMLElement): { update: (runs: Runs, address: string, fragment: string) => void; stop: () => void } {
  const frames = [...page.querySelectorAll<HTMLElement>('[data-scenario-chart]')];
  const inView = new Set<Element>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
  for (const frame of frames) watcher.observe(frame);
  const today = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  const shown = page.querySelector<HTMLElement>('[data-shown]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What of the last change is still to be drawn. */
  let waiting: (() => void)[] = [];

  const update = (runs: Runs, address: string, fragment: string): void => {
    clearTimeout(timer);
    const known = shown?.dataset['shown'] === fragment;
    if (shown) shown.dataset['shown'] = fragment;
    if (!known) {
      sayResults(page, runs[0].outcome);
      for (const frame of inView) drawFrame(frame as HTMLElement, runs, widthShown(frame));
      waiting = [
        ...frames.map((frame) => () => drawFrame(frame, runs)),
        () => sayAllCharts(frames, runs[0].outcome),
        () => fillAmounts(page, runs[0].outcome),
      ];
    }
    timer = setTimeout(next, SETTLE, [...waiting, () => fillMemo(page, runs[0], address, today)]);
  };
  /** Does one thing, and the next when the page has had its turn. */
  function next([first, ...rest]: readonly (() => void)[]): void {
    first?.();
    waiting = waiting.filter((job) => job !== first);
    if (rest.length > 0) timer = setTimeout(next, 0, rest);
  }
  const stop = (): void => {
    clearTimeout(timer);
    if (waiting.length > 0) shown?.removeAttribute('data-shown');
    watcher.disconnect();
  };
  return { update, stop };
}

function sayResults(page: HTMLElement, outcome: Outcome): void {
  say(page, '[data-headline-words]', headlineWords(outcome));
  const numbers = headlinesOf(outcome).flatMap(({ mid, range }) => [mid, range]);
  for (const [place, cell] of page.querySelectorAll('[data-headlines] dd').entries()) cell.textContent = numbers[place] ?? '';
  fill(page, '[data-summary]', outcome.summary().map(paragraph));
  const warnings = outcome.warnings();
  fill(page, '[data-warnings]', warnings.map(item));
  const list = page.querySelector<HTMLElement>('[data-warnings]');
  if (list) list.hidden = warnings.length === 0;
}

/** Redraws a chart: at the one width that is shown, or with both widths and its table. */
function drawFrame(frame: HTMLElement, runs: Runs, only?: WidthName): void {
  const figure = frame.querySelector<HTMLElement>('figure');
  if (!figure) return;
  const drawing = scenarioDrawing(frame.dataset['scenarioChart'] ?? '', runs);
  frame.classList.toggle('missing', drawing === undefined);
  redrawFigure(figure, drawing ?? NOTHING_DRAWN, only);
}

function sayAllCharts(frames: readonly HTMLElement[], outcome: Outcome): void {
  const words = outcome.chartWords();
  for (const frame of frames) {
    const [said, figure] = [words[frame.dataset['scenarioChart'] ?? ''], frame.querySelector<HTMLElement>('figure')];
    if (said && figure) sayAbout(figure, said);
  }
}

function fillAmounts(page: HTMLElement, outcome: Outcome): void {
  const amounts = outcome.amounts();
  fill(
    page,
    '[data-amounts]',
    amounts.map((amount) => row(...amountRow(amount))),
  );
  const own = page.querySelector<HTMLElement>('[data-own-amounts]');
  if (own) own.hidden = !hasOwnPart(amounts);
}

function fillMemo(page: HTMLElement, { scenario, outcome }: Run, address: string, today: string): void {
  const { years } = outcome.paths;
  say(page, '[data-memo-amounts]', amountsInWords(outcome.amounts()));
  fill(page, '[data-memo-summary]', outcome.summary().map(paragraph));
  fill(
    page,
    '[data-memo-results]',
    outcome.lines().map(({ label, first, last }) => row(label, first, last)),
  );
  fill(
    page,
    '[data-memo-inputs]',
    outcome.inputs().map(({ label, value, unit }) => row(label, `${value} ${unit}`)),
  );
  say(page, '[data-memo-date]', `Gemaakt op ${today}.`);
  say(page, '[data-memo-version]', String(outcome.version));
  say(page, '[data-memo-name]', scenario.name === '' ? 'zonder naam' : scenario.name);
  say(page, '[data-memo-first]', String(years[0] ?? ''));
  say(page, '[data-memo-last]', String(years.at(-1) ?? ''));
  say(page, '[data-memo-address]', address);
}

function say(within: HTMLElement, selector: string, text: string): void {
  const element = within.querySelector(selector);
  if (element && element.textContent !== text) element.textContent = text;
}

function fill(within: HTMLElement, selector: string, children: readonly HTMLElement[]): void {
  within.querySelector(selector)?.replaceChildren(...children);
}

function paragraph(text: string): HTMLElement {
  return withText('p', text);
}

function item(text: string): HTMLElement {
  return withText('li', text);
}

function row(name: string, ...cells: readonly string[]): HTMLElement {
  const head = withText('th', name);
  head.setAttribute('scope', 'row');
  const line = document.createElement('tr');
  line.append(head, ...cells.map((cell) => withText('td', inCell(cell))));
  return line;
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

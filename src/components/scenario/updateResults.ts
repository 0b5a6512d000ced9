import {
  NOTHING_DRAWN,
  SCENARIO_CHART_IDS,
  scenarioDrawing,
  type Run,
  type ScenarioChartId,
} from '../../charts/scenario/scenarioDrawings.ts';
import type { WidthName } from '../../charts/core/scene.ts';
import { chartWords, inputLines, resultLines } from '../../domain/scenario/v1/memo.ts';
import { warningsOf } from '../../domain/scenario/v1/warnings.ts';
import { summaryOf } from '../../domain/scenario/v1/words.ts';
import { redrawFigure, SETTLE, widthShown } from '../chart/redrawFigure.ts';
import { sayAbout } from '../chart/sayAbout.ts';

type Runs = readonly [Run, ...Run[]];

/**
 * Puts the results of a reader's scenario into the page. Sentences and the charts in view follow at once, so that a slow phone keeps up;
 * what is out of sight, tables and the memo follow when the inputs rest.
 */
export function createUpdater(page: HTMLElement): (runs: Runs, address: string) => void {
  const frames = [...page.querySelectorAll<HTMLElement>('[data-scenario-chart]')].filter(({ dataset }) =>
    isChart(dataset['scenarioChart']),
  );
  const inView = new Set<Element>();
  const watcher = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target);
      else inView.delete(target);
    }
  });
  for (const frame of frames) watcher.observe(frame);
  const today = new Date().toLocaleDateString('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (runs, address) => {
    sayResults(page, runs[0]);
    for (const frame of inView) drawFrame(frame as HTMLElement, runs, widthShown(frame));
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const frame of frames) drawFrame(frame, runs);
      sayAllCharts(frames, runs[0]);
      fillMemo(page, runs[0], address, today);
    }, SETTLE);
  };
}

function isChart(id: string | undefined): id is ScenarioChartId {
  return (SCENARIO_CHART_IDS as readonly (string | undefined)[]).includes(id);
}

function sayResults(page: HTMLElement, { scenario, results }: Run): void {
  fill(page, '[data-summary]', summaryOf(scenario, results).map(paragraph));
  const warnings = warningsOf(scenario, results);
  fill(page, '[data-warnings]', warnings.map(item));
  const list = page.querySelector<HTMLElement>('[data-warnings]');
  if (list) list.hidden = warnings.length === 0;
}

/** Redraws a chart: at the one width that is shown, or with both widths and its table. */
function drawFrame(frame: HTMLElement, runs: Runs, only?: WidthName): void {
  const [id, figure] = [frame.dataset['scenarioChart'], frame.querySelector<HTMLElement>('figure')];
  if (!isChart(id) || !figure) return;
  const drawing = scenarioDrawing(id, runs);
  frame.classList.toggle('missing', drawing === undefined);
  redrawFigure(figure, drawing ?? NOTHING_DRAWN, only);
}

function sayAllCharts(frames: readonly HTMLElement[], { scenario, results }: Run): void {
  const words: Record<string, { title: string; description: string } | undefined> = chartWords(scenario, results);
  for (const frame of frames) {
    const [said, figure] = [words[frame.dataset['scenarioChart'] ?? ''], frame.querySelector<HTMLElement>('figure')];
    if (said && figure) sayAbout(figure, said);
  }
}

function fillMemo(page: HTMLElement, { scenario, results }: Run, address: string, today: string): void {
  fill(page, '[data-memo-summary]', summaryOf(scenario, results).map(paragraph));
  fill(
    page,
    '[data-memo-results]',
    resultLines(scenario, results).map(({ label, first, last }) => row(label, first, last)),
  );
  fill(
    page,
    '[data-memo-inputs]',
    inputLines(scenario).map(({ label, value, unit }) => row(label, `${value} ${unit}`)),
  );
  say(page, '[data-memo-date]', `Gemaakt op ${today}.`);
  say(page, '[data-memo-name]', scenario.name === '' ? 'zonder naam' : scenario.name);
  say(page, '[data-memo-first]', String(results.years[0] ?? ''));
  say(page, '[data-memo-last]', String(results.years.at(-1) ?? ''));
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
  line.append(head, ...cells.map((cell) => withText('td', cell)));
  return line;
}

function withText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

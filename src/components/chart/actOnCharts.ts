/** Lets a reader do something with the charts of a page; what was done stands in the address, and a link with it opens so. */
import { chartStateFromQuery, chartStateToQuery, type ChartState } from '../../domain/chartState.ts';
import { chartAt, chartHere, putInFrame, type OtherChart } from './otherChart.ts';
import { letOwnNumber } from './letOwnNumber.ts';

const figures = [...document.querySelectorAll<HTMLElement>('figure.chart')].filter((figure) =>
  figure.querySelector('[data-keuze], [data-eigen]'),
);
const radios = (figure: HTMLElement): HTMLInputElement[] => [...figure.querySelectorAll<HTMLInputElement>('[data-keuze] input')];
const known = figures.flatMap((figure) => [figure.id, ...radios(figure).map(({ value }) => value)]);
const { state, problems } = chartStateFromQuery(location.search, known);
const own = new Map(Object.entries(state.own));
/** Which chart stands in each frame, where it is not its own. */
const shown = new Map<string, string>();

for (const figure of figures) {
  for (const waiting of figure.querySelectorAll<HTMLElement>('.for-script')) waiting.hidden = false;
  begin(figure);
}
if (problems.length > 0) tell(problems);

function begin(figure: HTMLElement): void {
  const options = radios(figure);
  const charts = new Map<string, OtherChart>([[figure.id, chartHere(figure)]]);
  let now = figure.id;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  figure.querySelector('.chart-choice')?.append(status);
  /** Tells how it went. What went well is seen in the frame, and is said to who does not see it. */
  const say = (sentence: string, seen: boolean): void => {
    status.className = seen ? 'chart-told' : 'visually-hidden';
    status.textContent = sentence;
  };
  for (const option of options) option.addEventListener('change', () => void show(option));
  const asked = options.find(({ value }) => value !== figure.id && state.shown.includes(value));
  // A browser that comes back to a page checks what was checked; the chart is that of the address all the same.
  const first = asked ?? options.find(({ value }) => value === figure.id);
  if (first) first.checked = true;
  if (asked) void show(asked);
  else besideIt();

  async function show(option: HTMLInputElement): Promise<void> {
    const to = option.value;
    try {
      const chart = charts.get(to) ?? (await chartAt(option.dataset['pagina'] ?? ''));
      charts.set(to, chart);
      if (!option.checked || to === now) return;
      putInFrame(figure, chart, { from: now, to });
      now = to;
      if (to === figure.id) shown.delete(figure.id);
      else shown.set(figure.id, to);
      say(`Getekend: ${chart.title}.`, false);
      besideIt();
      writeAddress(option.dataset['pagina']);
    } catch {
      say('Deze tekening kwam niet over. De vorige staat er nog; probeer het straks opnieuw.', true);
      const before = options.find(({ value }) => value === now);
      if (before) before.checked = true;
    }
  }

  /** The field for a number of the reader, where the chart that stands there has one. */
  function besideIt(): void {
    const waiting = figure.querySelector<HTMLElement>('.own-number');
    if (waiting) waiting.hidden = false;
    letOwnNumber(figure, own.get(now), (value) => {
      if (value === undefined) own.delete(now);
      else own.set(now, value);
      writeAddress();
    });
  }

  /** On its own page a chart has an address; elsewhere a page says which chart stands there. */
  function writeAddress(page = location.pathname): void {
    const onOwnPage = figure.closest('.chart-page') !== null;
    const next: ChartState = { shown: onOwnPage ? [] : [...shown.values()], own: Object.fromEntries(own) };
    const query = chartStateToQuery(next);
    history.replaceState(null, '', `${onOwnPage ? page : location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`);
  }
}

function tell(sentences: readonly string[]): void {
  const told = document.createElement('div');
  told.className = 'link-problems';
  told.setAttribute('role', 'alert');
  const title = document.createElement('p');
  title.className = 'link-problems-title';
  title.textContent = 'In de link klopte iets niet';
  const list = document.createElement('ul');
  for (const sentence of new Set(sentences)) list.append(Object.assign(document.createElement('li'), { textContent: sentence }));
  told.append(title, list, Object.assign(document.createElement('p'), { textContent: 'De grafiek staat er zoals zij begint.' }));
  figures[0]?.querySelector('.figure-body')?.before(told);
}

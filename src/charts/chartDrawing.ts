import { formatEuro, formatNumber, type FactValue } from '../domain/format.ts';
import { fillFacts } from '../domain/notes.ts';
import type { Register } from '../domain/register.ts';
import type { Series } from '../domain/series.ts';
import type { DrawingContent } from '../schema/drawing.ts';
import type { Model } from '../schema/model.ts';
import { bars } from './forms/bars/bars.ts';
import { coverage, coverageTable, type Stretch } from './forms/coverage/coverage.ts';
import { functionMap, functionMapTable } from './forms/functionMap/functionMap.ts';
import { modelSharesDrawing, modelTasksDrawing } from './modelDrawings.ts';
import { moneyLanes, type Lane, type LanePoint } from './forms/moneyLanes/moneyLanes.ts';
import { resultsDrawing } from './forms/results/results.ts';
import { routes, routesTable } from './forms/routes/routes.ts';
import type { ChartDrawing, ChartTable, TableCell } from './core/scene.ts';
import { yearsDrawing } from './forms/years/years.ts';
import { MOMENT_KINDS, timeline } from './forms/timeline/timeline.ts';

/** What charts are drawn from: the whole of the content that they lean on. */
export interface ChartSources {
  register: Register;
  seriesById: ReadonlyMap<string, Series>;
  models: readonly Model[];
}

type Content<Form extends DrawingContent['form']> = Extract<DrawingContent, { form: Form }>;

/** The drawing and table of a chart, from its content. Throws an Error with a sentence for the author when a figure does not fit. */
export function chartDrawing(content: DrawingContent, sources: ChartSources): ChartDrawing {
  switch (content.form) {
    case 'modelTasks':
      return modelTasksDrawing(sources.models);
    case 'modelShares':
      return modelSharesDrawing(sources.models, sources.register);
    case 'bars':
      return barsDrawing(content, sources.register);
    case 'years':
      return yearsDrawing(content, seriesOf(content.series, sources));
    case 'coverage':
      return coverageDrawing(content, sources.register);
    case 'moneyLanes':
      return moneyLanesDrawing(content, sources.register);
    case 'results':
      return resultsDrawing(content, seriesOf(content.series, sources));
    case 'routes':
      return { scene: (width) => routes(content, width), table: routesTable(content) };
    case 'functionMap':
      return { scene: (width) => functionMap(content.groups, content.who, width), table: functionMapTable(content.groups) };
    case 'timeline':
      return timelineDrawing(content, sources.register);
  }
}

function seriesOf(id: string, { seriesById }: ChartSources): Series {
  const series = seriesById.get(id);
  if (!series) throw new Error(`there is no series "${id}"; write one of: ${[...seriesById.keys()].join(', ')}`);
  return series;
}

function barsDrawing({ groups, tone }: Content<'bars'>, register: Register): ChartDrawing {
  const placed = groups.map(({ heading, bars: members }) => ({
    heading: heading === undefined ? undefined : fillFacts(heading, register),
    bars: members.map(({ fact, label, open }) => ({
      label: fillFacts(label, register),
      value: register.number(fact),
      text: register.get(fact).text,
      counted: !open,
    })),
  }));
  const unit = register.get(groups[0]?.bars[0]?.fact ?? '').unit;
  const formatTick = (value: number): string =>
    unit === 'euro' ? formatEuro(value) : `${formatNumber(value)}${unit === 'procent' ? '%' : ''}`;
  const grouped = placed.some(({ heading }) => heading !== undefined);
  return {
    scene: (width) => bars(placed, { tone, formatTick, end: unit === 'procent' ? 100 : 0 }, width),
    table: {
      columns: ['Wat', unit === 'procent' ? 'Deel' : unit === 'euro' ? 'Bedrag' : 'Aantal', ...(grouped ? ['Hoort bij'] : [])],
      rows: placed.flatMap(({ heading, bars: members }) =>
        members.map(({ label, text, value }): TableCell[] => [label, { text, value }, ...(grouped ? [heading ?? ''] : [])]),
      ),
    },
  };
}

/** What something costs and what covers it, as stretches on one scale. */
export function stretchesOf({ costs, paid, left, announced, rest }: Content<'coverage'>, register: Register): Stretch[] {
  const [low, high] = ends(register.get(costs.fact).value);
  const [paidTo, leftOver] = [register.number(paid.fact), register.number(left)];
  const announcedTo = paidTo + register.number(announced.fact);
  const about = ({ fact, label, remark }: Content<'coverage'>['costs']) => ({
    label: fillFacts(label, register),
    text: register.get(fact).text,
    remark: remark === undefined ? undefined : fillFacts(remark, register),
  });
  return [
    { ...about(costs), from: 0, to: low, toHigh: high, kind: 'costs', left: 0 },
    { ...about(paid), from: 0, to: paidTo, toHigh: paidTo, kind: 'paid', left: leftOver },
    { ...about(announced), from: paidTo, to: announcedTo, toHigh: announcedTo, kind: 'announced', left: 0 },
    { ...about(rest), from: announcedTo, to: low, toHigh: high, kind: 'open', left: 0 },
  ];
}

function coverageDrawing(content: Content<'coverage'>, register: Register): ChartDrawing {
  const stretches = stretchesOf(content, register);
  return {
    scene: (width) => coverage(stretches, formatEuro, width),
    table: coverageTable(stretches),
  };
}

/** The ends of a value: twice the same for a single number. */
function ends(value: FactValue): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  if (typeof value === 'string') throw new Error(`"${value}" is no amount`);
  return value;
}

/** Streams of money with the amounts and years of the register, and the table behind them. */
export function lanesOf({ lanes, longRun }: Content<'moneyLanes'>, register: Register): { lanes: Lane[]; table: ChartTable } {
  const rows: TableCell[][] = [];
  const whenText = (when: number | undefined, year: string | undefined): string =>
    when === undefined ? longRun : year === undefined ? String(when) : register.get(year).text;
  const drawn = lanes.map(({ label, points, total }) => {
    const placed = points.map(({ fact, year, withoutYear, otherSource }): LanePoint => {
      const { value, text, concerns } = register.get(fact);
      const when = withoutYear ? undefined : Number(year === undefined ? concerns : register.get(year).value);
      if (Number.isNaN(when))
        throw new Error(`figure "${fact}" has no single year; write jaar: with a figure that is one, or zonder_jaar: true`);
      const name = otherSource === undefined ? text : `${text} ${otherSource}`;
      const cell = { text: name, value: register.number(fact) };
      rows.push([label, cell, whenText(when, year)]);
      return { year: when, euro: Number(value), text: name, other: otherSource !== undefined };
    });
    const fact = total && register.get(total.fact);
    const [from, to] = (fact?.concerns ?? '').split('–').map(Number);
    if (fact && (!from || !to))
      throw new Error(`figure "${fact.id}" concerns no period; write betreft: with two years and a dash between them`);
    const text = fact ? `${fact.text}${total.remark}` : '';
    if (fact) rows.push([label, { text, value: register.number(fact.id) }, fact.concerns ?? '']);
    return { label, points: placed, total: fact && { from: from ?? 0, to: to ?? 0, text } };
  });
  return { lanes: drawn, table: { columns: ['Geldstroom', 'Bedrag', 'Wanneer'], rows } };
}

function moneyLanesDrawing(content: Content<'moneyLanes'>, register: Register): ChartDrawing {
  const { lanes, table } = lanesOf(content, register);
  return { scene: (width) => moneyLanes(lanes, content.longRun, width), table };
}

function timelineDrawing({ moments }: Content<'timeline'>, register: Register): ChartDrawing {
  let before = '';
  const placed = moments.map(({ fact: id, text, ...moment }) => {
    const fact = register.get(id);
    // A figure that is no date itself stands for the year or years that it concerns.
    const [at, date] = fact.unit === 'datum' ? [String(fact.value), fact.text] : [fact.concerns ?? '', fact.concerns ?? ''];
    if (isBefore(at, before)) throw new Error(`"${id}" (${at}) comes before what stands above it; put the moments in order`);
    before = at;
    return { ...moment, text: fillFacts(text, register), date };
  });
  return {
    scene: (width) => timeline(placed, width),
    table: {
      columns: ['Wanneer', 'Wat', 'Soort'],
      rows: placed.map(({ date, text, kind, planned }) => [date, text, `${MOMENT_KINDS[kind]}${planned ? '; was gepland' : ''}`]),
    },
  };
}

/** Whether a moment certainly came before another; a year and a day in it are not told apart. */
function isBefore(one: string, other: string): boolean {
  const [a, b] = [one, other].map((moment) => /^\d{4}(-\d\d)*/.exec(moment)?.[0] ?? '') as [string, string];
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) < b.slice(0, precision);
}

import { formatEuro, formatMillions, formatNumber } from '../../domain/format.ts';
import { FIGURES } from '../../domain/scenario/v1/figures.ts';
import type { Scenario } from '../../domain/scenario/v1/inputs.ts';
import type { Band, IndexBand, Results } from '../../domain/scenario/v1/model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, type ModelId } from '../../domain/scenario/v1/parameters.ts';
import { streamsOf } from '../../domain/scenario/v1/rijk.ts';
import type { Swing } from '../../domain/scenario/v1/sensitivity.ts';
import { bandText, euros, indexText, people, rangeOf } from '../../domain/scenario/v1/amounts.ts';
import type { Table, TableCell } from '../../domain/table.ts';
import { bandPanels, type Panel } from './bandPanels.ts';
import { coverageScene } from '../forms/coverage/geometry.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { toneOf } from '../core/palette.ts';
import { WIDTHS, type ChartDrawing } from '../core/scene.ts';
import { tornadoBars } from './tornadoBars.ts';

/** A scenario with its results, and the letter that tells it apart when there are more. */
export interface Run {
  letter: string;
  scenario: Scenario;
  results: Results;
}

/** The charts of a scenario, by the ids of their frames. */
export const SCENARIO_CHART_IDS = ['mensen', 'massa', 'kosten', 'plek', 'gemeente', 'rijk'] as const;
export type ScenarioChartId = (typeof SCENARIO_CHART_IDS)[number];

/** What stands in a frame in which nothing can be drawn yet. */
export const NOTHING_DRAWN: ChartDrawing = {
  scene: (width) => ({ width: WIDTHS[width], height: 1, marks: [], points: [] }),
  table: { columns: ['Wat'], rows: [] },
};

/** One chart of one to three scenarios on the same axes; ranges are drawn for the first. Undefined when nothing in it can be computed. */
export function scenarioDrawing(id: ScenarioChartId, runs: readonly [Run, ...Run[]]): ChartDrawing | undefined {
  const [first] = runs;
  switch (id) {
    case 'mensen':
      return panelsDrawing(
        runs,
        GROUPS.map((group) => ({ title: GROUP_NAMES[group], tone: 'people', of: ({ people: found }) => found[group] })),
        people,
        (band) => bandText(band as Band, people),
      );
    case 'massa':
      return panelsDrawing(
        runs,
        mergedModels(first.scenario).map((model) => ({ title: model.title, tone: toneOf(model.id), of: ({ massa }) => massa[model.id] })),
        people,
        (band) => bandText(band as Band, people),
      );
    case 'kosten':
      return panelsDrawing(
        runs,
        mergedModels(first.scenario).map((model) => ({ title: model.title, tone: toneOf(model.id), of: ({ index }) => index[model.id] })),
        people,
        indexText,
      );
    case 'plek':
      return placeDrawing(first);
    case 'gemeente':
      return panelsDrawing(
        runs,
        [{ title: 'Voor de gemeente, alle plekken samen', tone: 'money', of: ({ leftTotal }) => leftTotal }],
        (value) => formatMillions(value, true),
        (band) => bandText(band as Band, euros),
      );
    case 'rijk':
      return rijkDrawing(first);
  }
}

/** The models that a scenario shows; the two that serve the same people share a panel. */
function mergedModels({ models }: Scenario): { id: ModelId; title: string }[] {
  const both = models.includes('integraal') && models.includes('gecombineerd');
  return models
    .filter((id) => !(both && id === 'gecombineerd'))
    .map((id) => ({ id, title: both && id === 'integraal' ? `${MODEL_NAMES.integraal} en gecombineerd (gelijk)` : MODEL_NAMES[id] }));
}

interface PanelOf {
  title: string;
  tone: Panel['tone'];
  of: (results: Results) => readonly (Band | IndexBand | null)[] | undefined;
}

/** Panels with a line a scenario; undefined when no panel has any. */
function panelsDrawing(
  runs: readonly [Run, ...Run[]],
  panels: readonly PanelOf[],
  format: (value: number) => string,
  cell: (band: Band | IndexBand | null) => string,
): ChartDrawing | undefined {
  const { years } = runs[0].results;
  const filled = panels.flatMap(({ title, tone, of }) => {
    const lines = runs.flatMap(({ letter, results }) => {
      const bands = of(results);
      if (!bands) return [];
      const placed = years.map((year) => bands[results.years.indexOf(year)]);
      return [{ name: runs.length > 1 ? letter : '', bands: placed.map((band) => band ?? null), cells: placed.map(cellOf) }];
    });
    return lines.length > 0 ? [{ title, tone, lines }] : [];
  });
  if (filled.length === 0) return undefined;
  const table: Table = {
    columns: ['Wat', ...years.map(String)],
    rows: filled.flatMap(({ title, lines }) => lines.map(({ name, cells }) => [name === '' ? title : `${title}, ${name}`, ...cells])),
  };
  return { scene: (width) => bandPanels(years, filled, format, width), table };

  /** A year of a scenario that has it; another may begin later or end sooner. */
  function cellOf(band: Band | IndexBand | null | undefined): TableCell {
    if (band === undefined) return 'geen jaar van dit scenario';
    return band === null ? 'geen mensen meer' : { text: cell(band), value: band.mid };
  }
}

/** What one place costs and what covers it; what is not filled is one open stretch. */
function placeDrawing({ scenario, results }: Run): ChartDrawing {
  const { costLow, costHigh, guidance, extra } = FIGURES;
  const [subsidy, yieldOfWork] = [scenario.values['lks'], scenario.values['ntw']];
  const plain = { remark: undefined, left: 0 };
  const stretches: Stretch[] = [
    {
      ...plain,
      label: 'Wat een plek kost',
      text: `gemiddeld ${formatEuro(costLow)} – ${formatEuro(costHigh)} (bron)`,
      from: 0,
      to: costLow,
      toHigh: costHigh,
      kind: 'costs',
    },
    {
      ...plain,
      label: 'Rijk, voor begeleiding',
      text: `circa ${formatEuro(guidance)} (bron)`,
      from: 0,
      to: guidance,
      toHigh: guidance,
      kind: 'paid',
    },
    {
      ...plain,
      label: 'Rijk, extra aangekondigd',
      text: `${formatEuro(extra)} (bron)`,
      from: guidance,
      to: guidance + extra,
      toHigh: guidance + extra,
      kind: 'announced',
    },
  ];
  let reached = guidance + extra;
  for (const [label, value] of [
    ['Loonkostensubsidie', subsidy],
    ['Opbrengst van het werk', yieldOfWork],
  ] as const) {
    if (!value) continue;
    const to = Math.min(reached + value.mid, costHigh);
    stretches.push({
      ...plain,
      label,
      text: `${rangeOf(value, euros)} (aanname)`,
      from: Math.min(reached, costHigh),
      to,
      toHigh: to,
      kind: 'paid',
    });
    reached = to;
  }
  const { rest, left } = results;
  const [label, text] = left ? ['Voor de gemeente', rangeOf(left, euros)] : ['Nog niet verdeeld', rangeOf(rest, euros)];
  const remark = left ? undefined : 'Vul loonkostensubsidie en opbrengst in om te zien wat de gemeente betaalt.';
  stretches.push({ ...plain, label, text, remark, from: Math.min(reached, costLow), to: costLow, toHigh: costHigh, kind: 'open' });
  return {
    scene: (width) => coverageScene(stretches, width),
    table: { columns: ['Wat', 'Bedrag per plek'], rows: stretches.map((stretch) => [stretch.label, stretch.text]) },
  };
}

function rijkDrawing({ scenario, results }: Run): ChartDrawing {
  const streams = streamsOf(scenario);
  const panels = streams.map(({ label, national, local }): Panel => ({
    title: label,
    tone: 'money',
    lines: [{ name: '', bands: local ?? national }],
  }));
  return {
    scene: (width) => bandPanels(results.years, panels, (value) => formatMillions(value, scenario.values['aandeel'] !== undefined), width),
    table: {
      columns: ['Geldstroom', ...results.years.map(String)],
      rows: streams.map(({ label, local, national }) => [
        label,
        ...(local ?? national).map((band): TableCell => ({ text: bandText(band, euros), value: band.mid })),
      ]),
    },
  };
}

/** Which assumption weighs most, as bars; undefined when no input has a range that matters. */
export function tornadoDrawing(mid: number, swings: readonly Swing[], unit: 'mensen' | 'index' | 'euro'): ChartDrawing | undefined {
  if (swings.length === 0) return undefined;
  const format = unit === 'euro' ? euros : unit === 'index' ? (value: number) => formatNumber(Math.round(value * 10) / 10) : people;
  return {
    scene: (width) => tornadoBars(mid, swings, format, width),
    table: {
      columns: ['Aanname', 'Uitkomst bij laag', 'Uitkomst bij hoog'],
      rows: swings.map(({ label, atLow, atHigh }) => [
        label,
        { text: format(atLow), value: atLow },
        { text: format(atHigh), value: atHigh },
      ]),
    },
  };
}

import type { Register } from '../domain/register.ts';
import type { Series } from '../domain/series.ts';
import type { DrawingContent } from '../schema/drawing.ts';
import type { Model } from '../schema/model.ts';
import { drawn } from './core/content.ts';
import { DrawingError } from './core/drawingError.ts';
import type { ChartDrawing } from './core/scene.ts';
import { barsScene } from './forms/bars/geometry.ts';
import { barsRows } from './forms/bars/rows.ts';
import { barsData, barsTable } from './forms/bars/table.ts';
import { coverageScene } from './forms/coverage/geometry.ts';
import { coverageRows } from './forms/coverage/rows.ts';
import { coverageData, coverageTable } from './forms/coverage/table.ts';
import { functionMapScene } from './forms/functionMap/geometry.ts';
import { functionMapRows } from './forms/functionMap/rows.ts';
import { functionMapTable } from './forms/functionMap/table.ts';
import { modelSharesScene } from './forms/modelShares/geometry.ts';
import { modelSharesRows } from './forms/modelShares/rows.ts';
import { modelSharesData, modelSharesTable } from './forms/modelShares/table.ts';
import { modelTasksScene } from './forms/modelTasks/geometry.ts';
import { modelTasksRows } from './forms/modelTasks/rows.ts';
import { modelTasksTable } from './forms/modelTasks/table.ts';
import { moneyLanesScene } from './forms/moneyLanes/geometry.ts';
import { moneyLanesRows } from './forms/moneyLanes/rows.ts';
import { moneyLanesData, moneyLanesTable } from './forms/moneyLanes/table.ts';
import { resultsScene } from './forms/results/geometry.ts';
import { resultsRows } from './forms/results/rows.ts';
import { resultsData, resultsTable } from './forms/results/table.ts';
import { routesScene } from './forms/routes/geometry.ts';
import { routesRows } from './forms/routes/rows.ts';
import { routesTable } from './forms/routes/table.ts';
import { sideBySideScene } from './forms/sideBySide/geometry.ts';
import { sideBySideRows } from './forms/sideBySide/rows.ts';
import { sideBySideData, sideBySideTable } from './forms/sideBySide/table.ts';
import { timelineScene } from './forms/timeline/geometry.ts';
import { timelineRows } from './forms/timeline/rows.ts';
import { timelineData, timelineTable } from './forms/timeline/table.ts';
import { yearFiguresScene } from './forms/yearFigures/geometry.ts';
import { yearFiguresRows } from './forms/yearFigures/rows.ts';
import { yearFiguresData, yearFiguresTable } from './forms/yearFigures/table.ts';
import { yearsScene } from './forms/years/geometry.ts';
import { yearsRows } from './forms/years/rows.ts';
import { yearsData, yearsTable } from './forms/years/table.ts';

/** What charts are drawn from: the whole of the content that they lean on. */
export interface ChartSources {
  register: Register;
  seriesById: ReadonlyMap<string, Series>;
  models: readonly Model[];
}

/** The drawing and table of a chart, from its content. Throws a DrawingError, with a sentence for the author and the place, when a figure does not fit. */
export function chartDrawing(content: DrawingContent, sources: ChartSources): ChartDrawing {
  const { register, models } = sources;
  switch (content.form) {
    case 'modelTasks':
      return drawn(modelTasksRows(content, models, register), modelTasksScene, modelTasksTable);
    case 'modelShares':
      return drawn(modelSharesRows(content, models, register), modelSharesScene, modelSharesTable, modelSharesData);
    case 'bars':
      return drawn(barsRows(content, register), barsScene, barsTable, barsData);
    case 'sideBySide':
      return drawn(sideBySideRows(content, register), sideBySideScene, sideBySideTable, sideBySideData);
    case 'years':
      return drawn(yearsRows(content, seriesOf(content.series, sources), register), yearsScene, yearsTable, yearsData);
    case 'yearFigures':
      return drawn(yearFiguresRows(content, register), yearFiguresScene, yearFiguresTable, yearFiguresData);
    case 'coverage':
      return drawn(coverageRows(content, register), coverageScene, coverageTable, coverageData);
    case 'moneyLanes':
      return drawn(moneyLanesRows(content, register), moneyLanesScene, moneyLanesTable, moneyLanesData);
    case 'results':
      return drawn(resultsRows(content, seriesOf(content.series, sources), register), resultsScene, resultsTable, resultsData);
    case 'routes':
      return drawn(routesRows(content, register), routesScene, routesTable);
    case 'functionMap':
      return drawn(functionMapRows(content, register), functionMapScene, functionMapTable);
    case 'timeline':
      return drawn(timelineRows(content, register), timelineScene, timelineTable, timelineData);
  }
}

function seriesOf(id: string, { seriesById }: ChartSources): Series {
  const series = seriesById.get(id);
  if (!series) throw new DrawingError(`there is no series "${id}"; write one of: ${[...seriesById.keys()].join(', ')}`, ['reeks']);
  return series;
}

import { modelShares, modelSharesTable, type ShareRow } from '../../charts/modelShares.ts';
import type { ChartTable, Scene, WidthName } from '../../charts/scene.ts';
import { taskMatrix, taskMatrixTable, type MatrixColumn, type MatrixRow } from '../../charts/taskMatrix.ts';
import { TASKS, type Model } from '../../schema/model.ts';
import { models, register } from '../collections.ts';
import { toneOf } from '../model/tone.ts';

/** A chart that can be drawn: its scene at either width, and the table behind it. */
export interface ChartDrawing {
  scene: (width: WidthName) => Scene;
  table: ChartTable;
}

const TASK_HEADINGS: readonly MatrixColumn[] = [['Wsw'], ['Beschut', 'werk'], ['Re-', 'integratie'], ['Uitkering']];

function states(model: Model) {
  return TASKS.map((task) => model.tasks[task].stand);
}

const matrixRows: MatrixRow[] = models.map((model) => ({
  name: model.short,
  tone: toneOf(model.id),
  states: states(model),
  reasons: TASKS.map((task) => model.tasks[task].toelichting),
}));

const shareRows: ShareRow[] = models.map((model) => {
  const share = register.get(model.shares.note);
  const other = register.get(model.shares.werkzaak);
  const sharePercent = register.number(share.id);
  const otherPercent = register.number(other.id);
  return {
    name: model.short,
    tone: toneOf(model.id),
    states: states(model),
    sharePercent,
    shareText: share.text,
    ...(otherPercent === sharePercent ? {} : { other: { sharePercent: otherPercent, shareText: other.text } }),
  };
});

/** Every chart of the site, by id. */
export const chartDrawings: ReadonlyMap<string, ChartDrawing> = new Map([
  [
    'modellen-taken',
    { scene: (width: WidthName) => taskMatrix(TASK_HEADINGS, matrixRows, width), table: taskMatrixTable(TASK_HEADINGS, matrixRows) },
  ],
  [
    'modellen-aandeel',
    {
      scene: (width: WidthName) => modelShares(shareRows, 'op dia Werkzaak', width),
      table: modelSharesTable(
        models.map((model) => ({
          name: model.short,
          texts: [model.shares.note, model.shares.letter, model.shares.werkzaak].map((id) => {
            const fact = register.get(id);
            return fact.kind === 'illegible' ? `onleesbaar; ${fact.text} blijft over` : fact.text;
          }),
        })),
        ['Notitie van Iroko', 'Kamerbrief', 'Dia van Werkzaak'],
      ),
    },
  ],
]);

import type { Register } from '../domain/register.ts';
import type { Model } from '../schema/model.ts';
import { TASKS } from '../schema/tasks.ts';
import { modelShares, modelSharesTable, type ShareRow } from './forms/modelShares/modelShares.ts';
import { toneOf } from './core/palette.ts';
import type { ChartDrawing } from './core/scene.ts';
import { taskMatrix, taskMatrixTable, type MatrixColumn, type MatrixRow } from './forms/modelTasks/taskMatrix.ts';

const TASK_HEADINGS: readonly MatrixColumn[] = [['Wsw'], ['Beschut', 'werk'], ['Re-', 'integratie'], ['Uitkering']];

/** Which tasks each model does, and why. */
export function modelTasksDrawing(models: readonly Model[]): ChartDrawing {
  const rows = models.map((model): MatrixRow => ({
    name: model.short,
    tone: toneOf(model.id),
    states: states(model),
    reasons: TASKS.map((task) => model.tasks[task].toelichting),
  }));
  return { scene: (width) => taskMatrix(TASK_HEADINGS, rows, width), table: taskMatrixTable(TASK_HEADINGS, rows) };
}

/** The share of each model in all companies, and where one source gives another. */
export function modelSharesDrawing(models: readonly Model[], register: Register): ChartDrawing {
  const rows = models.map((model): ShareRow => {
    const share = register.get(model.shares.note);
    const other = register.get(model.shares.werkzaak);
    const [sharePercent, otherPercent] = [register.number(share.id), register.number(other.id)];
    return {
      name: model.short,
      tone: toneOf(model.id),
      states: states(model),
      sharePercent,
      shareText: share.text,
      ...(otherPercent === sharePercent ? {} : { other: { sharePercent: otherPercent, shareText: other.text } }),
    };
  });
  const table = modelSharesTable(
    models.map((model) => ({
      name: model.short,
      texts: [model.shares.note, model.shares.letter, model.shares.werkzaak].map((id) => {
        const fact = register.get(id);
        return fact.kind === 'illegible' ? `onleesbaar; ${fact.text} blijft over` : fact.text;
      }),
    })),
    ['Notitie van Iroko', 'Kamerbrief', 'Dia van Werkzaak'],
  );
  return { scene: (width) => modelShares(rows, 'op dia Werkzaak', width), table };
}

function states(model: Model) {
  return TASKS.map((task) => model.tasks[task].stand);
}

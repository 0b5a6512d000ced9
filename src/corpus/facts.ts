import type { Referred } from '../schema/marks.ts';
import { parseProse } from '../schema/prose.ts';
import type { Chart } from '../schema/chart.ts';
import type { Content, Entry, Marked } from './readContent.ts';

/** The facts that the texts among some marked values hold, in their order. */
export function factsInTexts(marked: readonly Marked[]): { id: string; line: number }[] {
  return marked.flatMap(({ mark, value, line }) =>
    mark.prose ? parseProse(value).parts.flatMap((part) => (typeof part === 'string' ? [] : [{ id: part.fact, line }])) : [],
  );
}

/** The ids of a kind that fields name, in their order. */
export function idsInFields(marked: readonly Marked[], kind: Referred): { id: string; line: number }[] {
  return marked.flatMap(({ mark, value, line }) => {
    if (mark.refersTo !== kind) return [];
    return (mark.list ? value.split(/\s+/).filter(Boolean) : [value]).map((id) => ({ id, line }));
  });
}

/** The facts that a chart leans on, each once: in its fields, in its texts, and those of the models where it draws their shares or tasks. */
export function factsOfChart({ data, marked }: Entry<Chart>, { entries }: Content): string[] {
  const { form } = data.drawing;
  const ofModels = entries.models.flatMap((model) => {
    if (form === 'modelShares') return idsInFields(model.marked, 'facts');
    return form === 'modelTasks' ? factsInTexts(model.marked.filter(({ path }) => path[0] === 'taken')) : [];
  });
  return [...new Set([...idsInFields(marked, 'facts'), ...factsInTexts(marked), ...ofModels].map(({ id }) => id))];
}

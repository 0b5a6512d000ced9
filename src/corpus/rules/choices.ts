import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** Choices that leave out the chart that they stand at, and charts that stand in two choices. */
export function choiceProblems({ entries }: Content): Problem[] {
  const taken = new Map<string, string>();
  return entries.charts.flatMap(({ id, data, file, lineAt }): Problem[] => {
    if (data.choice === undefined) return [];
    const line = lineAt(['keuze']);
    const options = data.choice.options.map(({ chart }) => chart);
    const twice = options.find((chart) => taken.has(chart));
    for (const chart of options) taken.set(chart, file);
    return [
      ...(options.includes(id) ? [] : [{ file, line, message: `the choice leaves out "${id}" itself; add it to opties` }]),
      ...(twice === undefined
        ? []
        : [{ file, line, message: `"${twice}" stands in another choice already; a chart is offered in one place alone` }]),
    ];
  });
}

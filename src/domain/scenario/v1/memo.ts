import { bandText, euros, indexText, people, rangeOf, valueText } from '../amounts.ts';
import type { Band, OpenBand } from '../band.ts';
import type { ResultLine } from '../outcome.ts';
import type { ChartWords } from '../picture.ts';
import { ASKED, modelOfCosts, type Scenario } from './inputs.ts';
import type { Results } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES } from './parameters.ts';
import { leftInWords } from './words.ts';

/** The results of a scenario, a line each: groups, models, costs, money. What cannot be computed says so. */
export function resultLines(scenario: Scenario, results: Results): ResultLine[] {
  const costs = modelOfCosts(scenario);
  const bandLine = (id: string, label: string, path: readonly Band[] | undefined, format: (value: number) => string): ResultLine => ({
    id,
    label,
    first: bandText(path?.[0], format),
    last: bandText(path?.at(-1), format),
    lastMid: rounded(path?.at(-1)?.mid, format),
    format,
  });
  const indexLine = (id: string, label: string, path: readonly (OpenBand | null)[] | undefined): ResultLine => ({
    id,
    label,
    first: indexText(path?.[0]),
    last: indexText(path?.at(-1)),
    lastMid: rounded(path?.at(-1)?.mid, people),
    format: people,
  });
  return [
    ...GROUPS.map((group) => bandLine(`mensen-${group}`, GROUP_NAMES[group], results.people[group], people)),
    ...scenario.models.map((model) =>
      bandLine(`massa-${model}`, `Mensen bij het bedrijf: ${MODEL_NAMES[model].toLowerCase()}`, results.massa[model], people),
    ),
    ...(costs
      ? [indexLine(`kosten-${costs}`, `Vaste kosten per persoon (begin = 100): ${MODEL_NAMES[costs].toLowerCase()}`, results.index[costs])]
      : []),
    bandLine('gemeente', 'Beschut werk, niet gedekt', results.leftTotal, euros),
  ];
}

/** A value as it is shown, so that a difference is one of what a reader sees: people whole, euros in hundreds. */
function rounded(value: number | undefined, format: (value: number) => string): number | undefined {
  if (value === undefined) return undefined;
  return format === euros ? Math.round(value / 100) * 100 : Math.round(value);
}

/** The inputs of a scenario in lines of name and value, all that a reader is asked for. */
export function inputLines({ values }: Scenario): { label: string; value: string; unit: string }[] {
  return ASKED.map(({ key, label, unit }) => ({
    label,
    value: valueText(values[key], unit),
    unit: unit === 'jaar' || !values[key] ? '' : unit,
  }));
}

/** The words of every chart of a scenario, by the id of its frame. */
export function chartWords(scenario: Scenario, results: Results): Record<'mensen' | 'massa' | 'kosten' | 'gemeente', ChartWords> {
  const [first, last] = [results.years[0] ?? 0, results.years.at(-1) ?? 0];
  const fromTo = (path: readonly Band[], format: (value: number) => string): string =>
    `van ${rangeOf(path[0] ?? { low: 0, high: 0 }, format)} naar ${rangeOf(path.at(-1) ?? { low: 0, high: 0 }, format)}`;
  const groups = GROUPS.flatMap((group) => {
    const path = results.people[group];
    return path ? [`${GROUP_NAMES[group]}: ${fromTo(path, people)}.`] : [];
  });
  const served = scenario.models.flatMap((model) => {
    const path = results.massa[model];
    return path ? [`${MODEL_NAMES[model]}: ${fromTo(path, people)}.`] : [];
  });
  const model = modelOfCosts(scenario);
  const costs = model && results.index[model]?.at(-1);
  const left = results.leftTotal;
  const period = `Van ${first} tot en met ${last}.`;
  return {
    mensen: {
      title: groups[0] === undefined ? 'Mensen per groep' : `Mensen per groep. ${groups[0].replace(/\.$/, '')}`,
      description: `${period} ${groups.join(' ')}`,
    },
    massa: {
      title:
        served.length === 0
          ? 'Mensen bij het bedrijf'
          : scenario.models.length === 1
            ? 'Hoeveel mensen het bedrijf begeleidt'
            : 'Hoeveel mensen het bedrijf begeleidt, verschilt per model',
      description: `${period} ${served.join(' ')}`,
    },
    kosten: {
      title: 'Vaste kosten per persoon, als het eerste jaar honderd is',
      description: `Stand in ${last}: ${indexText(costs)}. Meer dan honderd betekent dat de vaste kosten over minder mensen worden verdeeld.`,
    },
    gemeente: {
      title: left ? leftInWords(left.at(-1), last).replace(/\.$/, '') : 'Wat er van beschut werk niet gedekt is',
      description: left ? `${period} Het bedrag gaat ${fromTo(left, euros)}. Een bedrag onder nul betekent dat er geld overblijft.` : '',
    },
  };
}

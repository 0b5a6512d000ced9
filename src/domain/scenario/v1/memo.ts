import { bandText, euros, indexText, people, rangeOf, valueText } from '../amounts.ts';
import type { Band, OpenBand } from '../band.ts';
import type { ResultLine } from '../outcome.ts';
import type { ChartWords } from '../picture.ts';
import type { Scenario } from './inputs.ts';
import type { Results } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, PARAMETERS } from './parameters.ts';
import { streamsOf } from './rijk.ts';
import { leftInWords } from './words.ts';

/** The results of a scenario, a line each: groups, models, costs, money. What cannot be computed says so. */
export function resultLines(scenario: Scenario, results: Results): ResultLine[] {
  const { models } = scenario;
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
    ...models.map((model) =>
      bandLine(`massa-${model}`, `Mensen bij het bedrijf: ${MODEL_NAMES[model].toLowerCase()}`, results.massa[model], people),
    ),
    ...models.map((model) =>
      indexLine(`kosten-${model}`, `Vaste kosten per persoon (begin = 100): ${MODEL_NAMES[model].toLowerCase()}`, results.index[model]),
    ),
    bandLine('gemeente', 'Beschut werk, niet gedekt', results.leftTotal, euros),
    ...(scenario.values['aandeel'] ? [bandLine('rijk', 'Geld van het Rijk, hier', localMoney(scenario), euros)] : []),
  ];
}

/** A value as it is shown, so that a difference is one of what a reader sees: people whole, euros in hundreds. */
function rounded(value: number | undefined, format: (value: number) => string): number | undefined {
  if (value === undefined) return undefined;
  return format === euros ? Math.round(value / 100) * 100 : Math.round(value);
}

/** All streams of the Rijk together, the reader's own part, a year at a time. */
function localMoney(scenario: Scenario): Band[] {
  const paths = streamsOf(scenario).flatMap(({ local }) => (local ? [local] : []));
  const sum = (year: number, end: keyof Band): number => paths.reduce((total, path) => total + (path[year]?.[end] ?? 0), 0);
  return (paths[0] ?? []).map((_, year) => ({ low: sum(year, 'low'), mid: sum(year, 'mid'), high: sum(year, 'high') }));
}

/** The inputs of a scenario in lines of name and value, all of them. */
export function inputLines({ values }: Scenario): { label: string; value: string; unit: string }[] {
  return PARAMETERS.map(({ key, label, unit }) => ({
    label,
    value: valueText(values[key], unit),
    unit: unit === 'jaar' || !values[key] ? '' : unit,
  }));
}

/** The words of every chart of a scenario, by the id of its frame. */
export function chartWords(scenario: Scenario, results: Results): Record<'mensen' | 'massa' | 'kosten' | 'gemeente' | 'rijk', ChartWords> {
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
  const costs = scenario.models.flatMap((model) => {
    const path = results.index[model];
    return path ? [`${MODEL_NAMES[model]}: ${indexText(path.at(-1))}.`] : [];
  });
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
      description: `Stand in ${last}. ${costs.join(' ')} Elk model begint bij zijn eigen honderd. Meer dan honderd betekent dat de vaste kosten over minder mensen worden verdeeld.`,
    },
    gemeente: {
      title: left ? leftInWords(left.at(-1), last).replace(/\.$/, '') : 'Wat er van beschut werk niet gedekt is',
      description: left ? `${period} Het bedrag gaat ${fromTo(left, euros)}. Een bedrag onder nul betekent dat er geld overblijft.` : '',
    },
    rijk: {
      title: scenario.values['aandeel'] ? 'Geld van het Rijk, uw deel ervan' : 'Geld van het Rijk, voor heel Nederland',
      description: `${period} Tussen de bekende bedragen is een rechte lijn getrokken, en het impulsbudget is gelijk over de jaren verdeeld. Dat zijn aannames.`,
    },
  };
}

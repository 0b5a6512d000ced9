import { certain } from '../band.ts';
import type { Output, Swing, Tornado } from '../outcome.ts';
import { modelOfCosts, type Scenario } from './inputs.ts';
import { runScenario, type Results } from './model.ts';
import { MODEL_NAMES, PARAMETERS, type ModelId } from './parameters.ts';

/** An output, and its middle in a year (0 = the first); undefined when it cannot be computed. */
interface Asked extends Output {
  at: (results: Results, year: number) => number | undefined;
}

/** The results that a scenario can be asked about, those of the models that it shows. */
export function outputsOf(scenario: Pick<Scenario, 'models'>): Asked[] {
  const perModel = scenario.models.map((model): Asked => ({
    id: `mensen-${model}`,
    label: `Mensen bij het bedrijf, ${named(model)}`,
    unit: 'mensen',
    at: (results, year) => results.massa[model]?.[year]?.mid,
  }));
  const model = modelOfCosts(scenario);
  const costs: Asked | undefined = model && {
    id: `kosten-${model}`,
    label: `Vaste kosten per persoon, ${named(model)}`,
    unit: 'index',
    at: (results, year) => results.index[model]?.[year]?.mid,
  };
  return [
    { id: 'wsw', label: 'Mensen met een Wsw-dienstverband', unit: 'mensen', at: (results, year) => results.people.wsw?.[year]?.mid },
    { id: 'beschut', label: 'Mensen in beschut werk', unit: 'mensen', at: (results, year) => results.people.beschut?.[year]?.mid },
    ...perModel,
    ...(costs ? [costs] : []),
    {
      id: 'gemeente',
      label: 'Wat er van beschut werk niet gedekt is',
      unit: 'euro',
      at: (results, year) => results.leftTotal?.[year]?.mid,
    },
  ];
}

function named(model: ModelId): string {
  return `model ${MODEL_NAMES[model].toLowerCase()}`;
}

/** The range that the source itself gives for the cost of a place: no assumption, but it weighs as well. */
function costSwing(scenario: Scenario, year: number, mid: number): Swing {
  const { rest, people } = runScenario(scenario);
  const places = (people.beschut?.[year]?.mid ?? 0) * (1 + (scenario.values['prijs']?.mid ?? 0) / 100) ** year;
  return {
    key: 'kosten',
    label: 'Wat een plek kost (twee bedragen uit de bron)',
    atLow: mid + (rest.low - rest.mid) * places,
    atHigh: mid + (rest.high - rest.mid) * places,
  };
}

/** Which assumption weighs most: each uncertain input from low to high with the rest in the middle, the widest swing first. Empty when the output cannot be computed. */
export function tornado(scenario: Scenario, output: Asked, year: number): Tornado | undefined {
  const values = Object.fromEntries(Object.entries(scenario.values).map(([key, value]) => [key, value && certain(value.mid)]));
  const run = (changed: Scenario['values']): number | undefined => output.at(runScenario({ ...scenario, values: changed }), year);
  const mid = run(values);
  if (mid === undefined) return undefined;
  const swings = PARAMETERS.flatMap(({ key, label, uncertain }): Swing[] => {
    const value = scenario.values[key];
    if (!uncertain || !value || value.low === value.high) return [];
    const [atLow, atHigh] = [value.low, value.high].map((end) => run({ ...values, [key]: certain(end) }));
    return atLow === undefined || atHigh === undefined || atLow === atHigh ? [] : [{ key, label, atLow, atHigh }];
  });
  if (output.id === 'gemeente') swings.push(costSwing({ ...scenario, values }, year, mid));
  return { mid, swings: swings.sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow)) };
}

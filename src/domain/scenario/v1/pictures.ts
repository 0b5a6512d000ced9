import { euroInWords, formatMillions } from '../../format.ts';
import { bandText, euros, indexText, people, rangeOf } from '../amounts.ts';
import type { AmountPicture, PathsPicture, Picture } from '../picture.ts';
import { FIGURES } from './figures.ts';
import { modelOfCosts, type Scenario } from './inputs.ts';
import type { Results } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, type ModelId } from './parameters.ts';

/** What a chart of version 1 shows, by its id; undefined when it has no such chart. */
export function pictureOf(chart: string, scenario: Scenario, results: Results): Picture | undefined {
  switch (chart) {
    case 'mensen':
      return { ...ofPeople, panels: GROUPS.map((group) => ({ path: `mensen-${group}`, title: GROUP_NAMES[group], tone: 'people' })) };
    case 'massa':
      return { ...ofPeople, panels: ofCompanies(scenario) };
    case 'kosten':
      return { ...ofPeople, panels: ofCosts(scenario), full: indexText };
    case 'plek':
      return ofPlace(scenario, results);
    case 'gemeente':
      return {
        ...ofPeople,
        panels: [{ path: 'gemeente', title: 'Niet gedekt, alle plekken samen', tone: 'money' }],
        short: (value) => formatMillions(value, true),
        full: closed(euros),
      };
    default:
      return undefined;
  }
}

const ofPeople: PathsPicture = {
  kind: 'paths',
  head: 'Wat',
  panels: [],
  short: people,
  full: closed(people),
};

/** Words for a figure of which both ends are always known. */
function closed(format: (value: number) => string): PathsPicture['full'] {
  return ({ low, mid, high }) => bandText({ low, mid, high: high ?? mid }, format);
}

/** A panel for each model that a scenario shows; the two that serve the same people share one. */
function ofCompanies({ models }: Scenario): PathsPicture['panels'] {
  const both = models.includes('integraal') && models.includes('gecombineerd');
  const titleOf = (model: ModelId): string =>
    both && model === 'integraal' ? `${MODEL_NAMES.integraal} en gecombineerd (gelijk)` : MODEL_NAMES[model];
  return models
    .filter((model) => !(both && model === 'gecombineerd'))
    .map((model) => ({ path: `massa-${model}`, title: titleOf(model), tone: model }));
}

/** The one company whose fixed costs are shown; no panel where there are more. */
function ofCosts(scenario: Scenario): PathsPicture['panels'] {
  const model = modelOfCosts(scenario);
  return model ? [{ path: `kosten-${model}`, title: MODEL_NAMES[model], tone: model }] : [];
}

/** What one place costs and what covers it; what is not filled is one open part. */
function ofPlace({ values }: Scenario, { rest, left }: Results): AmountPicture {
  const { costLow, costHigh, guidance, extra } = FIGURES;
  const parts: AmountPicture['parts'][number][] = [
    {
      label: 'Wat een plek kost',
      text: `gemiddeld ${rangeOf({ low: costLow, high: costHigh }, euroInWords)} (bron)`,
      remark: undefined,
      from: 0,
      to: costLow,
      toHigh: costHigh,
      kind: 'costs',
    },
    paid('Rijk, voor begeleiding', `circa ${euroInWords(guidance)} (bron)`, 0, guidance),
    { ...paid('Rijk, extra aangekondigd', `structureel ${euroInWords(extra)} (bron)`, guidance, guidance + extra), kind: 'announced' },
  ];
  let reached = guidance + extra;
  let open = { low: rest.low, high: rest.high };
  for (const [label, value] of [
    ['Loonkostensubsidie', values['lks']],
    ['Opbrengst van het werk', values['ntw']],
  ] as const) {
    if (!value) continue;
    const to = Math.min(reached + value.mid, costHigh);
    parts.push(paid(label, `${rangeOf(value, euros)} (aanname)`, Math.min(reached, costHigh), to));
    reached = to;
    open = { low: open.low - value.high, high: open.high - value.low };
  }
  const [label, text] = left ? ['Niet gedekt', rangeOf(left, euros)] : ['Nog niet verdeeld', `${rangeOf(open, euroInWords)} (onze som)`];
  const remark = left ? undefined : 'Vul loonkostensubsidie en opbrengst in om te zien wat dan niet gedekt is.';
  parts.push({ label, text, remark, from: Math.min(reached, costLow), to: costLow, toHigh: costHigh, kind: 'open' });
  return { kind: 'amount', head: 'Bedrag per plek', parts };
}

function paid(label: string, text: string, from: number, to: number): AmountPicture['parts'][number] {
  return { label, text, remark: undefined, from, to, toHigh: to, kind: 'paid' };
}

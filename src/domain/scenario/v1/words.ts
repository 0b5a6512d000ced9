import { euros, indexText, people, rangeOf, valueText } from '../amounts.ts';
import type { Band } from '../band.ts';
import type { Change } from '../inputs.ts';
import { ASKED, modelOfCosts, type Scenario } from './inputs.ts';
import type { Results } from './model.ts';
import { GROUP_NAMES, GROUPS, MODEL_NAMES, type Group, type ModelId } from './parameters.ts';

/** The name of a group inside a sentence. */
export function groupInSentence(group: Group): string {
  return group === 'wsw' ? GROUP_NAMES.wsw : GROUP_NAMES[group].toLowerCase();
}

/** The result of a scenario in a few sentences: every model that it shows gets the same. */
export function summaryOf(scenario: Scenario, results: Results): string[] {
  const [first, last] = [results.years[0] ?? 0, results.years.at(-1) ?? 0];
  const end = <Value>(path: readonly Value[] | undefined): Value | undefined => path?.at(-1);
  const perModel = (words: (model: ModelId) => string | undefined): string =>
    scenario.models.flatMap((model) => words(model) ?? []).join('; ');
  const sentences: string[] = [];
  const wsw = end(results.people.wsw);
  if (wsw) {
    const before = people(results.people.wsw?.[0]?.mid ?? 0);
    sentences.push(
      `In ${last} hebben onder deze aannames ${rangeOf(wsw, people)} mensen een Wsw-dienstverband, tegen ${before} in ${first}.`,
    );
  }
  const beschut = end(results.people.beschut);
  if (beschut)
    sentences.push(`In beschut werk zijn het er ${rangeOf(beschut, people)}, tegen ${people(results.people.beschut?.[0]?.mid ?? 0)}.`);
  const served = perModel((model) => {
    const massa = end(results.massa[model]);
    return massa && `${MODEL_NAMES[model].toLowerCase()} ${rangeOf(massa, people)}`;
  });
  if (served !== '') sentences.push(`Mensen die het bedrijf dan begeleidt, per model: ${served}.`);
  const model = modelOfCosts(scenario);
  const costs = model && end(results.index[model]);
  if (costs !== undefined) sentences.push(`Vaste kosten per persoon bij dit model, als ${first} honderd is: ${indexText(costs)}.`);
  sentences.push(leftInWords(end(results.leftTotal), last));
  const missing = GROUPS.filter((group) => results.people[group] === undefined).map(groupInSentence);
  if (missing.length > 0) sentences.push(`Nog niet te berekenen, omdat er iets niet is ingevuld: ${missing.join(', ')}.`);
  return sentences;
}

/** What of all places beschut werk is not covered, in a sentence. Who pays it the model does not know: the municipality pays the subsidy too. */
export function leftInWords(left: Band | undefined, year: number): string {
  if (!left)
    return 'Wat er van beschut werk niet gedekt is, is niet te zeggen zolang loonkostensubsidie en opbrengst leeg zijn. Vul ze in onder “Eén plek beschut werk”.';
  if (left.high < 0) return `Bij beschut werk blijft in ${year} ${rangeOf({ low: -left.high, high: -left.low }, euros)} over.`;
  if (left.low < 0)
    return `Bij beschut werk blijft in ${year} hooguit ${euros(-left.low)} over, of is hooguit ${euros(left.high)} niet gedekt.`;
  return `Van de kosten van beschut werk is in ${year} ${rangeOf(left, euros)} niet gedekt.`;
}

/** The inputs in which a scenario differs from where it began. */
export function changesFrom(begin: Scenario, now: Scenario): Change[] {
  return ASKED.flatMap(({ key, label, unit }): Change[] => {
    const [from, to] = [valueText(begin.values[key], unit), valueText(now.values[key], unit)];
    return from === to ? [] : [{ key, label, from, to }];
  });
}

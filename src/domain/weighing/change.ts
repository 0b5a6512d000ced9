import { isOwnOption, OWN_CRITERIA, OWN_OPTIONS, type Item, type Offered, type Range, type Weighing } from './weighing.ts';

/** The same weighing between other options: those of the site with these ids, in the order of the site, then the reader’s own as they were. */
export function withOptions(weighing: Weighing, offered: Offered, ids: readonly string[]): Weighing {
  const own = weighing.options.filter(({ id }) => isOwnOption(id));
  return between(weighing, [...offered.options.filter(({ id }) => ids.includes(id)), ...own]);
}

/** The same weighing with one option of the reader’s own more, without a name yet; unchanged where there are as many as there can be. */
export function withNewOption(weighing: Weighing): Weighing {
  const free = OWN_OPTIONS.find((own) => weighing.options.every(({ id }) => id !== own));
  return free === undefined ? weighing : { ...weighing, options: [...weighing.options, { id: free, label: '' }] };
}

/** The same weighing with another name for an option of the reader’s own. */
export function withOptionName(weighing: Weighing, option: string, label: string): Weighing {
  return { ...weighing, options: weighing.options.map((one) => (one.id === option ? { ...one, label } : one)) };
}

/** The same weighing without an option, and without all that was filled for it. */
export function withoutOption(weighing: Weighing, option: string): Weighing {
  return between(
    weighing,
    weighing.options.filter(({ id }) => id !== option),
  );
}

/** The same weighing with one criterion of the reader’s own more, without a name yet; unchanged where there are as many as there can be. */
export function withNewCriterion(weighing: Weighing): Weighing {
  const free = OWN_CRITERIA.find((own) => weighing.criteria.every(({ id }) => id !== own));
  return free === undefined ? weighing : { ...weighing, criteria: [...weighing.criteria, { id: free, label: '' }] };
}

/** The same weighing with another name for a criterion of the reader’s own. */
export function withCriterionName(weighing: Weighing, criterion: string, label: string): Weighing {
  return { ...weighing, criteria: weighing.criteria.map((one) => (one.id === criterion ? { ...one, label } : one)) };
}

/** The same weighing without a criterion, and without all that was filled for it. */
export function withoutCriterion(weighing: Weighing, criterion: string): Weighing {
  return {
    ...withKnockout(weighing, criterion, false),
    criteria: weighing.criteria.filter(({ id }) => id !== criterion),
    weights: { ...weighing.weights, [criterion]: undefined },
    scores: { ...weighing.scores, [criterion]: undefined },
  };
}

/** The same weighing in which a criterion is a hard demand, or is not. */
export function withKnockout(weighing: Weighing, criterion: string, hard: boolean): Weighing {
  const others = weighing.knockouts.filter((id) => id !== criterion);
  return { ...weighing, knockouts: hard ? [...others, criterion] : others };
}

/** The same weighing with an order of the reader’s own, from the place of each option; the same place makes equals, and places may be skipped. */
export function withPlaces(weighing: Weighing, places: Readonly<Record<string, number | undefined>>): Weighing {
  const placed = weighing.options.flatMap(({ id }) => {
    const place = places[id];
    return place === undefined ? [] : [{ id, place }];
  });
  const groups = Map.groupBy(placed, ({ place }) => place);
  const order = [...groups].sort(([one], [other]) => one - other);
  return { ...weighing, gut: order.map(([, group]) => group.map(({ id }) => id)) };
}

/** The place of each option in the reader’s own order, from 1, by id; none for an option that has no place. */
export function placesIn({ gut }: Weighing): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(gut.flatMap((group, at) => group.map((id) => [id, at + 1] as const)));
}

/** Every score that can be filled: single numbers from low to high, then ranges from narrow to wide. */
export function scoreChoices({ low, high }: Range): readonly Range[] {
  const steps = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return steps.flatMap((width) => steps.map((from) => ({ low: from, high: from + width - low }))).filter((range) => range.high <= high);
}

/** What was filled for an option that is no longer weighed goes: an address would not hold it. */
function between(weighing: Weighing, options: readonly Item[]): Weighing {
  const ids = new Set(options.map(({ id }) => id));
  return {
    ...weighing,
    options,
    gut: weighing.gut.map((group) => group.filter((id) => ids.has(id))).filter(({ length }) => length > 0),
    scores: Object.fromEntries(
      Object.entries(weighing.scores).map(([criterion, row]) => [
        criterion,
        Object.fromEntries(Object.entries(row ?? {}).filter(([option]) => ids.has(option))),
      ]),
    ),
  };
}

import fc from 'fast-check';
import {
  askedCriteria,
  OWN_CRITERIA,
  OWN_OPTIONS,
  point,
  SCORES,
  usedCriteria,
  WEIGHTS,
  withScore,
  withWeight,
  type Item,
  type Offered,
  type Range,
  type Weighing,
} from '../../src/domain/weighing/weighing.ts';

const item = (id: string, label: string): Item => ({ id, label });

/** What tests weigh. */
export const OFFERED: Offered = {
  options: [
    item('gecombineerd', 'Gecombineerd'),
    item('integraal', 'Integraal'),
    item('partieel', 'Partieel'),
    item('beschut-werk', 'Beschut werk'),
    item('klassiek', 'Klassiek'),
  ],
  criteria: [
    item('arbeidsmarkt', 'Arbeidsmarkt'),
    item('schaal', 'Schaal'),
    item('taken', 'Taken bijeen'),
    item('ambitie', 'Ambitie'),
    item('vrijheid', 'Vrijheid'),
    item('geld', 'Geld'),
    item('inwoners', 'Inwoners'),
    item('werkgevers', 'Werkgevers'),
    item('vakmanschap', 'Vakmanschap'),
    item('onzekerheid', 'Onzekerheid'),
  ],
};

interface Size {
  options?: readonly [least: number, most: number];
  criteria?: readonly [least: number, most: number];
  /** Whether scores may be ranges or unknown. */
  open?: boolean;
  /** Whether weights may be unknown. */
  openWeights?: boolean;
  /** Whether criteria may be knock-outs. */
  hard?: boolean;
}

/** A short weighing: scores as a row of options for each criterion, `null` where unknown, a pair for a range. Weights as a list. */
export function weighingOf(
  weights: readonly (number | null)[],
  rows: readonly (readonly (number | null | readonly [number, number])[])[],
): Weighing {
  const options = OFFERED.options.slice(0, rows[0]?.length ?? 0);
  const criteria = OFFERED.criteria.slice(0, rows.length);
  const scores = Object.fromEntries(
    rows.map((row, at) => [
      criteria[at]?.id ?? '',
      Object.fromEntries(
        row.flatMap((score, column) => {
          if (score === null) return [];
          return [[options[column]?.id ?? '', typeof score === 'number' ? point(score) : { low: score[0], high: score[1] }]];
        }),
      ),
    ]),
  );
  const given = weights.flatMap((weight, at) => (weight === null ? [] : [[criteria[at]?.id ?? '', weight] as const]));
  return { name: '', options, criteria, gut: [], knockouts: [], weights: Object.fromEntries(given), scores };
}

/** Weighings of options and criteria of the site, without an order before, names or knock-outs. */
export function anyWeighing({
  options = [2, 4],
  criteria = [1, 4],
  open = true,
  openWeights = open,
  hard = false,
}: Size = {}): fc.Arbitrary<Weighing> {
  const sure = fc.integer({ min: SCORES.low, max: SCORES.high });
  const range = fc.tuple(sure, sure).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const score = open
    ? fc.oneof({ weight: 5, arbitrary: sure }, { weight: 1, arbitrary: range }, { weight: 1, arbitrary: fc.constant(null) })
    : sure;
  const number = fc.integer({ min: WEIGHTS.low, max: WEIGHTS.high });
  const weight = openWeights ? fc.oneof({ weight: 4, arbitrary: number }, { weight: 1, arbitrary: fc.constant(null) }) : number;
  return fc
    .tuple(fc.integer({ min: options[0], max: options[1] }), fc.integer({ min: criteria[0], max: criteria[1] }))
    .chain(([columns, rows]) =>
      fc.tuple(
        fc.array(weight, { minLength: rows, maxLength: rows }),
        fc.array(fc.array(score, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      ),
    )
    .chain(([weights, rows]) => {
      const weighing = weighingOf(weights, rows);
      const knockouts = fc.subarray(
        weighing.criteria.map(({ id }) => id),
        { maxLength: hard ? Math.min(2, weighing.criteria.length) : 0 },
      );
      return knockouts.map((ids) => ({ ...weighing, knockouts: ids }));
    });
}

/** Weighings with everything that an address can hold: own options and criteria with any name, an order before, knock-outs. */
export function anyFilled(label: fc.Arbitrary<string>): fc.Arbitrary<Weighing> {
  const end = (range: Range): fc.Arbitrary<number> => fc.integer({ min: range.low, max: range.high });
  const score = fc.option(
    fc.tuple(end(SCORES), end(SCORES)).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
    { nil: undefined },
  );
  return fc
    .record({
      name: label,
      known: fc.shuffledSubarray([...OFFERED.options], { minLength: 1 }),
      ownOptions: fc.shuffledSubarray([...OWN_OPTIONS]),
      optionLabels: fc.array(label, { minLength: OWN_OPTIONS.length, maxLength: OWN_OPTIONS.length }),
      ownCriteria: fc.subarray([...OWN_CRITERIA]),
      label,
    })
    .chain(({ name, known, ownOptions, optionLabels, ownCriteria, label: own }) => {
      const options = [...known, ...ownOptions.map((id, at) => item(id, optionLabels[at] ?? ''))];
      const criteria = [...OFFERED.criteria, ...ownCriteria.map((id) => item(id, own))];
      const ids = criteria.map(({ id }) => id);
      return fc
        .record({
          knockouts: fc.subarray(ids),
          ordered: fc.shuffledSubarray(options.map(({ id }) => id)),
          ties: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
          weights: fc.dictionary(fc.constantFrom(...ids), end(WEIGHTS)),
          rows: fc.array(fc.tuple(fc.constantFrom(...ids), fc.array(score, { minLength: options.length, maxLength: options.length }))),
        })
        .map(({ knockouts, ordered, ties, weights, rows }) => {
          const gut: string[][] = [];
          ordered.forEach((id, at) => {
            const last = gut.at(-1);
            if (ties[at] && last) last.push(id);
            else gut.push([id]);
          });
          const scores: Record<string, Record<string, Range>> = {};
          for (const [id, row] of rows) {
            const kept = row.flatMap((one, at) => (one ? [[options[at]?.id ?? '', one] as const] : []));
            if (kept.length > 0) scores[id] = Object.fromEntries(kept);
          }
          return { name, options, criteria, gut, knockouts, weights: { ...weights }, scores };
        });
    });
}

/** How much of a weighing is open: weights and scores that are no single number. */
export function countOpen(weighing: Weighing): number {
  const weights = usedCriteria(weighing).filter(({ id }) => weighing.weights[id] === undefined);
  const scores = askedCriteria(weighing).flatMap(({ id }) =>
    weighing.options.filter((option) => {
      const score = weighing.scores[id]?.[option.id];
      return score === undefined || score.low < score.high;
    }),
  );
  return weights.length + scores.length;
}

/** Every way to fill what is open with whole numbers. Only for weighings with little of it. */
export function completions(weighing: Weighing): Weighing[] {
  let all: Weighing[] = [weighing];
  for (const { id } of usedCriteria(weighing))
    if (weighing.weights[id] === undefined) all = all.flatMap((one) => [0, 1, 2, 3, 4].map((weight) => withWeight(one, id, weight)));
  for (const { id } of askedCriteria(weighing))
    for (const option of weighing.options) {
      const { low, high } = weighing.scores[id]?.[option.id] ?? SCORES;
      if (low === high) continue;
      const values = Array.from({ length: high - low + 1 }, (_, at) => low + at);
      all = all.flatMap((one) => values.map((value) => withScore(one, id, option.id, point(value))));
    }
  return all;
}

/** The sum of weight × score of each option that fails no knock-out criterion, of a weighing in which everything is a single number, by the definition. */
export function sums({ options, criteria, weights, scores, knockouts }: Weighing): Map<string, number> {
  const left = options.filter(({ id }) => knockouts.every((hard) => (scores[hard]?.[id]?.low ?? 0) >= 0));
  return new Map(
    left.map(({ id }) => [
      id,
      criteria.reduce((sum, criterion) => sum + (weights[criterion.id] ?? 0) * (scores[criterion.id]?.[id]?.low ?? 0), 0),
    ]),
  );
}

/** The options with the highest sum of such a weighing, in order. */
export function leadersOf(weighing: Weighing): string[] {
  const all = sums(weighing);
  const best = Math.max(...all.values());
  // A weight of a third is no binary fraction.
  return [...all].filter(([, sum]) => Math.abs(sum - best) < 1e-9).map(([id]) => id);
}

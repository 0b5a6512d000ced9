import type { Register } from '../../../domain/register.ts';
import { holdFromNought } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError } from '../../core/drawingError.ts';
import { figuresOf, holdOurs, type Figure } from '../../core/figures.ts';

/** A stretch of the costs, in euros from nought. */
export interface Stretch {
  label: string;
  /** The amount as it is printed. */
  text: string;
  /** Words inside the bar; left out where there are none. */
  inside?: string | undefined;
  /** What a reader must know; below the bar. */
  remark: string | undefined;
  from: number;
  to: number;
  /** Where the upper end lies when the source gives a range; otherwise the same as `to`. */
  toHigh: number;
  kind: 'costs' | 'paid' | 'announced' | 'open';
  /** The part at the end of the stretch that is left over, in euros; 0 for none. */
  left: number;
}

/** A stretch of a chart of the site's own content. */
export interface FactStretch extends Stretch {
  /** Id of its figure. */
  fact: string;
}

/** More than numbers differ by that are worked out in another order. */
const HALF_A_CENT = 0.005;

/**
 * What something costs and what covers it, as stretches on one scale. Throws a DrawingError when a figure is not there or not in euros,
 * and when the amounts do not add up: the drawing would then say something else than the words beside it.
 */
export function coverageRows({ costs, paid, left, announced, rest }: FormContent<'coverage'>, register: Register): FactStretch[] {
  const { fill, single, range } = figuresOf(register);
  const cost = range(costs.fact, ['kosten', 'feit']);
  const payment = single(paid.fact, ['betaald', 'feit']);
  const leftOver = single(left, ['over']);
  const promise = single(announced.fact, ['aangekondigd', 'feit']);
  const remainder = range(rest.fact, ['rest', 'feit']);
  holdFromNought('euro', [cost, payment, leftOver, promise, remainder]);

  const announcedTo = payment.value + promise.value;
  if (leftOver.value > payment.value)
    throw new DrawingError(`${leftOver.name} is more than was paid; write what is left over of ${payment.name}`, leftOver.path);
  const apart = [cost.low - announcedTo - remainder.low, cost.high - announcedTo - remainder.high];
  if (apart.some((euro) => Math.abs(euro) > HALF_A_CENT))
    throw new DrawingError(
      `${remainder.name} is not what is left to pay; give it the formule "{${costs.fact}} - {${paid.fact}} - {${announced.fact}}"`,
      remainder.path,
    );

  const words = ({ fact, label, remark }: FormContent<'coverage'>['costs'], figure: Figure, key: string) => {
    const name = fill(label, [key, 'label']);
    holdOurs(figure, name, [key, 'label']);
    return { fact, label: name, text: figure.text, remark: remark === undefined ? undefined : fill(remark, [key, 'uitleg']) };
  };
  return [
    { ...words(costs, cost, 'kosten'), from: 0, to: cost.low, toHigh: cost.high, kind: 'costs', left: 0 },
    { ...words(paid, payment, 'betaald'), from: 0, to: payment.value, toHigh: payment.value, kind: 'paid', left: leftOver.value },
    {
      ...words(announced, promise, 'aangekondigd'),
      from: payment.value,
      to: announcedTo,
      toHigh: announcedTo,
      kind: 'announced',
      left: 0,
    },
    { ...words(rest, remainder, 'rest'), from: announcedTo, to: cost.low, toHigh: cost.high, kind: 'open', left: 0 },
  ];
}

import { lump, perPlace, sum, waiting, NOTHING, type Line } from './line.ts';
import type { Setup } from './setup.ts';

/** The fixed costs that an index of the company itself begins with. */
const HUNDRED = 100;

/**
 * Costs that stay in a year, in euros: F₀ · v · (1 − P/P₀), in the prices of that year. Negative when the company grew. Waits for the fixed
 * costs, the part that sticks and the people; cannot be computed for a company that begins without people.
 */
export function stayIn(setup: Setup, year: number): Line {
  const fixed = setup.single('vast');
  // Any amount tells what else it waits for.
  if (fixed === undefined) return sum([waiting('vast'), stayOf(setup, year, HUNDRED)]);
  return stayOf(setup, year, fixed * setup.price('vast', year));
}

/** The same of every hundred euros of fixed costs at the start, without prices. */
export function stayIndexIn(setup: Setup, year: number): Line {
  return stayOf(setup, year, HUNDRED);
}

function stayOf(setup: Setup, year: number, fixed: number): Line {
  const { begin } = setup;
  const now = setup.company(0);
  if (now.length === 0) return waiting('in');
  if (begin === undefined) return sum(now.map((group) => perPlace(group, 0, 1)));
  if (begin === 0) return { ...NOTHING, obstacle: 'niemand-aan-het-begin' };
  const sticky = fixed / 100;
  return sum([lump(year, sticky, 'kleeft'), ...setup.company(year).map((group) => perPlace(group, year, -sticky / begin, 'kleeft'))]);
}

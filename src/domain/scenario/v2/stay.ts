import { GROUP_KEYS } from './groups.ts';
import { lump, perPlace, sum, waiting, NOTHING, type Line } from './line.ts';
import type { Setup } from './setup.ts';

/** The fixed costs that an index of the company itself begins with. */
const HUNDRED = 100;

/**
 * Costs that stay in a year, in euros: F₀ · v · (1 − P/P₀), in the prices of that year. Negative when the company grew. Waits for the fixed
 * costs, the part that sticks and the people; cannot be computed for a company that begins without people. Without fixed costs nothing stays,
 * whatever else is empty and whoever the company begins with.
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
  if (fixed === 0) return NOTHING;
  const now = setup.company(0);
  if (now.length > 0 && setup.begin === 0) return { ...NOTHING, obstacle: 'niemand-aan-het-begin' };
  const sticky = fixed / 100;
  // While it is not known with how many people the company begins, any number tells what else it waits for.
  const begin = now.length > 0 ? (setup.begin ?? 1) : 1;
  return sum([
    ...(now.length === 0 ? [waiting('in')] : []),
    waiting(...now.map((group) => GROUP_KEYS[group]).filter((key) => setup.single(key) === undefined)),
    lump(year, sticky, 'kleeft'),
    ...setup.company(year).map((group) => perPlace(group, year, -sticky / begin, 'kleeft')),
  ]);
}

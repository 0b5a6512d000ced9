import { FIGURES } from './figures.ts';
import type { Scenario } from './inputs.ts';
import type { Results } from './model.ts';
import { GROUP_NAMES, GROUPS } from './parameters.ts';

/** From so many times the group itself coming in one year, a mistake in typing is likely. */
const LIKELY_MISTAKE = 2;

/** Combinations that cannot be, or that are likely a mistake, in sentences for a reader. */
export function warningsOf({ values }: Scenario, results: Results): string[] {
  const caps = GROUPS.flatMap((group) => {
    const [start, cap] = [values[group]?.mid, values[`max-${group}`]?.mid];
    return start !== undefined && cap !== undefined && cap < start
      ? [
          `${GROUP_NAMES[group]}: er zijn aan het begin al meer mensen dan het hoogste aantal dat u toelaat. De groep valt na een jaar terug tot dat aantal.`,
        ]
      : [];
  });
  const flows = GROUPS.flatMap((group) => {
    const [start, coming] = [values[group]?.mid, values[`instroom-${group}`]?.high];
    return start !== undefined && start > 0 && coming !== undefined && coming > LIKELY_MISTAKE * start
      ? [`${GROUP_NAMES[group]}: er komen in één jaar veel meer mensen bij dan er aan het begin zijn. Klopt dat?`]
      : [];
  });
  const { left } = results;
  const covered =
    left && left.low < 0
      ? [
          left.high < 0
            ? 'Loonkostensubsidie en opbrengst zijn samen hoger dan wat een plek kost. Dan blijft er geld over; de bronnen zeggen juist dat gemeenten vaak geld bijleggen.'
            : 'Aan de gunstige kant zijn loonkostensubsidie en opbrengst samen hoger dan wat een plek kost.',
        ]
      : [];
  const subsidy = values['lks'];
  const beyondCost =
    subsidy && subsidy.high > FIGURES.costLow ? ['De loonkostensubsidie is aan de hoge kant meer dan een hele plek kost.'] : [];
  return [...caps, ...flows, ...covered, ...beyondCost];
}

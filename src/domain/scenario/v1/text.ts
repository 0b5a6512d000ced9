import { amountsOf } from './sourceAmounts.ts';
import type { Scenario } from './inputs.ts';
import { inputLines } from './memo.ts';
import type { Results } from './model.ts';
import { summaryOf } from './words.ts';

/** A scenario as text for a memo: results, assumptions, sources and where it can be seen again. */
export function toText(scenario: Scenario, results: Results, address: string): string {
  return [
    `Scenario ${scenario.name === '' ? 'zonder naam' : scenario.name}. Geen voorspelling, maar een som met aannames.`,
    ...summaryOf(scenario, results),
    '',
    'Aannames (midden, en van laag tot hoog):',
    ...inputLines(scenario).map(({ label, value, unit }) => `- ${label}: ${value} ${unit}`.trimEnd()),
    '',
    'Geld van het Rijk, landelijk, zoals de bronnen het noemen:',
    ...amountsOf(scenario).map(
      ({ label, national, when, here, source }) => `- ${label}: ${national} (${when}; ${source})${here ? `; uw deel: ${here}` : ''}`,
    ),
    '',
    'Bronnen van de vaste bedragen: Kamerbrief van 6 juli 2023; Iroko, notitie en presentatie (februari 2025).',
    `Zelf narekenen: ${address}`,
  ].join('\n');
}

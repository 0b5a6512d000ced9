import type { Scenario } from '../../domain/scenario/v1/inputs.ts';
import { inputLines } from '../../domain/scenario/v1/memo.ts';
import type { Results } from '../../domain/scenario/v1/model.ts';
import { summaryOf } from '../../domain/scenario/v1/words.ts';

/** A scenario as text for a memo: results, assumptions, sources and where it can be seen again. */
export function asText(scenario: Scenario, results: Results, address: string): string {
  return [
    `Scenario ${scenario.name === '' ? 'zonder naam' : scenario.name}. Geen voorspelling, maar een som met aannames.`,
    ...summaryOf(scenario, results),
    '',
    'Aannames (laag, midden, hoog):',
    ...inputLines(scenario).map(({ label, value, unit }) => `- ${label}: ${value} ${unit}`.trimEnd()),
    '',
    'Bronnen van de vaste bedragen: Kamerbrief van 6 juli 2023; Iroko, notitie en presentatie (februari 2025).',
    `Zelf narekenen: ${address}`,
  ].join('\n');
}

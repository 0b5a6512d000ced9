import type { Outcome, Output, Tornado } from './outcome.ts';
import type { ChartWords } from './picture.ts';

/** What is said of the assumption that weighs most for an output in a year (0 = the first). */
export function weighedWords({ paths }: Outcome, { label }: Output, year: number, { swings }: Tornado): ChartWords {
  const widest = swings[0]?.label ?? '';
  return {
    title: `Deze aanname telt het zwaarst: ${widest.charAt(0).toLowerCase()}${widest.slice(1)}`,
    description: `${label} in ${paths.years[year] ?? ''}. Elke balk laat één aanname van laag naar hoog gaan, terwijl de andere op het midden staan. De langste balk staat boven.`,
  };
}

/** What was weighed, in short, so that the page can tell whether it shows it already. */
export function weighedKey(fragment: string, output: string, year: number): string {
  return `${fragment} ${output} ${year}`;
}

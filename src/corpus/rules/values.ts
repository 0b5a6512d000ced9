import { printedNumbers } from '../../domain/printedNumbers.ts';
import { MONTHS } from '../../domain/format.ts';
import type { Fact } from '../../schema/fact.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** Facts whose value is not the one that they say is printed, as far as numbers and dates can be read in what is printed. */
export function valueProblems({ entries }: Content): Problem[] {
  return entries.facts.flatMap(({ data, file, lineAt }) => {
    const difference = differenceOf(data);
    if (difference === undefined || data.source === undefined) return [];
    return [{ file, line: lineAt(['waarde']), message: `waarde ${difference} "${data.source.printed}"; mend waarde or gedrukt` }];
  });
}

/** How a value differs from what is printed, as the beginning of a sentence; undefined when it does not, or nothing can be compared. */
function differenceOf({ value, unit, source }: Fact): string | undefined {
  if (source === undefined || value === undefined) return undefined;
  if (typeof value === 'string') return unit === 'datum' ? dateDifference(value, source.printed) : undefined;
  const printed = printedNumbers(source.printed);
  if (printed.length === 0) return undefined;
  const missing = [value].flat().find((number) => !printed.includes(Math.abs(number)));
  return missing === undefined ? undefined : `${missing} is not among the numbers (${printed.join(', ')}) in gedrukt`;
}

/** As `differenceOf`, for a date: each of its parts, where the printed words have any such part. */
function dateDifference(date: string, printed: string): string | undefined {
  const [year, month, day] = date.split('-').map(Number);
  const numbers = printedNumbers(printed);
  const months = MONTHS.filter((name) => printed.toLowerCase().includes(name));
  const years = numbers.filter((number) => number >= 1900 && number < 2200);
  if (years.length > 0 && !years.includes(year ?? 0)) return `${date} has another year than gedrukt`;
  if (month === undefined || months.length === 0) return undefined;
  if (!months.includes(MONTHS[month - 1] ?? '')) return `${date} has another month than gedrukt`;
  return day !== undefined && !numbers.includes(day) ? `${date} has another day than gedrukt` : undefined;
}

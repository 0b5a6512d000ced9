import { median } from '../benchmarkBuild/figures.ts';
import type { Visit } from './visit.ts';

/** Visits by name of the site; each site was visited equally often. */
export type Visits = ReadonlyMap<string, readonly Visit[]>;

interface Measure {
  words: string;
  of: (visit: Visit) => readonly number[];
  /** What is made of the numbers of all visits. */
  choose: (values: readonly number[]) => number;
  digits: number;
}

const MEASURES: readonly Measure[] = [
  { words: 'a first answer, ms', of: ({ first }) => [first], choose: median, digits: 0 },
  { words: 'one to the whole question, ms', of: ({ whole }) => [whole], choose: median, digits: 0 },
  { words: 'the full list, ms', of: ({ full }) => [full], choose: median, digits: 0 },
  { words: 'over the wire, kB', of: ({ bytes }) => [bytes / 1000], choose: median, digits: 1 },
  { words: 'requests', of: ({ requests }) => [requests], choose: median, digits: 0 },
  { words: 'a letter more, first change, ms', of: ({ letters }) => letters.map(({ first }) => first), choose: median, digits: 0 },
  { words: '  95% within', of: ({ letters }) => letters.map(({ first }) => first), choose: most, digits: 0 },
  { words: 'a letter more, last change, ms', of: ({ letters }) => letters.map(({ last }) => last), choose: median, digits: 0 },
  { words: '  95% within', of: ({ letters }) => letters.map(({ last }) => last), choose: most, digits: 0 },
];
const WIDTH = 34;
const COLUMN = 18;

/** A table of each question and of all together: what each site took, how much that varied, and what the first took to each of the others. */
export function report(found: ReadonlyMap<string, Visits>): string {
  const [first] = found.values();
  const names = [...(first?.keys() ?? [])];
  const head = row('', [...names, ...names.slice(1).map((name) => `to ${name}`)]);
  const answered = [...found.values()].filter((visits) => [...visits.values()].every((all) => all.every(({ answers }) => answers > 0)));
  const parts = [...found].map(([question, visits]) => [
    `“${question}”`,
    answersIn(visits),
    ...MEASURES.map((measure) => cells(measure, [visits])),
  ]);
  const mean = [
    `all together: mean of the ${answered.length} questions that every site answers`,
    ...(answered.length > 0 ? MEASURES.map((measure) => cells(measure, answered)) : []),
  ];
  return [head, ...[...parts, mean].flatMap((lines) => ['', ...lines])].join('\n');
}

function answersIn(visits: Visits): string {
  return row(
    '  answers in the end',
    [...visits.values()].map((all) => median(all.map(({ answers }) => answers)).toFixed(0)),
  );
}

/** A measure of each site: the mean over questions; with half the distance between the quartiles. */
function cells({ words, of, choose, digits }: Measure, questions: readonly Visits[]): string {
  const names = [...(questions[0]?.keys() ?? [])];
  const numbers = names.map((name) => {
    const each = questions.map((visits) => (visits.get(name) ?? []).flatMap(of).filter((value) => !Number.isNaN(value)));
    return {
      value: mean(each.map((all) => (all.length > 0 ? choose(all) : NaN))),
      spread: mean(each.map((all) => (quantile(all, 0.75) - quantile(all, 0.25)) / 2)),
    };
  });
  const own = numbers[0]?.value ?? NaN;
  return row(`  ${words}`, [
    ...numbers.map(({ value, spread }) => (Number.isNaN(value) ? '–' : `${value.toFixed(digits)} ±${spread.toFixed(digits)}`)),
    ...numbers.slice(1).map(({ value }) => (Number.isNaN(own / value) ? '–' : `${(own / value).toFixed(2)} ×`)),
  ]);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function most(values: readonly number[]): number {
  return quantile(values, 0.95);
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(part * (sorted.length - 1))] ?? NaN;
}

function row(words: string, values: readonly string[]): string {
  return words.padEnd(WIDTH) + values.map((value) => value.padStart(COLUMN)).join('');
}

import { cpus, release, totalmem } from 'node:os';
import { median, minimum, type Choice, type Figures, type Load } from './figures.ts';
import type { Project } from './projects.ts';

type Name = Project['name'];
type Value = (choose: Choice) => number;

interface Line {
  words: string;
  unit: 's' | 'ms' | 'MiB' | '×';
  value: Value;
  /** The most that the median may be. */
  target?: number;
}

const DIGITS: Readonly<Record<Line['unit'], number>> = { s: 2, ms: 2, MiB: 0, '×': 2 };
const CHOICES: Readonly<Record<string, Choice>> = { minimum, median };
const WIDTH = 66;

const NAMES: Readonly<Record<Name, string>> = {
  site: 'this site',
  before: 'this site before',
  starlight: 'Starlight',
  floor: 'bare Astro with MDX',
};

/** A page more may seem dearer on a larger site by as much as rounds differ. */
const FLAT = 1.05;

/**
 * The report: machine, figures with their units, and for each target whether the median reaches it.
 * @param sizes numbers of pages, smallest first
 */
export function report(figures: Figures, sizes: readonly number[], facts: number): string {
  const [smallest = 0, largest = 0] = [sizes[0], sizes.at(-1)];
  const names = Object.keys(NAMES) as Name[];
  const cpu = (name: Name, load: Load) => (choose: Choice) => figures.of(name, load, 'cpuSeconds', choose);
  const more = (name: Name, load: Load) => (choose: Choice) => cpu(name, load)(choose) - cpu(name, { pages: 0 })(choose);
  const each = (name: Name, pages: number) => (choose: Choice) => (more(name, { pages })(choose) / pages) * 1000;
  const memory = (name: Name, unit: 'peakMiB' | 'largestMiB') => (choose: Choice) => figures.of(name, { pages: largest }, unit, choose);

  /** What a first build costs above a later one, which keeps what it made. */
  const anew = (load: Load) => (choose: Choice) => cpu('site', { ...load, anew: true })(choose) - cpu('site', load)(choose);

  /** The same, without the processes that builds never wait for. */
  const timed = (name: Name, pages: number) => (choose: Choice) => {
    const at = (load: Load): number => figures.of(name, load, 'timedSeconds', choose);
    return ((at({ pages }) - at({ pages: 0 })) / pages) * 1000;
  };

  const lines: Line[] = [
    ...names.map((name) => line(`CPU, no page more: ${NAMES[name]}`, 's', cpu(name, { pages: 0 }))),
    ratio('this site to before', cpu('site', { pages: 0 }), cpu('before', { pages: 0 }), 0.8),
    line('pictures and files made anew, in a first build: this site', 's', anew({ pages: 0 })),
    ...sizes.map((pages) => line(`the same with ${pages} pages more: this site`, 's', anew({ pages }))),
    ...sizes.flatMap((pages) => [
      ...names.map((name) => line(`CPU a page more, at ${pages}: ${NAMES[name]}`, 'ms', each(name, pages))),
      ratio('this site to before', each('site', pages), each('before', pages)),
      ratio('this site to Starlight', each('site', pages), each('starlight', pages), 0.9),
      ratio('this site to bare Astro', each('site', pages), each('floor', pages), 1.25),
      ...names.map((name) => line(`as \`time\` has it: ${NAMES[name]}`, 'ms', timed(name, pages))),
      ratio('this site to Starlight, as `time` has it', timed('site', pages), timed('starlight', pages)),
      ratio('this site to bare Astro, as `time` has it', timed('site', pages), timed('floor', pages)),
    ]),
    ratio(`a page more at ${largest} to one at ${smallest}: this site`, each('site', largest), each('site', smallest), FLAT),
    ...names.map((name) => line(`peak memory at ${largest} pages more: ${NAMES[name]}`, 'MiB', memory(name, 'peakMiB'))),
    ratio('this site to Starlight', memory('site', 'peakMiB'), memory('starlight', 'peakMiB'), 1),
    ...names.map((name) => line(`of the largest process alone: ${NAMES[name]}`, 'MiB', memory(name, 'largestMiB'))),
    ratio('this site to Starlight, largest process', memory('site', 'largestMiB'), memory('starlight', 'largestMiB')),
    ...(['site', 'before'] as const).flatMap((name) => [
      line(`CPU with ${facts} facts more: ${NAMES[name]}`, 's', cpu(name, { facts })),
      line(`for those facts alone: ${NAMES[name]}`, 's', more(name, { facts })),
    ]),
    ratio('this site to before, in all', cpu('site', { facts }), cpu('before', { facts })),
    ratio('this site to before, for those facts alone', more('site', { facts }), more('before', { facts }), 0.7),
  ];
  return [machine(), '', row('', Object.keys(CHOICES)), ...lines.map(describe)].join('\n');
}

/** The machine, in one line. */
function machine(): string {
  const cores = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cores[0]?.model.trim() ?? 'unknown processor'}, ${cores.length} cores, ${memory} GiB, Linux ${release()}, Node ${process.version}`;
}

function line(words: string, unit: Line['unit'], value: Value): Line {
  return { words, unit, value };
}

function ratio(words: string, value: Value, by: Value, target?: number): Line {
  // A difference below zero is noise, and so is what is divided by it.
  const quotient: Value = (choose) => (value(choose) > 0 && by(choose) > 0 ? value(choose) / by(choose) : NaN);
  return { ...line(`    ${words}`, '×', quotient), ...(target === undefined ? {} : { target }) };
}

function describe({ words, unit, value, target }: Line): string {
  const values = Object.values(CHOICES).map((choose) => `${value(choose).toFixed(DIGITS[unit])} ${unit}`);
  return row(words, values) + (target === undefined ? '' : `   target: at most ${target} ×: ${verdict(value(median), target)}`);
}

function verdict(found: number, target: number): string {
  if (Number.isNaN(found)) return 'drowned in noise; build more pages or rounds';
  return found <= target ? 'reached' : 'NOT reached';
}

function row(words: string, values: readonly string[]): string {
  return words.padEnd(WIDTH) + values.map((value) => value.padStart(12)).join('');
}

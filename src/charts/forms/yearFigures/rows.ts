import { unitWord } from '../../../domain/format.ts';
import type { Register } from '../../../domain/register.ts';
import type { Unit } from '../../../schema/fact.ts';
import { areCounts, holdFromNought, unitOfFirst, type OnAxis } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { DrawingError, type DrawingPath } from '../../core/drawingError.ts';
import { figuresOf, holdOurs, type Figure } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';

/** A number on the axis, with what readers see of it. */
export interface Amount {
  /** Id of its figure. */
  fact: string;
  value: number;
  /** In its short form, without the word for what is counted. */
  text: string;
  /** What the title is about. */
  loud: boolean;
}

/** One year, or years in a row, with the figure that holds for each of them; without one where none was seen. */
export interface Stretch {
  from: number;
  /** The last year; the first for a single year. */
  to: number;
  /** As readers see it: `2026–2030`. */
  name: string;
  figure: Amount | undefined;
  goal: Amount | undefined;
  /** Who counted it. */
  by: string | undefined;
}

/** Figures on a scale of years, in order and without a year left out. */
export interface YearFigures {
  unit: Unit;
  /** Every amount is in millions of euros: the drawing may then leave out what stands with each, and the unit of the chart says it. */
  millions: boolean;
  label: string;
  /** What stands in years without a figure. */
  empty: string;
  goal: { label: string; empty: string } | undefined;
  stretches: readonly Stretch[];
}

/**
 * The figures with the years that they concern, and the years between them that have none.
 * Throws a DrawingError when a figure has no year, comes too early, or does not fit the axis of the first.
 */
export function yearFiguresRows({ label, empty, goal, figures, loud }: FormContent<'yearFigures'>, register: Register): YearFigures {
  const { fact, fill, single } = figuresOf(register);
  const onAxis: OnAxis[] = [];
  const goals: OnAxis[] = [];
  const stretches: Stretch[] = [];

  for (const [index, content] of figures.entries()) {
    const path = ['cijfers', index];
    const figure = single(content.fact, [...path, 'feit']);
    const [from, to] = yearsOf(figure, fact(content.fact, path).concerns);
    const by = content.by && fill(content.by, [...path, 'wie']);
    holdOurs(figure, by ?? '', figure.path);
    const before = stretches.at(-1)?.to;
    if (before !== undefined && from <= before)
      throw new DrawingError(
        `${figure.name} (${nameOf(from, to)}) does not come after what stands above it; put the years in order`,
        figure.path,
      );
    if (before !== undefined && from > before + 1) stretches.push(emptyStretch(before + 1, from - 1));
    onAxis.push(figure);
    const held = content.goal === undefined ? undefined : goalOf(content.goal, from, to, [...path, 'doel']);
    stretches.push({ from, to, name: nameOf(from, to), figure: amountOf(content.fact, figure, loud), goal: held, by });
  }

  const unit = unitOfFirst(onAxis, ['cijfers']);
  holdFromNought(unit, onAxis);
  for (const held of goals) holdFromNought(areCounts(held.unit, unit) ? held.unit : unit, [held]);
  const amounts = stretches.flatMap(({ figure, goal: held }) => [figure ?? [], held ?? []].flat());
  const rows = {
    unit,
    millions: amounts.every(({ text }) => bareMillions(text) !== undefined),
    label: fill(label, ['label']),
    empty: fill(empty, ['leeg']),
    goal: goal && { label: fill(goal.label, ['doel', 'label']), empty: fill(goal.empty, ['doel', 'leeg']) },
    stretches,
  };
  holdLoud(
    loud,
    figures.flatMap((entry) => [entry.fact, entry.goal ?? []].flat()),
  );
  return rows;

  function goalOf(id: string, from: number, to: number, path: DrawingPath): Amount {
    const held = single(id, path);
    const [first, last] = yearsOf(held, fact(id, path).concerns);
    if (!goal) throw new DrawingError(`${held.name} is a goal; write what goals are called here: doel: { label: …, leeg: … }`, path);
    if (first !== from || last !== to)
      throw new DrawingError(`${held.name} is of ${nameOf(first, last)} and what it is held against of ${nameOf(from, to)}`, path);
    // A goal stands as a number alone on a line: there is no place to say that it is ours.
    holdOurs(held, '', path);
    goals.push(held);
    return amountOf(id, held, loud);
  }
}

/** Whether the title is about this year: its figure or its goal. */
export function isLoud({ figure, goal }: Stretch): boolean {
  return figure?.loud === true || goal?.loud === true;
}

/** The number alone of an amount in millions of euros: `31,5` of `€ 31,5 mln`; undefined when it is no such amount. */
export function bareMillions(text: string): string | undefined {
  return /^€\u00a0([\d,]+)\u00a0mln$/.exec(text)?.[1];
}

function amountOf(fact: string, { value, text, unit }: Figure & { value: number }, loud: string): Amount {
  const counted = unitWord(unit);
  return { fact, value, loud: fact === loud, text: counted === undefined ? text : text.replace(`\u00a0${counted}`, '') };
}

function emptyStretch(from: number, to: number): Stretch {
  return { from, to, name: nameOf(from, to), figure: undefined, goal: undefined, by: undefined };
}

/** The first and the last year that a figure concerns. */
function yearsOf({ name, path }: Figure, concerns = ''): readonly [from: number, to: number] {
  const years = (concerns.match(/\d{4}/g) ?? []).map(Number);
  const [from] = years;
  if (from === undefined) throw new DrawingError(`${name} has no year; write betreft: at this figure`, path);
  return [from, years.at(-1) ?? from];
}

function nameOf(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}

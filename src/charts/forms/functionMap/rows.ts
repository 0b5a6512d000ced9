import type { Register } from '../../../domain/register.ts';
import type { FormContent } from '../../core/content.ts';
import { figuresOf } from '../../core/figures.ts';

/** One function: its letter, what it is, and who named it. */
export interface FunctionBlock {
  /** A letter, or undefined for the goal that all functions work towards. */
  letter: string | undefined;
  label: string;
  /** Who named it, as readers see it. */
  by: string;
  /** True when it was added to the first list: drawn with a double edge. */
  added: boolean;
}

/** Functions around one theme. */
export interface FunctionGroup {
  heading: string;
  blocks: readonly FunctionBlock[];
}

/** The functions in three groups, and who does them, as far as the sources say. */
export interface FunctionMap {
  groups: readonly [FunctionGroup, FunctionGroup, FunctionGroup];
  who: string;
}

/** The functions with their texts filled. Throws a DrawingError when a figure in a text is not there. */
export function functionMapRows({ groups, who }: FormContent<'functionMap'>, register: Register): FunctionMap {
  const { fill } = figuresOf(register);
  const groupOf = ({ heading, blocks }: (typeof groups)[number], group: number): FunctionGroup => ({
    heading: fill(heading, ['groepen', group, 'kop']),
    blocks: blocks.map(({ letter, label, by, added }, index) => {
      const path = ['groepen', group, 'functies', index];
      return { letter, label: fill(label, [...path, 'label']), by: fill(by, [...path, 'van']), added };
    }),
  });
  const [people, employers, work] = groups;
  return { groups: [groupOf(people, 0), groupOf(employers, 1), groupOf(work, 2)], who: fill(who, ['wie']) };
}

/** A function as it is called: with its letter, where it has one. */
export function nameOf({ letter, label }: FunctionBlock): string {
  return letter === undefined ? label : `${letter}. ${label}`;
}

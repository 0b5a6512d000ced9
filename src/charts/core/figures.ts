import { fillFactsInShort } from '../../domain/notes.ts';
import { saysOurs } from '../../domain/ours.ts';
import type { KnownFact, Register } from '../../domain/register.ts';
import type { Prose } from '../../schema/prose.ts';
import type { OnAxis } from './axis.ts';
import { at, DrawingError, type DrawingPath } from './drawingError.ts';

/** A figure of the register, ready to stand on an axis; `low` and `high` are the same for a single number. */
export interface Figure extends OnAxis {
  /** As readers see it in a chart. */
  text: string;
  /** Worked out or inferred by this site: no source prints it. */
  ours: boolean;
}

/** Throws a DrawingError when a figure is ours and the words beside it do not say so. */
export function holdOurs({ name, ours }: Pick<Figure, 'name' | 'ours'>, words: string, path: DrawingPath): void {
  if (ours && !saysOurs(words))
    throw new DrawingError(`${name} is worked out or inferred by us; say so in the words beside it, like "(onze som)"`, path);
}

/** What a form reads from the register. Whatever is not there is a DrawingError of the place in the chart where it was asked for. */
export interface Figures {
  fact: (id: string, path: DrawingPath) => KnownFact;
  /** A single number. */
  single: (id: string, path: DrawingPath) => Figure & { value: number };
  /** A number, or a range of two. */
  range: (id: string, path: DrawingPath) => Figure;
  /** A text inside a chart, with its figures in it in their short form. */
  fill: (text: Prose, path: DrawingPath) => string;
}

/** The figures of a register, for a form. */
export function figuresOf(register: Register): Figures {
  const fact = (id: string, path: DrawingPath): KnownFact => at(path, () => register.get(id));
  const range = (id: string, path: DrawingPath): Figure => {
    const { value, unit, short: text, kind } = fact(id, path);
    if (typeof value === 'string') throw new DrawingError(`"${id}" (${text}) is no number; write the id of a figure that is one`, path);
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    return { name: `"${id}"`, unit, text, low, high, path, ours: kind !== 'printed' };
  };
  return {
    fact,
    range,
    single(id, path) {
      const figure = range(id, path);
      if (figure.low !== figure.high)
        throw new DrawingError(`"${id}" (${figure.text}) is not a single number; write the id of a figure that is one`, path);
      return { ...figure, value: figure.low };
    },
    fill: (text, path) => at(path, () => fillFactsInShort(text, register)),
  };
}

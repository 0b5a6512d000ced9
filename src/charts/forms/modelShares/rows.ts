import { KIND_NAMES } from '../../../domain/kindNames.ts';
import type { Register } from '../../../domain/register.ts';
import type { Model } from '../../../schema/model.ts';
import { TASKS, type TaskState } from '../../../schema/tasks.ts';
import { holdFromNought } from '../../core/axis.ts';
import type { FormContent } from '../../core/content.ts';
import { at } from '../../core/drawingError.ts';
import { figuresOf } from '../../core/figures.ts';
import { holdLoud } from '../../core/loud.ts';
import { toneOf, type Tone } from '../../core/palette.ts';

/** A model as a bar. Shares are in percent of companies, 0 to 100. */
export interface ShareRow {
  name: string;
  /** What the title is about. */
  loud: boolean;
  tone: Tone;
  states: readonly TaskState[];
  sharePercent: number;
  /** The share as it is printed beside the bar: "circa 20%". */
  shareText: string;
  /** The share in another source, where it differs. */
  other?: { sharePercent: number; shareText: string };
  /** The share as each source has it, in words, in the order of `SHARE_SOURCES`. */
  told: readonly string[];
  /** Ids of those figures, in the same order. */
  facts: readonly string[];
}

/** The sources that give the shares. */
export const SHARE_SOURCES = ['Notitie van Iroko', 'Kamerbrief', 'Dia van Werkzaak'] as const;

/** The share of each model in all companies. Throws a DrawingError when a share is not there or is none, or when a model has no colour. */
export function modelSharesRows({ loud }: FormContent<'modelShares'>, models: readonly Model[], register: Register): ShareRow[] {
  const { single, fact } = figuresOf(register);
  const tell = (id: string): string => {
    const { kind, short: text } = fact(id, []);
    return kind === 'printed' ? text : `${text} (${KIND_NAMES[kind]})`;
  };
  const rows = models.map((model) => {
    const { note, letter, werkzaak } = model.shares;
    const [share, other] = [single(note, []), single(werkzaak, [])];
    holdFromNought('procent', [share, other]);
    return {
      name: model.short,
      loud: model.id === loud,
      tone: at([], () => toneOf(model.id)),
      states: TASKS.map((task) => model.tasks[task].state),
      sharePercent: share.value,
      shareText: share.text,
      ...(other.value === share.value ? {} : { other: { sharePercent: other.value, shareText: other.text } }),
      told: [note, letter, werkzaak].map(tell),
      facts: [note, letter, werkzaak],
    };
  });
  holdLoud(
    loud,
    models.map(({ id }) => id),
  );
  return rows;
}

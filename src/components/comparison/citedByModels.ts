import { componentsIn, type Part } from '../../corpus/page/parts.ts';
import type { Note, Notes } from '../../domain/notes.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Model } from '../../schema/model.ts';

/** By the number of a note: the classes (`of-partieel`) of the models whose cells lean on it. Notes that no cell leans on have none. */
export function citedByModels(parts: readonly Part[], notes: Notes, models: readonly Pick<Model, 'id'>[]): Map<number, string[]> {
  const classes = new Map<number, string[]>();
  for (const row of componentsIn(parts).filter(({ name }) => name === 'Rij')) {
    let cited: Note[] = [];
    for (const { name, props } of componentsIn(row.children)) {
      if (name === 'Bron') {
        const { id, plek } = props as ComponentProps<'Bron'>;
        cited.push(notes.ofPlace({ document: id, place: plek }));
      } else if (name === 'Feit') cited.push(...notes.ofFact((props as ComponentProps<'Feit'>).id));
      // The address of a cell stands at its end.
      const model = name === 'Alinea' ? models.find(({ id }) => props['id'] === `${String(row.props['id'])}-${id}`) : undefined;
      if (!model) continue;
      for (const { number } of cited) classes.set(number, [...new Set([...(classes.get(number) ?? []), `of-${model.id}`])]);
      cited = [];
    }
  }
  return classes;
}

import { placesOf } from '../../domain/notes.ts';
import { register } from '../collections.ts';

/** The figures that version 1 of the model computes with, by their ids in the register. */
export const SOURCE_FIGURE_IDS = [
  'beschut-kosten-per-plek',
  'beschut-begeleiding-rijk',
  'beschut-extra-per-plek',
  'beschut-rest-per-plek',
  'am-match-tarief-beschut',
  'beschut-extra-2024',
  'beschut-extra-structureel',
  'infrastructuur-budget-2024',
  'opslag-2025',
  'opslag-structureel-notitie',
  'opslag-structureel-dia',
  'impulsbudget-notitie',
] as const;

/** The documents that those figures come from. */
export const SOURCE_DOCUMENTS: readonly string[] = [
  ...new Set(SOURCE_FIGURE_IDS.flatMap((id) => placesOf(id, register).map(({ document }) => document))),
];

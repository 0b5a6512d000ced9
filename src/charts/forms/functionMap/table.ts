import type { Table } from '../../../domain/table.ts';
import { nameOf, type FunctionMap } from './rows.ts';

/** The functions as a table, one row each. */
export function functionMapTable({ groups }: FunctionMap): Table {
  return {
    columns: ['Functie', 'Gaat over', 'Van'],
    rows: groups.flatMap(({ heading, blocks }) => blocks.map((block) => [nameOf(block), heading, block.by])),
  };
}

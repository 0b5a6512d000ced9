import type { Argument } from '../../schema/argument.ts';
import type { Model } from '../../schema/model.ts';
import { componentsIn, type ComponentPart } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** What may stand in a row. */
const CELLS = ['Over', 'SterksteArgumenten'];

/** Rows of the comparison that hold something else, that leave out a model or tell of one twice, and arguments in the cell of a model that they are not about. */
export function comparisonProblems({ entries, pages }: Content): Problem[] {
  const models = entries.models.map(({ data }) => data).sort((one, other) => one.order - other.order);
  const all = entries.arguments.map(({ data }) => data);
  return pages.flatMap(({ file, parts }) => {
    const components = componentsIn(parts);
    const quoted = components.filter(({ name }) => name === 'Argument').length;
    const rows = components.filter(({ name }) => name === 'Rij');
    const placed = rows.flatMap(cellsOf).flatMap(argumentsIn).length;
    return [
      ...rows.flatMap(strangersIn),
      ...rows.flatMap((row) => rowProblem(row, models)),
      ...rows.flatMap(cellsOf).flatMap((cell) => cellProblems(cell, all)),
      ...(quoted > placed
        ? [{ line: 1, message: 'an <Argument> stands in an <Over> of the comparison; elsewhere write <VoorTegen>' }]
        : []),
    ].map((problem) => ({ file, ...problem }));
  });
}

/** What a row would not show. */
function strangersIn(row: ComponentPart): { line: number; message: string }[] {
  const id = String(row.props['id']);
  return row.children.flatMap((child) => {
    if (typeof child === 'string')
      return child.trim() === '' ? [] : [{ line: row.line, message: `the row "${id}" has a text of its own; write it inside an <Over>` }];
    if (CELLS.includes(child.name)) return [];
    const message = `<${child.name}> stands loose in the row "${id}"; write it inside an <Over>, or write <SterksteArgumenten> alone`;
    return [{ line: child.line, message }];
  });
}

function cellsOf({ children }: ComponentPart): ComponentPart[] {
  return children.filter((child) => typeof child !== 'string' && child.name === 'Over') as ComponentPart[];
}

function argumentsIn({ children }: ComponentPart): ComponentPart[] {
  return children.filter((child) => typeof child !== 'string' && child.name === 'Argument') as ComponentPart[];
}

function rowProblem(row: ComponentPart, models: readonly Model[]): { line: number; message: string }[] {
  if (row.children.some((child) => typeof child !== 'string' && child.name === 'SterksteArgumenten')) return [];
  const [wanted, told] = [
    models.map(({ id }) => id).join(', '),
    cellsOf(row)
      .map(({ props }) => props['model'])
      .join(', '),
  ];
  if (wanted === told) return [];
  const message = `the row "${String(row.props['id'])}" tells of ${told || 'no model'}; write one <Over> for each, in this order: ${wanted}`;
  return [{ line: row.line, message }];
}

function cellProblems(cell: ComponentPart, all: readonly Argument[]): { line: number; message: string }[] {
  const model = String(cell.props['model']);
  return argumentsIn(cell).flatMap(({ props, line }) => {
    const argument = all.find(({ id }) => id === props['id']);
    if (!argument || argument.models.includes(model)) return [];
    return [{ line, message: `the argument "${argument.id}" is about ${argument.models.join(', ')}, not about "${model}"` }];
  });
}

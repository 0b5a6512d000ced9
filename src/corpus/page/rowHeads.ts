/** A node of a table in the tree of a page. */
interface TableNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: TableNode[];
}

/**
 * A table of prose whose first column heads its rows, as Markdown cannot say: the first cell of each row becomes its head, and every other
 * cell has the words of its column in `data-kop`, for where a row stands as a block of its own. Changes the table itself.
 */
export function headRows(table: TableNode): void {
  const [head, ...rows] = elementsOf(table, 'tr');
  const heads = (head?.children ?? []).filter(isCell);
  for (const cell of heads) cell.properties = { ...cell.properties, scope: 'col' };
  const columns = heads.map(wordsOf);
  for (const row of rows)
    for (const [column, cell] of (row.children ?? []).filter(isCell).entries()) {
      if (column === 0) Object.assign(cell, { tagName: 'th', properties: { ...cell.properties, scope: 'row' } });
      else cell.properties = { ...cell.properties, 'data-kop': columns[column] };
    }
}

function isCell({ tagName }: TableNode): boolean {
  return tagName === 'td' || tagName === 'th';
}

function elementsOf(node: TableNode, tagName: string): TableNode[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tagName ? [child] : elementsOf(child, tagName)));
}

function wordsOf(node: TableNode): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

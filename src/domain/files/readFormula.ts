/** What a cell holds or comes to: null is empty. */
export type CellValue = number | string | null;

/** Where a formula finds other cells, by their names: `D12`, and those from `H3` to `K3` or from `B2` to `B9`. */
export interface Cells {
  one: (name: string) => CellValue;
  range: (from: string, to: string) => readonly CellValue[];
  /** Which place of every range counts, from 0, where a formula goes over ranges place by place. */
  place?: number;
}

/** A formula that was read: gives its value with the cells that it names. */
export type Formula = (cells: Cells) => CellValue;

const TOKEN = /\s*("[^"]*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|<=|>=|<>|[-+*/^()=<>,;])/gy;
/** Operators that bind as tightly as each other, loosest first; those of a level are taken from the left. */
const LEVELS: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['+', '-'], ['*', '/'], ['^']];

/** Reads a formula of a spreadsheet without its `=`, as this site writes them. Throws on what it does not know. */
export function readFormula(text: string): Formula {
  const tokens = tokensOf(text);
  let at = 0;
  const next = (): string => tokens[at++] ?? '';
  const expect = (wanted: string): void => {
    const found = next();
    if (found !== wanted) throw new Error(`the formula "${text}" has "${found}" where "${wanted}" should be`);
  };

  function level(place: number): Formula {
    const operators = LEVELS[place];
    if (!operators) return unary();
    let left = level(place + 1);
    while (operators.includes(tokens[at] ?? '')) {
      const [operator, one, other] = [next(), left, level(place + 1)];
      left = (cells) => calculated(operator, one(cells), other(cells));
    }
    return left;
  }

  function unary(): Formula {
    if (tokens[at] !== '-') return primary();
    at++;
    const of = unary();
    return (cells) => -numeric(of(cells));
  }

  function primary(): Formula {
    const token = next();
    if (token === '(') {
      const inner = level(0);
      expect(')');
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1);
    if (/^\d/.test(token)) return () => Number(token);
    if (/\d$/.test(token)) {
      const [from = '', to] = token.replaceAll('$', '').split(':');
      if (to === undefined) return ({ one }) => one(from);
      return ({ range, place }) => range(from, to)[place ?? -1] ?? null;
    }
    return call(token);
  }

  function call(name: string): Formula {
    expect('(');
    if (name === 'SUMPRODUCT') {
      const [from = '', to = ''] = (tokens.slice(at).find((token) => token.includes(':')) ?? '').replaceAll('$', '').split(':');
      const [term] = [level(0), others()];
      return (cells) => cells.range(from, to).reduce((sum: number, _, place) => sum + numeric(term({ ...cells, place })), 0);
    }
    if (name === 'SUM' || name === 'COUNT' || name === 'INDEX') {
      const [from = '', to = ''] = next().replaceAll('$', '').split(':');
      const rest = others();
      const numbers = ({ range }: Cells): number[] => range(from, to).filter((one) => typeof one === 'number');
      if (name === 'SUM') return (cells) => numbers(cells).reduce((sum, one) => sum + one, 0);
      if (name === 'COUNT') return (cells) => numbers(cells).length;
      // The row is always the first: a range of this site is one row.
      return (cells) => cells.range(from, to)[numeric(rest[1]?.(cells) ?? null) - 1] ?? null;
    }
    const given = [level(0), ...others()];
    const number = (cells: Cells, place: number): number => numeric(given[place]?.(cells) ?? null);
    switch (name) {
      case 'IF':
        return (cells) => given[numeric(given[0]?.(cells) ?? null) === 0 ? 2 : 1]?.(cells) ?? null;
      case 'MIN':
        return (cells) => Math.min(number(cells, 0), number(cells, 1));
      case 'MAX':
        return (cells) => Math.max(number(cells, 0), number(cells, 1));
      case 'SQRT':
        return (cells) => Math.sqrt(number(cells, 0));
      default:
        throw new Error(`the formula "${text}" has a function "${name}" that is not known here`);
    }
  }

  /** The arguments behind the first, up to the bracket that closes them. */
  function others(): Formula[] {
    const found: Formula[] = [];
    while (tokens[at] === ',' || tokens[at] === ';') {
      at++;
      found.push(level(0));
    }
    expect(')');
    return found;
  }

  const whole = level(0);
  if (at < tokens.length) throw new Error(`the formula "${text}" goes on after its end`);
  return whole;
}

function tokensOf(text: string): string[] {
  const tokens = [...text.matchAll(TOKEN)];
  const length = tokens.reduce((sum, [all]) => sum + all.length, 0);
  if (length !== text.trimEnd().length) throw new Error(`the formula "${text}" has a sign that is not known here: "${text.slice(length)}"`);
  return tokens.map(([, token = '']) => token);
}

/** A number out of a cell: empty is nought, and text is none. */
function numeric(value: CellValue): number {
  return value === null ? 0 : typeof value === 'number' ? value : Number.NaN;
}

function calculated(operator: string, one: CellValue, other: CellValue): number {
  const [left, right] = [numeric(one), numeric(other)];
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '^':
      return left ** right;
    case '=':
      return Number(same(one, other));
    case '<>':
      return Number(!same(one, other));
    case '<':
      return Number(left < right);
    case '>':
      return Number(left > right);
    case '<=':
      return Number(left <= right);
    default:
      return Number(left >= right);
  }
}

/** An empty cell is the same as nought and as a text without letters. */
function same(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'string' || typeof other === 'string') return (one ?? '') === (other ?? '');
  return (one ?? 0) === (other ?? 0);
}

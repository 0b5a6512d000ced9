/** A closed interval; a plain number is an interval of no width. */
export type Interval = readonly [low: number, high: number];

/** The ids that a formula leans on, in the order of their first use. */
export function formulaIds(formula: string): string[] {
  return [...new Set([...formula.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? ''))];
}

/**
 * Works out a formula of numbers, `{ids}`, + − × ÷ (written + - * /) and brackets.
 * Ranges are carried through: the result is the interval of everything that can come out.
 * Throws an Error with a sentence for the author when the formula cannot be read.
 */
export function evaluateFormula(formula: string, valueOf: (id: string) => Interval): Interval {
  const tokens = formula.match(/\{[a-z0-9-]+\}|\d+(?:\.\d+)?|[-+*/()]|\S/g) ?? [];
  let position = 0;

  function expect(token: string): void {
    if (tokens[position++] !== token) throw new Error(`formula "${formula}": write "${token}" where it is missing`);
  }

  function atom(): Interval {
    const token = tokens[position++];
    if (token === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    if (token?.startsWith('{')) return valueOf(token.slice(1, -1));
    if (token !== undefined && /^\d/.test(token)) return [Number(token), Number(token)];
    throw new Error(`formula "${formula}": cannot read "${token ?? 'the end'}"; write numbers, {ids}, + - * / and brackets`);
  }

  function product(): Interval {
    let left = atom();
    for (let operator = tokens[position]; operator === '*' || operator === '/'; operator = tokens[position]) {
      position++;
      left = combine(left, atom(), operator);
    }
    return left;
  }

  function sum(): Interval {
    let left = product();
    for (let operator = tokens[position]; operator === '+' || operator === '-'; operator = tokens[position]) {
      position++;
      left = combine(left, product(), operator);
    }
    return left;
  }

  function combine(left: Interval, right: Interval, operator: '+' | '-' | '*' | '/'): Interval {
    if (operator === '/' && right[0] <= 0 && right[1] >= 0) throw new Error(`formula "${formula}": division by nought`);
    const corners = left.flatMap((a) => right.map((b) => ({ '+': a + b, '-': a - b, '*': a * b, '/': a / b })[operator]));
    return [Math.min(...corners), Math.max(...corners)];
  }

  const result = sum();
  if (position < tokens.length) throw new Error(`formula "${formula}": cannot read "${tokens[position] ?? ''}"`);
  return result;
}

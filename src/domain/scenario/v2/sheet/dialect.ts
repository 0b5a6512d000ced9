/** How formulas are written for one kind of file: with functions where every program knows them by one name, without where it does not. */
export interface Dialect {
  min: (one: string, other: string) => string;
  max: (one: string, other: string) => string;
  root: (square: string) => string;
  /** A result, or in words why it is not there: its year does not count, something is empty (a count), or nobody is there to compare with. */
  shown: (value: string, active: string, empty: string, cannot: string) => string;
  /** The same without a year. */
  total: (value: string, empty: string, cannot: string) => string;
  /** The cell of a row in the column of a year; `cells` are its cells and `years` those of the row of years. */
  pick: (cells: readonly string[], years: readonly string[], year: string) => string;
  sum: (cells: readonly string[]) => string;
  /** Years that the file has columns for; undefined for no more than the scenario has. */
  columns: number | undefined;
}

const NOT_YET = '"nog leeg"';
const NOT_AT_ALL = '"niet te berekenen"';
const LONGEST = 31;

/** Formulas with functions, whose arguments are told apart by a sign: a comma in .xlsx, a semicolon in .ods. Programs show them in their own language. */
function withFunctions(between: ',' | ';'): Dialect {
  const call = (name: string, ...given: readonly string[]): string => `${name}(${given.join(between)})`;
  const range = (cells: readonly string[]): string => `${cells[0] ?? ''}:${cells.at(-1) ?? ''}`;
  const total: Dialect['total'] = (value, empty, cannot) => call('IF', `${empty}>0`, NOT_YET, call('IF', `${cannot}>0`, NOT_AT_ALL, value));
  return {
    min: (one, other) => call('MIN', one, other),
    max: (one, other) => call('MAX', one, other),
    root: (square) => call('SQRT', square),
    shown: (value, active, empty, cannot) => call('IF', `${active}=0`, '""', total(value, empty, cannot)),
    total,
    pick: (cells, years, year) => call('INDEX', range(cells), '1', `${year}-${years[0] ?? ''}+1`),
    sum: (cells) => call('SUM', range(cells)),
    columns: LONGEST,
  };
}

/**
 * Formulas without functions and with whole numbers only, which mean the same in every language of a program that reads them from a text. The
 * smaller of two is a comparison, which counts as 1 or 0. What cannot be told divides by nought.
 */
const BARE: Dialect = {
  min: (one, other) => `((${one}<${other})*(${one})+(1-(${one}<${other}))*(${other}))`,
  max: (one, other) => `((${one}>${other})*(${one})+(1-(${one}>${other}))*(${other}))`,
  root: (square) => `((${square})^(1/2))`,
  shown: (value, _, empty, cannot) => `(${value})/((${empty}=0)*(${cannot}=0))`,
  total: (value, empty, cannot) => `(${value})/((${empty}=0)*(${cannot}=0))`,
  pick: (cells, years, year) => cells.map((cell, at) => `(${years[at] ?? ''}=${year})*${cell}`).join('+'),
  sum: (cells) => cells.join('+'),
  columns: undefined,
};

/** The dialect of each kind of file. */
export const DIALECTS = { xlsx: withFunctions(','), ods: withFunctions(';'), csv: BARE } as const;

import { quoted, type Part, type Tell } from './addressState.ts';

/** A text of the reader's own, as it is; one that is too long is not known. */
export function freeText(name: string, longest = Number.POSITIVE_INFINITY): Part<string> {
  return {
    name,
    write: (text) => text,
    read: (text, tell) => (text.length <= longest ? text : unknown('', name, text, tell)),
  };
}

/** One of a few texts; the first of them is left out of the address. `called` is what a reader calls it. */
export function oneOf<Value extends string>(name: string, [first, ...more]: readonly [Value, ...Value[]], called = name): Part<Value> {
  return {
    name,
    write: (value) => (value === first ? '' : value),
    read: (text, tell) =>
      text === '' || text === first ? first : (more.find((value) => value === text) ?? unknown(first, called, text, tell)),
  };
}

/** Some of a few texts, in their own order, with commas between them; all of them are left out of the address, and none is all. */
export function someOf(name: string, known: readonly string[], called: string): Part<readonly string[]> {
  return {
    name,
    write: (values) => (values.length < known.length ? values.join(',') : ''),
    read(text, tell) {
      const asked = text.split(',').filter(Boolean);
      for (const value of asked) if (!known.includes(value)) tell(`${called} ${quoted(value)}`);
      const values = known.filter((value) => asked.includes(value));
      return values.length > 0 ? values : known;
    },
  };
}

/** A number that fits; `otherwise` is left out of the address. */
export function numeric(name: string, otherwise: number, fits: (value: number) => boolean): Part<number> {
  return {
    name,
    write: (value) => (value === otherwise ? '' : String(value)),
    read(text, tell) {
      if (text === '') return otherwise;
      const value = Number(text);
      return fits(value) ? value : unknown(otherwise, name, text, tell);
    },
  };
}

/** Something that is so or not; what is not so is left out of the address. */
export function yesNo(name: string): Part<boolean> {
  return {
    name,
    write: (value) => (value ? 'ja' : ''),
    read: (text, tell) => text === 'ja' || (text !== '' && unknown(false, name, text, tell)),
  };
}

/** Names what is not known, and gives what counts instead. */
function unknown<Value>(instead: Value, called: string, text: string, tell: Tell): Value {
  tell(`${called} ${quoted(text)}`);
  return instead;
}

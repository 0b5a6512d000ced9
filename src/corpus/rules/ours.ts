import { saysOurs } from '../../domain/ours.ts';
import type { Register } from '../../domain/register.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { KIND_NAMES } from '../kinds.ts';
import type { Part } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content, Marked } from '../readContent.ts';

/** Texts that show a figure of ours and do not say that it is ours. */
export function ownFigureProblems({ entries, pages }: Content, register: Register): Problem[] {
  const found = [
    ...KIND_NAMES.flatMap((name) =>
      entries[name].flatMap(({ file, marked }) => passagesOf(marked).map((passage) => ({ file, ...passage }))),
    ),
    ...pages.flatMap(({ file, marked, parts }) => [...passagesOf(marked), ...passagesIn(parts)].map((passage) => ({ file, ...passage }))),
  ];
  return found.flatMap(({ file, words, line, facts }) => {
    const own = facts.find((id) => register.get(id).kind !== 'printed');
    if (own === undefined || saysOurs(words)) return [];
    return [
      { file, line, message: `"${own}" is worked out or inferred by us; say so beside it: "uitgerekend", "onze som", "leiden wij af"` },
    ];
  });
}

/** What a reader takes in at one go: its words, the figures in it, and the line on which it stands. */
interface Passage {
  words: string;
  facts: readonly string[];
  line: number;
}

const FIGURE = /\{feit:([a-z0-9-]+)(?::([a-z]+))?\}/g;

function passage(words: string, line: number): Passage[] {
  // The year that a figure speaks of is not the figure.
  const facts = [...words.matchAll(FIGURE)].flatMap(([, id = '', form]) => (form === 'betreft' ? [] : [id]));
  return facts.length === 0 ? [] : [{ words, facts, line }];
}

/** The texts in fields: each by itself, but those of one row of a list together, such as who says something and what. */
function passagesOf(marked: readonly Marked[]): Passage[] {
  const texts = marked.filter(({ mark }) => mark.prose);
  const rows = Map.groupBy(texts, ({ path }) => path.slice(0, path.findLastIndex((key) => typeof key === 'number') + 1).join(' '));
  return [...rows].flatMap(([row, members]) =>
    row.includes(' ')
      ? passage(members.map(({ value }) => value).join(' '), members[0]?.line ?? 1)
      : members.flatMap(({ value, line }) => passage(value, line)),
  );
}

const BLOCK_EDGE = /<\/?(?:p|li|td|th|tr|div|h3|ul|ol)\b[^>]*>/;

/** The paragraphs, items and cells of a page. */
function passagesIn(parts: readonly Part[]): Passage[] {
  let words = '';
  let line = 1;
  const found: Passage[] = [];
  const end = (): void => {
    found.push(...passage(words, line));
    words = '';
  };
  const read = (part: Part): void => {
    if (typeof part === 'string') {
      for (const [index, piece] of part.split(BLOCK_EDGE).entries()) {
        if (index > 0) end();
        words += piece;
      }
    } else if (part.name === 'Feit') {
      const { id, vorm } = part.props as ComponentProps<'Feit'>;
      if (!words.includes('{feit:')) line = part.line;
      words += `{feit:${id}:${vorm}}`;
    } else {
      part.children.forEach(read);
    }
  };
  parts.forEach(read);
  end();
  return found;
}

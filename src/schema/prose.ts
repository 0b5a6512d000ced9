import { z } from 'zod';
import { marks } from './marks.ts';

/** The parts of a figure that a text may take instead of the whole of it; in MDX the attribute `vorm`, in a text `{feit:id:vorm}`. */
export const FACT_FORMS = ['vol', 'getal', 'omvang', 'jaar', 'betreft'] as const;
export type FactForm = (typeof FACT_FORMS)[number];

/** A figure inside a text: which fact, and which part of it. */
export interface FactUse {
  readonly fact: string;
  readonly form: FactForm;
}

/**
 * A text for readers, cut at its figures. It cannot be printed as it is: `fillFacts` makes words of it, `<Tekst>` draws it with its notes,
 * so a placeholder can never reach a reader.
 */
export class Prose {
  readonly parts: readonly (string | FactUse)[];

  constructor(parts: readonly (string | FactUse)[]) {
    this.parts = parts;
  }

  /** Throws: a text with figures must be filled first. */
  toString(): never {
    throw new Error(
      'a text from the content is printed before its figures are filled in; use fillFacts(text, register) or <Tekst tekst={…} />',
    );
  }

  /** Throws, as `toString` does. */
  toJSON(): never {
    return this.toString();
  }
}

/** The words of a text without its figures. */
export function wordsOf(text: Prose): string {
  return text.parts.filter((part) => typeof part === 'string').join('');
}

/** How an author is told what to do about a figure that was typed by hand. */
const DIGIT_ADVICE =
  'a figure stands in the text; put it in content/…/feiten and write {feit:its-id} (in MDX: <Feit id="its-id" />), or spell it out if it counts nothing';

/** The beginning of an address on another site. */
export const OUTSIDE = /^(https?:)?\/\//i;

/** How an author is told what to do about such an address: it is listed once, and shown as what it is. */
export const OUTSIDE_ADVICE = 'put its address in content/…/bronnen/documenten and write <Document id="its-id">';

const PLACEHOLDER = /\{feit:([a-z0-9-]+)(?::([a-z]+))?\}/g;
const LONGEST_TEXT = 3000;
const LONGEST_LABEL = 200;

/** The first digit in a text outside a fact placeholder, or undefined when there is none. */
export function typedDigit(text: string): string | undefined {
  return /\d[\d.,]*/.exec(text.replace(PLACEHOLDER, ''))?.[0];
}

/** What is wrong with the first figure typed by hand, and what to do about it; undefined when there is none. */
export function digitProblem(text: string): string | undefined {
  const digit = typedDigit(text);
  return digit === undefined ? undefined : `"${digit}": ${DIGIT_ADVICE}`;
}

/** A text cut at its placeholders `{feit:id}` and `{feit:id:vorm}`. */
export function parseProse(text: string): Prose {
  const parts: (string | FactUse)[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ fact: match[1] ?? '', form: (match[2] ?? 'vol') as FactForm });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return new Prose(parts);
}

/** What is wrong with a text for readers, and what to write; undefined when nothing is. Figures typed by hand are not looked for. */
function problemInWords(text: string): string | undefined {
  for (const [placeholder, , form] of text.matchAll(PLACEHOLDER)) {
    if (form !== undefined && !FACT_FORMS.includes(form as FactForm))
      return `"${placeholder}" asks for "${form}"; write one of: ${FACT_FORMS.join(', ')}`;
  }
  const brace = /\{[^}]*\}?|\}/.exec(text.replace(PLACEHOLDER, ''))?.[0];
  if (brace !== undefined) return `"${brace}" is no figure of the register; write {feit:its-id}, or leave the braces out`;
  const markup = /<[a-z/!][^>]*>?/i.exec(text)?.[0];
  if (markup !== undefined) return `"${markup}": this text takes no markup; write plain words`;
  const outside = /https?:\/\/\S+/i.exec(text)?.[0];
  if (outside !== undefined) return `"${outside}" is outside this site; ${OUTSIDE_ADVICE}`;
  const marks = /\*\*|\]\(|`|&[a-z]+;|&#\d+;/i.exec(text)?.[0];
  if (marks !== undefined) return `"${marks}" is Markdown or HTML, which this text does not take; write plain words`;
  return undefined;
}

/**
 * A text for readers: not empty, without markup, and without figures typed by hand.
 * Figures come from the register by `{feit:id}`. `problem` may refuse more: it gets the text as written and returns what to write instead.
 */
export function prose(field: string, problem: (text: string) => string | undefined = () => undefined) {
  return z
    .string({ error: (issue) => (holdsPlaceholder(issue.input) ? UNQUOTED : isTable(issue.input) ? COLON : `write a text for "${field}"`) })
    .trim()
    .min(1, { error: `"${field}" is empty; write a text` })
    .superRefine((text, context) => {
      const found =
        (text.length > LONGEST_TEXT ? `"${field}" has ${text.length} characters; write at most ${LONGEST_TEXT}` : undefined) ??
        problemInWords(text) ??
        digitProblem(text) ??
        problem(text);
      if (found !== undefined) context.addIssue({ code: 'custom', message: found });
    })
    .transform(parseProse)
    .register(marks, { prose: true });
}

/** A text that stands in lists, addresses of files and notes as it is: a name, a place in a document. It takes no figure of the register and no markup. */
export function plain(field: string, advice = `write a text for "${field}"`) {
  return z
    .string({ error: (issue) => (holdsPlaceholder(issue.input) ? `"${field}" takes no {feit:…}; write the words` : advice) })
    .trim()
    .min(1, { error: `"${field}" is empty; ${advice}` })
    .max(LONGEST_LABEL, { error: `"${field}" is too long; write at most ${LONGEST_LABEL} characters` })
    .superRefine((text, context) => {
      const found = text.includes('{feit:') ? `"${field}" takes no {feit:…}; write the words` : problemInWords(text);
      if (found !== undefined) context.addIssue({ code: 'custom', message: found });
    })
    .register(marks, { words: true });
}

/** What to do about `{feit:…}` without quotes in YAML. */
export const UNQUOTED = 'YAML reads {feit:…} without quotes as a table; put quotes around the whole text: "… {feit:its-id} …"';

/** What to do about a text with a colon that YAML reads as a table. */
const COLON = 'YAML reads a text with a colon as a table; put quotes around the whole text';

function isTable(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Whether a value is what YAML makes of `{feit:id}` without quotes. */
function holdsPlaceholder(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.keys(input).some((key) => key.startsWith('feit:'));
}

/** A name that readers see in lists and charts: as `plain`, and without figures typed by hand. */
export function label(field: string) {
  return plain(field)
    .refine((text) => typedDigit(text) === undefined, { error: 'a figure stands in the label; say in words what is counted' })
    .register(marks, { words: true });
}

import type { ComponentProps } from '../../schema/components.ts';
import { componentsIn, type ComponentPart } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../readContent.ts';

/** How many cards and open questions a page shows; the rest is a line of `<Meer>`, so that the story weighs more than its margins. */
const MOST_DIFFERENCES = 3;
const MOST_QUESTIONS = 5;

/** Pages with more cards or questions than a reader can take in beside the text, or with one of them twice. */
export function cardProblems({ pages }: Pick<Content, 'pages'>): Problem[] {
  return pages.flatMap(({ file, parts }) => {
    const components = componentsIn(parts);
    const named = (name: 'Verschil' | 'Open' | 'Meer', idsOf: (part: ComponentPart) => readonly string[]): Named[] =>
      components.filter((part) => part.name === name).flatMap((part) => idsOf(part).map((id) => ({ id, line: part.line })));
    const cards = named('Verschil', ({ props }) => [(props as ComponentProps<'Verschil'>).id]);
    const questions = named('Open', ({ props }) => (props as ComponentProps<'Open'>).vragen);
    const moreCards = named('Meer', ({ props }) => (props as ComponentProps<'Meer'>).verschillen ?? []);
    const moreQuestions = named('Meer', ({ props }) => (props as ComponentProps<'Meer'>).vragen ?? []);
    return [
      ...beyond(
        cards,
        MOST_DIFFERENCES,
        (id) => `a page shows ${MOST_DIFFERENCES} differences at most; write <Meer verschillen="${id}" />`,
      ),
      ...beyond(questions, MOST_QUESTIONS, (id) => `a page asks ${MOST_QUESTIONS} questions at most; write <Meer vragen="${id}" />`),
      ...twice([...cards, ...moreCards]),
      ...twice([...questions, ...moreQuestions]),
    ].map((problem) => ({ file, ...problem }));
  });
}

interface Named {
  id: string;
  line: number;
}

function beyond(named: readonly Named[], most: number, advice: (id: string) => string): { line: number; message: string }[] {
  return named.slice(most).map(({ id, line }) => ({ line, message: advice(id) }));
}

function twice(named: readonly Named[]): { line: number; message: string }[] {
  return named
    .filter(({ id }, index) => named.findIndex((other) => other.id === id) < index)
    .map(({ id, line }) => ({ line, message: `"${id}" stands on this page already; remove it here` }));
}

import { argumentsOf, debateAddress } from '../../domain/arguments/directions.ts';
import type { Argument } from '../../schema/argument.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { addressOf } from '../addresses.ts';
import { componentsIn, type ComponentPart, type Part } from '../page/parts.ts';
import type { Problem } from '../problem.ts';
import type { Content, PageFile } from '../readContent.ts';

/** How many questions to the college a page has: as many as fit on a sheet with the rest. */
const QUESTIONS = 6;
const OUTSIDE = {
  Richting: 'a direction belongs to a choice; write it inside <Richtingen thema="…">',
  CollegeVraag: 'questions to the college stand together; write it inside <CollegeVragen>',
};

/** Directions and questions on pages of debates that are not where they belong, and arguments about a direction that nobody shows. */
export function debateProblems({ entries, pages }: Content): Problem[] {
  const all = entries.arguments.map(({ data }) => data);
  const shown = new Set(pages.flatMap(directionsOn).flatMap(({ theme, id, also }) => argumentsOf(theme, id, also, all)));
  return [
    ...pages.flatMap((page) => [...misplaced(page), ...wrongTheme(page), ...borrowedTwice(page, all), ...questionCount(page)]),
    ...entries.arguments.flatMap(({ data, file, lineAt }) =>
      data.choice === undefined || shown.has(data)
        ? []
        : [
            {
              file,
              line: lineAt(['keuze']),
              message: `nobody shows the argument "${data.id}"; write <Richting id="${data.choice.direction}"> in <Richtingen thema="${data.choice.theme}"> on the page at ${debateAddress(data.choice.theme)}`,
            },
          ],
    ),
  ];
}

/** Whether a page shows an argument in one of its directions. */
export function namesInDirection(page: Pick<PageFile, 'parts'>, argument: Argument): boolean {
  return directionsOn(page).some(({ theme, id, also }) => argumentsOf(theme, id, also, [argument]).length > 0);
}

interface Direction {
  theme: string;
  id: string;
  also: readonly string[];
  line: number;
}

function directionsOn({ parts }: Pick<PageFile, 'parts'>): Direction[] {
  return componentsIn(parts)
    .filter(({ name }) => name === 'Richtingen')
    .flatMap(({ props, children }) => {
      const { thema: theme } = props as ComponentProps<'Richtingen'>;
      return componentsIn(children)
        .filter(({ name }) => name === 'Richting')
        .map((part) => {
          const { id, ook = [] } = part.props as ComponentProps<'Richting'>;
          return { theme, id, also: ook, line: part.line };
        });
    });
}

function misplaced({ file, parts }: PageFile): Problem[] {
  const look = (part: Part, around: ComponentPart['name'] | undefined): Problem[] => {
    if (typeof part === 'string') return [];
    const outside =
      (part.name === 'Richting' && around !== 'Richtingen') || (part.name === 'CollegeVraag' && around !== 'CollegeVragen')
        ? [{ file, line: part.line, message: OUTSIDE[part.name] }]
        : [];
    return [...outside, ...part.children.flatMap((child) => look(child, part.name))];
  };
  return parts.flatMap((part) => look(part, undefined));
}

function wrongTheme({ file, path, parts }: PageFile): Problem[] {
  return componentsIn(parts)
    .filter(({ name, props }) => name === 'Richtingen' && debateAddress(String(props['thema'])) !== addressOf(path))
    .map(({ line, props }) => ({
      file,
      line,
      message: `the theme "${String(props['thema'])}" has its page at ${debateAddress(String(props['thema']))}; write the name of this file, or place it there`,
    }));
}

/** Arguments that a page borrows more than once, or that are a direction's own. */
function borrowedTwice(page: PageFile, all: readonly Argument[]): Problem[] {
  const seen = new Set(all.flatMap(({ id, choice }) => (choice ? [id] : [])));
  return directionsOn(page).flatMap(({ also, line }) =>
    also.flatMap((id) => {
      const before = seen.has(id);
      seen.add(id);
      return before ? [{ file: page.file, line, message: `"${id}" stands on this page already; remove it from ook` }] : [];
    }),
  );
}

function questionCount({ file, parts }: PageFile): Problem[] {
  return componentsIn(parts)
    .filter(({ name }) => name === 'CollegeVragen')
    .flatMap(({ line, children }) => {
      const count = componentsIn(children).filter(({ name }) => name === 'CollegeVraag').length;
      return count === QUESTIONS ? [] : [{ file, line, message: `${count} questions to the college; write ${QUESTIONS}` }];
    });
}

import { argumentsOf } from '../../domain/arguments/directions.ts';
import { listCriteria } from '../../domain/arguments/words.ts';
import { sidesOf, unsaidCriteria } from '../../domain/arguments/matrix.ts';
import type { Argument } from '../../schema/argument.ts';
import type { Company } from '../../schema/company.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Model } from '../../schema/model.ts';
import { escapeHtml } from './html.ts';
import type { ComponentPart, Part } from './parts.ts';
import { argumentWriter, textParts } from './writeArgument.ts';

/** What arguments are told from. */
export interface Told {
  arguments: readonly Argument[];
  /** The models, most tasks first. */
  models: readonly Model[];
  companies: readonly Company[];
}

/** A page with its arguments in it, as if its author had written them there, and the addresses that they have on it. */
export function tellArguments(parts: readonly Part[], told: Told): { parts: readonly Part[]; anchors: { id: string; line: number }[] } {
  const writer = argumentWriter(parts, told.companies);

  function tell(part: Part): Part[] {
    if (typeof part === 'string') return [part];
    if (part.name === 'VoorTegen') return forAndAgainst(part);
    if (part.name === 'Richtingen') return directions(part);
    if (part.name === 'SterksteArgumenten') return [strongest(part.line)];
    return [{ ...part, children: part.children.flatMap(tell) }];
  }

  function forAndAgainst({ name, props, line }: ComponentPart): Part[] {
    const { model: id } = props as ComponentProps<'VoorTegen'>;
    const sides = sidesOf(id, told.arguments);
    const lopsided = told.models.find((model) => model.id === id)?.lopsided;
    const unsaid = unsaidCriteria(id, told.arguments);
    const list = (all: readonly Argument[]): Part[] => ['<ul>', ...all.flatMap((argument) => writer.item(argument, line)), '</ul>'];
    return [
      ...(lopsided ? ['<p>', ...textParts(lopsided, line), '</p>'] : []),
      {
        name,
        props,
        line,
        children: [
          { name: 'Voor', props: {}, line, children: list(sides.for) },
          { name: 'Tegen', props: {}, line, children: list(sides.against) },
        ],
      },
      ...(unsaid.length > 0 ? [`<p>Over ${listCriteria(unsaid)} zeggen de bronnen bij dit model niets.</p>`] : []),
    ];
  }

  function directions(part: ComponentPart): Part[] {
    const { thema, scheef } = part.props as ComponentProps<'Richtingen'>;
    const withArguments = part.children.map((child): Part => {
      if (typeof child === 'string' || child.name !== 'Richting') return child;
      const { id, ook = [] } = child.props as ComponentProps<'Richting'>;
      const about = argumentsOf(thema, id, ook, told.arguments);
      return { ...child, children: ['<ul>', ...about.flatMap((argument) => writer.inDirection(argument, child.line)), '</ul>'] };
    });
    return [...(scheef ? ['<p>', ...textParts(scheef, part.line), '</p>'] : []), { ...part, children: withArguments }];
  }

  function strongest(line: number): Part {
    const cell = (argument: Argument | undefined): Part[] => [
      '<td>',
      ...(argument ? [...writer.claim(argument, line), `<br>${writer.about(argument)}`] : []),
      '</td>',
    ];
    const rows = told.models.flatMap(({ id, short }): Part[] => {
      const sides = sidesOf(id, told.arguments);
      const link = { name: 'a' as const, props: { href: `/modellen/${id}/#voor-en-tegen` }, line, children: [escapeHtml(short)] };
      return [
        '<tr><td>',
        link,
        '</td>',
        ...[sides.for, sides.against].flatMap((side) => cell(side.find((argument) => argument.strongest.includes(id)))),
        '</tr>',
      ];
    });
    const head = '<thead><tr><th>Model</th><th>Sterkste argument voor</th><th>Sterkste argument tegen</th></tr></thead><tbody>';
    return { name: 'table', props: {}, line, children: [head, ...rows, '</tbody>'] };
  }

  return { parts: parts.flatMap(tell), anchors: writer.anchors };
}

import { argumentsOf } from '../../domain/arguments/directions.ts';
import { listCriteria, type whoSays } from '../../domain/arguments/words.ts';
import { sidesOf, unsaidCriteria } from '../../domain/arguments/matrix.ts';
import type { Argument } from '../../schema/argument.ts';
import type { Company } from '../../schema/company.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Model } from '../../schema/model.ts';
import { fillRow } from './fillRow.ts';
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
    if (part.name === 'Rij') return row(part);
    if (part.name === 'Richtingen') return directions(part);
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

  /** An argument in a cell of a model: who says it leads to where its reply stands. */
  function quote(argument: Argument, model: string, says: typeof whoSays, line: number): Part[] {
    const company = told.companies.find(({ id }) => id === argument.company)?.name;
    const to = { name: 'a' as const, props: { href: `/modellen/${model}/#${argument.id}` }, line };
    return [
      ...writer.claim(argument, line),
      ' <span class="where">',
      { ...to, children: [escapeHtml(says(argument, company))] },
      '</span>',
    ];
  }

  function row(part: ComponentPart): Part[] {
    const { row: filled, anchors: ofCells } = fillRow(part, told, quote);
    writer.anchors.push(...ofCells);
    return [filled];
  }

  return { parts: parts.flatMap(tell), anchors: writer.anchors };
}

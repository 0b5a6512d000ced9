import { sidesOf } from '../../domain/arguments/matrix.ts';
import { whoSpeaks, whoSays } from '../../domain/arguments/words.ts';
import type { Argument } from '../../schema/argument.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Model } from '../../schema/model.ts';
import { escapeHtml } from './html.ts';
import type { ComponentPart, Part } from './parts.ts';

/** What the cells of a row are filled from. */
interface Told {
  arguments: readonly Argument[];
  /** The models, most tasks first. */
  models: readonly Model[];
}

/** An argument as a cell of a model has it; `says` words who says it. */
type Quote = (argument: Argument, model: string, says: typeof whoSays, line: number) => Part[];

/** A row of the comparison with its cells as they stand in a table, and the address of each: `geld-partieel` for the row `geld`. */
export function fillRow(row: ComponentPart, told: Told, quote: Quote): { row: ComponentPart; anchors: { id: string; line: number }[] } {
  const { id } = row.props as ComponentProps<'Rij'>;
  const anchors: { id: string; line: number }[] = [];

  function cell(model: Model | undefined, content: readonly Part[], line: number): Part[] {
    if (!model) return [];
    const address = `${id}-${model.id}`;
    anchors.push({ id: address, line });
    return [
      `<td id="${address}" class="of-${model.id}" data-naam="${escapeHtml(model.short)}">`,
      ...inLine(content),
      ' ',
      { name: 'Alinea', props: { id: address }, line, children: [] },
      '</td>',
    ];
  }

  function written({ props, children, line }: ComponentPart): Part[] {
    const { model: of } = props as ComponentProps<'Over'>;
    const content = children.flatMap((child) => {
      if (typeof child === 'string' || child.name !== 'Argument') return [child];
      const argument = told.arguments.find((each) => each.id === child.props['id']);
      // In a row about one thing it speaks for or against nothing.
      return argument ? [' ', ...quote(argument, of, whoSpeaks, child.line)] : [];
    });
    return cell(
      told.models.find((model) => model.id === of),
      content,
      line,
    );
  }

  function strongest({ props, line }: ComponentPart): Part[] {
    const side = (props as ComponentProps<'SterksteArgumenten'>).kant === 'voor' ? 'for' : 'against';
    return told.models.flatMap((model) => {
      const argument = sidesOf(model.id, told.arguments)[side].find((each) => each.strongest.includes(model.id));
      return cell(model, argument ? quote(argument, model.id, whoSays, line) : [], line);
    });
  }

  const children = row.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === 'SterksteArgumenten' ? strongest(child) : written(child);
  });
  return { row: { ...row, children }, anchors };
}

/** What an author wrote as the only paragraph of a cell, without the paragraph. */
function inLine(content: readonly Part[]): readonly Part[] {
  const paragraphs =
    content
      .filter((part) => typeof part === 'string')
      .join('')
      .match(/<p[ >]/g)?.length ?? 0;
  if (paragraphs !== 1) return content;
  return content.map((part) => (typeof part === 'string' ? part.replace(/^<p>|<\/p>$/g, '') : part));
}

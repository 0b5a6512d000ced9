import { listCriteria, underCriterion, type whoSays } from '../../domain/arguments/words.ts';
import { sidesOf, unsaidCriteria } from '../../domain/arguments/matrix.ts';
import type { Place } from '../../domain/notes.ts';
import type { Argument } from '../../schema/argument.ts';
import type { Company } from '../../schema/company.ts';
import type { ComponentProps } from '../../schema/components.ts';
import type { Model } from '../../schema/model.ts';
import type { Prose } from '../../schema/prose.ts';
import { fillRow } from './fillRow.ts';
import { escapeHtml } from './html.ts';
import { componentsIn, type ComponentPart, type Part } from './parts.ts';

/** What arguments are told from. */
export interface Told {
  arguments: readonly Argument[];
  /** The models, most tasks first. */
  models: readonly Model[];
  companies: readonly Company[];
}

/** A page with its arguments in it, as if its author had written them there, and the addresses that they have on it. */
export function tellArguments(parts: readonly Part[], told: Told): { parts: readonly Part[]; anchors: { id: string; line: number }[] } {
  const anchors: { id: string; line: number }[] = [];
  const explained = new Set(componentsIn(parts).flatMap(({ name, props }) => (name === 'Begrip' ? [props['id']] : [])));

  function tell(part: Part): Part[] {
    if (typeof part === 'string') return [part];
    if (part.name === 'VoorTegen') return forAndAgainst(part);
    if (part.name === 'Rij') return row(part);
    return [{ ...part, children: part.children.flatMap(tell) }];
  }

  function forAndAgainst({ name, props, line }: ComponentPart): Part[] {
    const { model: id } = props as ComponentProps<'VoorTegen'>;
    const sides = sidesOf(id, told.arguments);
    const lopsided = told.models.find((model) => model.id === id)?.lopsided;
    const unsaid = unsaidCriteria(id, told.arguments);
    const list = (all: readonly Argument[]): Part[] => ['<ul>', ...all.flatMap((argument) => item(argument, line)), '</ul>'];
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

  function item(argument: Argument, line: number): Part[] {
    const { id, replaces, heading, more, reply } = argument;
    anchors.push(...[id, ...replaces].map((each) => ({ id: each, line })));
    return [
      `<li id="${id}">${replaces.map((old) => `<span class="anchor" id="${old}"></span>`).join('')}<strong>${escapeHtml(heading)}.</strong> `,
      ...claim(argument, line),
      ...(more ? [' ', ...withTerms(more.text, argument, line), ...source(more.source, line)] : []),
      ' ',
      { name: 'Alinea', props: { id }, line, children: [] },
      ` <span class="where">${about(argument)}${reply ? '' : ' De bronnen geven geen weerwoord.'}</span>`,
      ...(reply
        ? ['<details><summary>Weerwoord</summary>', ...textParts(reply.text, line), ...source(reply.source, line), '</details>']
        : []),
      '</li>',
    ];
  }

  function claim(argument: Argument, line: number): Part[] {
    return [...withTerms(argument.claim, argument, line), ...source(argument.source, line)];
  }

  function about(argument: Argument): string {
    const company = told.companies.find(({ id }) => id === argument.company)?.name;
    return escapeHtml(underCriterion(argument, company));
  }

  /** An argument in a cell of a model: who says it leads to where its reply stands. */
  function quote(argument: Argument, model: string, says: typeof whoSays, line: number): Part[] {
    const company = told.companies.find(({ id }) => id === argument.company)?.name;
    const to = { name: 'a' as const, props: { href: `/modellen/${model}/#${argument.id}` }, line };
    return [...claim(argument, line), ' <span class="where">', { ...to, children: [escapeHtml(says(argument, company))] }, '</span>'];
  }

  function row(part: ComponentPart): Part[] {
    const { row: filled, anchors: ofCells } = fillRow(part, told, quote);
    anchors.push(...ofCells);
    return [filled];
  }

  /** A text in which the terms of its argument open where they first stand on the page. */
  function withTerms(text: Prose, { terms }: Argument, line: number): Part[] {
    return textParts(text, line).flatMap((part) => (typeof part === 'string' ? opened(part, terms, line) : [part]));
  }

  function opened(words: string, terms: Argument['terms'], line: number): Part[] {
    for (const { term, word } of terms) {
      const at = words.indexOf(escapeHtml(word));
      if (at < 0 || explained.has(term)) continue;
      explained.add(term);
      const end = at + escapeHtml(word).length;
      const begrip: Part = { name: 'Begrip', props: { id: term }, line, children: [escapeHtml(word)] };
      return [...opened(words.slice(0, at), terms, line), begrip, ...opened(words.slice(end), terms, line)];
    }
    return words === '' ? [] : [words];
  }

  return { parts: parts.flatMap(tell), anchors };
}

function textParts({ parts }: Prose, line: number): Part[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? escapeHtml(part)
      : { name: 'Feit', props: { id: part.fact, vorm: part.form, noten: true }, line, children: [] },
  );
}

function source(place: Place | undefined, line: number): Part[] {
  return place ? [{ name: 'Bron', props: { id: place.document, plek: place.place }, line, children: [] }] : [];
}

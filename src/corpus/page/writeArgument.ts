import { underCriterion, whoSpeaks } from '../../domain/arguments/words.ts';
import type { Place } from '../../domain/notes.ts';
import type { Argument } from '../../schema/argument.ts';
import type { Company } from '../../schema/company.ts';
import type { Prose } from '../../schema/prose.ts';
import { escapeHtml } from './html.ts';
import { componentsIn, type Part } from './parts.ts';

const NO_REPLY = 'De bronnen geven geen weerwoord.';

/** Writes arguments into one page, as its author would have. */
export interface ArgumentWriter {
  /** The addresses that what was written has on the page. */
  anchors: { id: string; line: number }[];
  /** The item of an argument about a model, with its criterion and its reply. */
  item: (argument: Argument, line: number) => Part[];
  /** The item of an argument about a direction, always with its reply, so that no side stands unanswered; one about a model leads to where it stands whole. */
  inDirection: (argument: Argument, line: number) => Part[];
  /** An argument without its heading: its claim with its source. */
  claim: (argument: Argument, line: number) => Part[];
  /** Under which criterion it falls, and who says it of what. */
  about: (argument: Argument) => string;
}

/** A writer for one page; a term that the page explains itself, or that was opened before, is not opened again. */
export function argumentWriter(parts: readonly Part[], companies: readonly Company[]): ArgumentWriter {
  const anchors: { id: string; line: number }[] = [];
  const explained = new Set(componentsIn(parts).flatMap(({ name, props }) => (name === 'Begrip' ? [props['id']] : [])));
  const companyOf = (argument: Argument): string | undefined => companies.find(({ id }) => id === argument.company)?.name;
  const about = (argument: Argument): string => escapeHtml(underCriterion(argument, companyOf(argument)));

  function item(argument: Argument, line: number): Part[] {
    return [
      ...begin(argument, line),
      ...more(argument, line),
      ' ',
      alinea(argument, line),
      ` <span class="where">${about(argument)}${argument.reply ? '' : ` ${NO_REPLY}`}</span>`,
      ...(argument.reply ? opening(said(argument.reply, line)) : []),
      '</li>',
    ];
  }

  function inDirection(argument: Argument, line: number): Part[] {
    const who = escapeHtml(whoSpeaks(argument, companyOf(argument)));
    const [model] = argument.models;
    const whole: Part[] =
      model === undefined
        ? []
        : [' ', { name: 'a', props: { href: `/modellen/${model}/#${argument.id}` }, line, children: ['Bij het model'] }];
    return [
      ...begin(argument, line, argument.choice && argument.side === 'against' ? 'Daartegen: ' : ''),
      ...(argument.choice ? more(argument, line) : []),
      ' ',
      alinea(argument, line),
      ` <span class="where">${who}`,
      ...whole,
      '</span>',
      ...opening(argument.reply ? said(argument.reply, line) : [NO_REPLY]),
      '</li>',
    ];
  }

  function begin(argument: Argument, line: number, before = ''): Part[] {
    const { id, replaces, heading } = argument;
    anchors.push(...[id, ...replaces].map((each) => ({ id: each, line })));
    return [
      `<li id="${id}">${replaces.map((old) => `<span class="anchor" id="${old}"></span>`).join('')}<strong>${before}${escapeHtml(heading)}.</strong> `,
      ...claim(argument, line),
    ];
  }

  function more(argument: Argument, line: number): Part[] {
    return argument.more ? [' ', ...withTerms(argument.more.text, argument, line), ...source(argument.more.source, line)] : [];
  }

  function claim(argument: Argument, line: number): Part[] {
    return [...withTerms(argument.claim, argument, line), ...source(argument.source, line)];
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

  return { anchors, item, inDirection, claim, about };
}

/** A text of the content with its figures, each with its notes. */
export function textParts({ parts }: Prose, line: number): Part[] {
  return parts.map((part) =>
    typeof part === 'string'
      ? escapeHtml(part)
      : { name: 'Feit', props: { id: part.fact, vorm: part.form, noten: true }, line, children: [] },
  );
}

function alinea({ id }: Argument, line: number): Part {
  return { name: 'Alinea', props: { id }, line, children: [] };
}

function said({ text, source: place }: NonNullable<Argument['reply']>, line: number): Part[] {
  return [...textParts(text, line), ...source(place, line)];
}

function opening(reply: readonly Part[]): Part[] {
  return ['<details><summary>Weerwoord</summary>', ...reply, '</details>'];
}

function source(place: Place | undefined, line: number): Part[] {
  return place ? [{ name: 'Bron', props: { id: place.document, plek: place.place }, line, children: [] }] : [];
}

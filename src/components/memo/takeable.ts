import { withCaution } from '../../charts/core/framedScene.ts';
import { sayFact } from '../../domain/citation.ts';
import { KIND_NAMES } from '../../domain/kindNames.ts';
import type { Takeable } from '../../domain/memo/takeable.ts';
import type { KnownFact } from '../../domain/register.ts';
import { EDITION_DATE } from '../../site.ts';
import { sourceLine } from '../chart/captions.ts';
import { charts, fill, register, terms } from '../collections.ts';

type KnownChart = typeof charts extends ReadonlyMap<string, infer Known> ? Known : never;
type KnownTerm = (typeof terms)[number];

/** A page of text; its answer stands on the page itself. */
export function takeablePage(address: string, title: string): Takeable {
  return { kind: 'pagina', address, title, text: [], edition: EDITION_DATE };
}

/** A figure: the figure in full and that it is ours where it is, then what a reader must know of it. */
export function takeableFact(fact: KnownFact, address: string): Takeable {
  const ours = fact.kind === 'printed' ? '' : ` (${KIND_NAMES[fact.kind]})`;
  const newer = fact.overtakenBy.map((id) => `Er is een nieuwer cijfer. ${sayFact(register.get(id))}.`);
  return {
    kind: 'cijfer',
    address,
    title: fact.name,
    value: fact.inFull,
    text: [
      `${fact.inFull}${ours}`,
      ...(fact.withdrawn ? [`Ingetrokken: ${fill(fact.withdrawn.why)}`] : []),
      ...newer,
      ...(fact.caution ? [`Let op: ${fill(fact.caution)}`] : []),
    ],
    edition: EDITION_DATE,
  };
}

/** A chart: what it shows and from when, and its picture with what that says in words. What a reader must know is in the picture, and in its words. */
export function takeableChart(chart: KnownChart, address: string): Takeable {
  return {
    kind: 'grafiek',
    address,
    title: fill(chart.title),
    text: [`${fill(chart.subtitle)}. ${sourceLine(chart).replace(/^.*(?=Stand: )/, '')}`],
    picture: { chart: chart.id, description: withCaution(fill(chart.description), chart.caution && fill(chart.caution)) },
    edition: EDITION_DATE,
  };
}

/** A term: in plain words, then in full. */
export function takeableTerm({ term, simple, meaning }: KnownTerm, address: string): Takeable {
  return { kind: 'begrip', address, title: term, text: [fill(simple), fill(meaning)], edition: EDITION_DATE };
}

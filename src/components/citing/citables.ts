import type { Page } from '../../corpus/corpus.ts';
import { leaningsOf, leaningsOfParts } from '../../corpus/page/leanings.ts';
import { componentsIn, type ComponentPart, type Part } from '../../corpus/page/parts.ts';
import { sayFact } from '../../domain/citation.ts';
import {
  citableChart,
  citableFact,
  citableNote,
  citablePage,
  citableSection,
  citableTerm,
  type Citable,
} from '../../domain/citing/citable.ts';
import { withEdition } from '../../domain/editions/editions.ts';
import type { Takeable } from '../../domain/memo/takeable.ts';
import { collectNotes, describePlace, type Leaning, type Place } from '../../domain/notes.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { href, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { charts, fill, models, notesOf, pages, register, sources, terms, usage } from '../collections.ts';
import { captionOf } from '../chart/captions.ts';
import { takeableChart, takeableFact, takeablePage, takeableTerm } from '../memo/takeable.ts';
import { OTHER_TITLES } from '../site/navigation.ts';

/** Something to refer to, in the list of a page. */
interface Listed extends Citable {
  /** The id of the section; what is whole has none. */
  anchor?: string;
  /** What the list calls it. */
  name: string;
}

/** What can be referred to from one page: the page, chart, figure or term itself, its sections, and links to what it shows. */
export interface CitingPage {
  /** What it is called, in words. */
  name: string;
  listed: readonly Listed[];
  shown: readonly { name: string; address: string }[];
  /** The numbered notes of a page, in their order: each as a footnote of its own. */
  notes: readonly NoteToCite[];
  /** What it gives to who takes it along. */
  takeable: Takeable;
  /** The chart that it is, for a word processor. */
  picture?: CitedPicture;
}

/** A numbered note of a page, for who takes its text along: whole the first time, in short after that. */
interface NoteToCite {
  citable: Citable;
  inShort: string;
}

/** The picture of a chart for a word processor: its caption, and what it says to who cannot see it. */
interface CitedPicture {
  chart: string;
  caption: string;
  description: string;
}

/** Pages of tools, which have addresses of their own to pass on. */
const TOOLS = [
  '/scenario/',
  '/scenario/rekenmodel/',
  '/afwegen/',
  '/debat/vragen/',
  '/meenemen/',
  '/onderweg/',
  '/editie/',
  '/leesversie/',
  '/zoeken/',
];

/** What can be referred to, by the address of what it is. */
export const citingPages: ReadonlyMap<string, CitingPage> = new Map([
  ...Object.entries(OTHER_TITLES)
    .filter(([address]) => !TOOLS.includes(address))
    .map(([address, title]) => alone(address, title, citablePage(title, [], at(address)), takeablePage(address, title))),
  ...[...pages.values()].map((page): [string, CitingPage] => [page.address, ofPage(page)]),
  ...register.all.map((fact) => {
    const address = `/cijfers/${fact.id}/`;
    return alone(address, sayFact(fact), citableFact(fact, register, at(address)), takeableFact(fact, address));
  }),
  ...[...charts.values()].map((chart) => {
    const [address, title] = [`/grafieken/${chart.id}/`, fill(chart.title)];
    const [of, page] = alone(address, title, citableChart(title, chart.sources, at(address)), takeableChart(chart, address));
    const picture = { chart: chart.id, caption: captionOf(chart), description: fill(chart.description) };
    return [of, { ...page, picture }] as [string, CitingPage];
  }),
  ...terms.map((term) => {
    const address = `/begrippen/#${term.id}`;
    return alone(address, term.term, citableTerm(term.term, term.source, at(address)), takeableTerm(term, address));
  }),
]);

/** The address of the page with the ways to refer to something, from its own: `/begrippen/#wsw` has `/verwijzen/begrippen/wsw/`. */
export function citingAddress(address: string): string {
  return `/verwijzen${address.replace(/#(.+)$/, '$1/')}`;
}

/** Everything that is referred to by itself has a list of one. */
function alone(address: string, name: string, citable: Citable, takeable: Takeable): [string, CitingPage] {
  return [address, { name, listed: [{ ...citable, name }], shown: [], notes: [], takeable }];
}

function ofPage(page: Page): CitingPage {
  const { address, info, parts } = page;
  const title = fill(info.title);
  const within = componentsIn(parts);
  const whole = citablePage(title, placesIn(leaningsOf(page, models), parts), at(address));
  return {
    name: title,
    takeable: takeablePage(address, title),
    listed: [{ ...whole, name: `Deze hele pagina: ${title}` }, ...within.filter(isSection).map((part) => ofSection(part, address, title))],
    shown: [
      ...within.filter(({ name }) => name === 'Grafiek').flatMap(({ props }) => shownChart((props as ComponentProps<'Grafiek'>).id)),
      ...register.all
        .filter(({ id }) => usage.get(id)?.some((user) => user.address === address))
        .map((fact) => ({ name: sayFact(fact), address: `/cijfers/${fact.id}/` })),
    ],
    notes: notesOf(page).all.map((place) => ({
      citable: citableNote(title, place, at(address)),
      inShort: describePlace(place, sources),
    })),
  };
}

function isSection({ name }: ComponentPart): boolean {
  return name === 'Sectie' || name === 'Stap' || name === 'Rij';
}

function ofSection({ props, children }: ComponentPart, page: string, pageTitle: string): Listed {
  const { id, titel } = props as ComponentProps<'Sectie'> | ComponentProps<'Stap'> | ComponentProps<'Rij'>;
  const name = typeof titel === 'string' ? titel : fill(titel);
  const places = placesIn(leaningsOfParts(children, models), children);
  return { ...citableSection(name, pageTitle, places, at(`${page}#${id}`)), anchor: id, name };
}

/** The places that a text and its charts lean on, each once. */
function placesIn(leanings: readonly Leaning[], parts: readonly Part[]): readonly Place[] {
  const ofCharts = componentsIn(parts).flatMap(({ name, props }) =>
    name === 'Grafiek' ? (charts.get((props as ComponentProps<'Grafiek'>).id)?.sources ?? []) : [],
  );
  return collectNotes([...leanings, ...ofCharts], register).all;
}

function shownChart(id: string): CitingPage['shown'] {
  const chart = charts.get(id);
  return chart ? [{ name: `Grafiek: ${fill(chart.title)}`, address: `/grafieken/${id}/` }] : [];
}

/** The key and the whole address, of this edition, of what stands at an address of the site; `/begrippen/#wsw` has `begrippen-wsw`. */
function at(address: string): Pick<Citable, 'key' | 'address'> {
  return {
    key: address.split(/[/#]+/).filter(Boolean).join('-') || 'begin',
    address: SITE_ORIGIN + href(withEdition(address, { version: SITE_VERSION })),
  };
}

import { leaningsOf, leaningsOfParts } from '../../corpus/page/leanings.ts';
import { componentsIn, type ComponentPart, type Part } from '../../corpus/page/parts.ts';
import type { Page } from '../../corpus/corpus.ts';
import { sayFact } from '../../domain/citation.ts';
import { originsOf, type Citable } from '../../domain/citing/forms.ts';
import { collectNotes, placesOf, type Place } from '../../domain/notes.ts';
import type { KnownFact } from '../../domain/register.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { href, SITE_ORIGIN } from '../../site.ts';
import { charts, fill, models, pages, register, terms, usage } from '../collections.ts';
import { OTHER_TITLES } from '../site/navigation.ts';

/** Something to refer to, in the list of a page. */
export interface Listed extends Citable {
  /** Its place in the list: the id of the section, or `geheel`. */
  anchor: string;
  /** What the list calls it. */
  name: string;
}

/** What can be referred to from one page: the page, chart, figure or term itself, its sections, and links to what it shows. */
export interface CitingPage {
  listed: readonly Listed[];
  shown: readonly { name: string; address: string }[];
}

const TAKEN: Readonly<Record<KnownFact['kind'], string>> = {
  printed: 'aangehaald in',
  derived: 'daaruit uitgerekend in',
  illegible: 'daaruit afgeleid in',
};
const WHOLE = 'geheel';
/** Pages of tools, which have addresses of their own to pass on. */
const TOOLS = ['/scenario/', '/zoeken/'];

/** What can be referred to, by the address of what it is. */
export const citingPages: ReadonlyMap<string, CitingPage> = new Map([
  ...Object.entries(OTHER_TITLES)
    .filter(([address]) => !TOOLS.includes(address))
    .map(([address, title]) => alone(address, { name: title, title, origins: [], taken: '' })),
  ...[...pages.values()].map((page): [string, CitingPage] => [page.address, ofPage(page)]),
  ...register.all.map((fact) =>
    alone(`/cijfers/${fact.id}/`, {
      name: sayFact(fact),
      title: sayFact(fact),
      origins: originsOf(placesOf(fact.id, register)),
      taken: TAKEN[fact.kind],
    }),
  ),
  ...[...charts.values()].map((chart) =>
    alone(`/grafieken/${chart.id}/`, {
      name: fill(chart.title),
      title: `${fill(chart.title)} (grafiek)`,
      origins: originsOf(chart.sources),
      taken: 'getekend in',
    }),
  ),
  ...terms.map((term) =>
    alone(`/begrippen/#${term.id}`, {
      name: term.term,
      title: `${term.term} (begrip)`,
      origins: originsOf(term.source ? [term.source] : []),
      taken: 'uitgelegd in',
    }),
  ),
]);

/** The address of the page with the ways to refer to something, from its own: `/begrippen/#wsw` has `/verwijzen/begrippen/wsw/`. */
export function citingAddress(address: string): string {
  return `/verwijzen${address.replace(/#(.+)$/, '$1/')}`;
}

/** Everything that is referred to by itself has a list of one. */
function alone(address: string, citable: Pick<Listed, 'name' | 'title' | 'origins' | 'taken'>): [string, CitingPage] {
  return [address, { listed: [{ ...citable, anchor: WHOLE, key: keyOf(address), address: fullAddress(address) }], shown: [] }];
}

function ofPage(page: Page): CitingPage {
  const { address, info, parts } = page;
  const title = fill(info.title);
  const within = componentsIn(parts);
  const documents = new Set(placesIn(leaningsOf(page, models), parts).map(({ document }) => document));
  return {
    listed: [
      {
        anchor: WHOLE,
        name: title,
        key: keyOf(address),
        title,
        address: fullAddress(address),
        origins: [...documents].map((document) => ({ document })),
        taken: 'uitgelegd in',
      },
      ...within.filter(isSection).map((part) => ofSection(part, address, title)),
    ],
    shown: [
      ...within.filter(({ name }) => name === 'Grafiek').flatMap(({ props }) => shownChart((props as ComponentProps<'Grafiek'>).id)),
      ...register.all
        .filter(({ id }) => usage.get(id)?.some((user) => user.address === address))
        .map((fact) => ({ name: sayFact(fact), address: `/cijfers/${fact.id}/` })),
    ],
  };
}

function isSection({ name }: ComponentPart): boolean {
  return name === 'Sectie' || name === 'Stap';
}

function ofSection({ props, children }: ComponentPart, page: string, pageTitle: string): Listed {
  const { id, titel } = props as ComponentProps<'Sectie'> | ComponentProps<'Stap'>;
  const name = typeof titel === 'string' ? titel : fill(titel);
  const address = `${page}#${id}`;
  return {
    anchor: id,
    name,
    key: keyOf(address),
    title: `${name} (in: ${pageTitle})`,
    address: fullAddress(address),
    origins: originsOf(placesIn(leaningsOfParts(children, models), children)),
    taken: 'uitgelegd in',
  };
}

/** The places that a text and its charts lean on, each once. */
function placesIn(leanings: Parameters<typeof collectNotes>[0], parts: readonly Part[]): Place[] {
  const ofCharts = componentsIn(parts).flatMap(({ name, props }) =>
    name === 'Grafiek' ? (charts.get((props as ComponentProps<'Grafiek'>).id)?.sources ?? []) : [],
  );
  return [...collectNotes([...leanings, ...ofCharts], register).all];
}

function shownChart(id: string): { name: string; address: string }[] {
  const chart = charts.get(id);
  return chart ? [{ name: `Grafiek: ${fill(chart.title)}`, address: `/grafieken/${id}/` }] : [];
}

/** `/begrippen/#wsw` as `begrippen-wsw`. */
function keyOf(address: string): string {
  return address.split(/[/#]+/).filter(Boolean).join('-') || 'begin';
}

function fullAddress(address: string): string {
  return SITE_ORIGIN + href(address);
}

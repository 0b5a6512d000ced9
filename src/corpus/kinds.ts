import type { z } from 'zod';
import type { Referred } from '../schema/marks.ts';
import { debateAddress } from '../domain/arguments/directions.ts';
import { addressOfSource } from '../domain/notes.ts';
import { argumentFile, type Argument } from '../schema/argument.ts';
import { chart, type Chart } from '../schema/chart.ts';
import { company, type Company } from '../schema/company.ts';
import { differenceFile, type Difference } from '../schema/difference.ts';
import { documentFile, type NamedDocument } from '../schema/document.ts';
import { factFile, type Fact } from '../schema/fact.ts';
import { model, type Model } from '../schema/model.ts';
import { Prose } from '../schema/prose.ts';
import { questionFile, type Question } from '../schema/question.ts';
import { series, type SeriesInfo } from '../schema/series.ts';
import { source, type Source } from '../schema/source.ts';
import { termFile, type Term } from '../schema/term.ts';

/** How a kind of content is kept, and what it means to the rest of the site. */
export interface Kind<Data extends { id: string }> {
  /** Its folder below each root; files in the folder of another kind inside it are that kind's. */
  folder: string;
  /** What its files must fit. */
  schema: z.ZodType;
  /** The field under which a file lists its entries; left out where a file is one entry, whose id is the file's name. */
  list?: string;
  /** What one entry is called in errors, and in "there is no …". */
  noun: string;
  /** The public address of an entry; it holds for ever. */
  address: (entry: Data) => string;
  /** What an entry is called where a figure says that it is used there. */
  name: (entry: Data) => string | Prose;
  /** Which of its facts count as use of them: those in its texts, those that its fields name too, or none. */
  uses: 'texts' | 'texts and fields';
  /** What an author must write where nothing shows an entry; left out where an entry stands on a page by itself. */
  placedBy?: (id: string) => string;
}

/** What the code has of each kind. */
export interface DataOf {
  facts: Fact;
  sources: Source;
  documents: NamedDocument;
  terms: Term;
  models: Model;
  companies: Company;
  charts: Chart;
  differences: Difference;
  questions: Question;
  series: SeriesInfo;
  arguments: Argument;
}

/** Every kind of content with ids. A new kind is a row here, a schema and a component. */
export const KINDS: { readonly [Name in Referred]: Kind<DataOf[Name]> } = {
  charts: {
    folder: 'grafieken',
    schema: chart,
    noun: 'chart',
    address: ({ id }) => `/grafieken/${id}/`,
    name: ({ title }) => named('Grafiek', title),
    uses: 'texts and fields',
    placedBy: (id) =>
      `no page shows the chart "${id}"; write <Grafiek id="${id}" /> where it belongs, or name it in the keuze of a chart that stands on one`,
  },
  differences: {
    folder: 'verschillen',
    schema: differenceFile,
    list: 'verschillen',
    noun: 'difference',
    address: ({ id }) => `/bronnen/verschillen/#${id}`,
    name: ({ title }) => named('Verschil', title),
    uses: 'texts and fields',
    placedBy: (id) =>
      `no page shows the difference "${id}"; write <Verschil id="${id}" /> or <Meer verschillen="${id}" /> where it comes up`,
  },
  questions: {
    folder: 'vragen',
    schema: questionFile,
    list: 'vragen',
    noun: 'question',
    address: ({ id }) => `/bronnen/wat-er-niet-staat/#${id}`,
    name: ({ question }) => named('Vraag', question),
    uses: 'texts and fields',
    placedBy: (id) => `no page asks the question "${id}"; write <Open vragen="${id}" /> or <Meer vragen="${id}" /> where it comes up`,
  },
  arguments: {
    folder: 'argumenten',
    schema: argumentFile,
    list: 'argumenten',
    noun: 'argument',
    address: ({ id, models, choice }) => `${choice ? debateAddress(choice.theme) : `/modellen/${models[0] ?? ''}/`}#${id}`,
    name: ({ heading }) => `Argument: ${heading}`,
    uses: 'texts',
  },
  terms: {
    folder: 'begrippen',
    schema: termFile,
    list: 'begrippen',
    noun: 'term',
    address: ({ id }) => `/begrippen/#${id}`,
    name: ({ term }) => `Begrip: ${term}`,
    uses: 'texts and fields',
  },
  sources: {
    folder: 'bronnen',
    schema: source,
    noun: 'source',
    address: addressOfSource,
    name: ({ title }) => `Bron: ${title}`,
    uses: 'texts and fields',
  },
  documents: {
    folder: 'bronnen/documenten',
    schema: documentFile,
    list: 'documenten',
    noun: 'document',
    address: ({ id }) => `/bronnen/#stuk-${id}`,
    name: ({ title }) => `Stuk: ${title}`,
    uses: 'texts',
  },
  models: {
    folder: 'modellen',
    schema: model,
    noun: 'model',
    address: ({ id }) => `/modellen/${id}/`,
    name: ({ name }) => `Model: ${name}`,
    // Its shares are used by the chart that draws them.
    uses: 'texts',
  },
  companies: {
    folder: 'bedrijven',
    schema: company,
    noun: 'company',
    address: ({ page }) => page,
    name: ({ name }) => `Bedrijf: ${name}`,
    uses: 'texts',
  },
  series: {
    folder: 'reeksen',
    schema: series,
    noun: 'series',
    address: () => '/cijfers/#reeksen',
    name: ({ title }) => named('Reeks', title),
    uses: 'texts',
  },
  facts: {
    folder: 'feiten',
    schema: factFile,
    list: 'feiten',
    noun: 'fact',
    address: ({ id }) => `/cijfers/${id}/`,
    name: ({ label }) => label,
    // A fact that contradicts another does not use it; a formula does, and the register knows those.
    uses: 'texts',
  },
};

/** The names of the kinds, in the order in which a figure's page lists its users. */
export const KIND_NAMES = Object.keys(KINDS) as Referred[];

function named(kind: string, text: Prose): Prose {
  return new Prose([`${kind}: `, ...text.parts]);
}

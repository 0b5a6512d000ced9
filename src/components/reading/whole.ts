import type { WidthName } from '../../charts/core/scene.ts';
import type { Corpus, Page } from '../../corpus/corpus.ts';
import { leaningsOf } from '../../corpus/page/leanings.ts';
import { collectNotes, describePlace, sourceOf } from '../../domain/notes.ts';
import type { Making } from '../pdf/drawComponents.ts';
import { text, paragraph, type Block, type PrintedDocument } from '../pdf/printed.ts';
import { bodyOf, headOf, type Site } from '../pdf/printedPage.ts';
import { differencesPart, questionsPart, sourcesPart, termsPart } from './collections.ts';
import { deeper } from './headings.ts';
import { formsOfWhole, restOfCharts } from './ownForms.ts';
import { inReadingOrder } from './order.ts';
import { idsOfPage, pageId, placesIn, sectionId } from './places.ts';

/** The whole site as one document: a title, parts with a heading of level 2, pages of level 3, and their sections below. */
export interface Whole extends Pick<PrintedDocument, 'title' | 'description' | 'date' | 'notes'> {
  /** What a reader must know first. */
  foreword: readonly Block[];
  parts: readonly WholePart[];
}

/** A part of the whole; its blocks begin with its heading. */
export interface WholePart {
  id: string;
  title: string;
  blocks: readonly Block[];
}

const TITLE = 'Leesversie: alles in één document';
const DESCRIPTION =
  'Alle teksten van de Wegwijzer Participatiewet achter elkaar, met grafieken, begrippen en bronnen. Om te lezen, af te drukken en mee te nemen.';
/** What a reader must know of a part before reading it. */
const FOREWORDS: Readonly<Record<string, string>> = {
  actueel:
    'Dit deel leunt op bladzijden die wij later vonden. Die houden wij apart van de stukken van de bijeenkomst: van de meeste lazen wij alleen het begin.',
  eenvoudig: 'Dit deel vertelt het belangrijkste in korte zinnen. Wie alles wil weten, kan het overslaan.',
};

/**
 * All texts of the site in the order of reading, each chart, difference, question, term and source once.
 * @param outside an address of the site that is not in the document, as a link has it there
 * @param width of its drawings
 */
export function wholeOf(corpus: Corpus, site: Site, outside: (address: string) => string, width: WidthName): Whole {
  const order = inReadingOrder([...corpus.pages.keys()], corpus.municipality?.name ?? 'De gemeente');
  const ordered = order.flatMap(({ addresses }) => addresses.flatMap((address) => corpus.pages.get(address) ?? []));
  const { link } = placesIn(idsOfWhole(ordered, corpus), outside);
  const notes = collectNotes(
    ordered.flatMap((page) => leaningsOf(page, corpus.models)),
    corpus.register,
  );
  const making: Making = { corpus, notes, link, width, forms: formsOfWhole(corpus, width) };
  const parts = order.map(({ id, title, addresses }): WholePart => {
    const pages = addresses.flatMap((address) => corpus.pages.get(address) ?? []);
    const before = FOREWORDS[id];
    return part(id, title, [
      ...(before === undefined ? [] : [paragraph([text(before)])]),
      ...pages.flatMap((page) => chapter(page, making)),
    ]);
  });
  const rest = restOfCharts(
    parts.flatMap(({ blocks }) => blocks),
    corpus,
    width,
  );
  const [year = 0, month = 0, day = 0] = site.edition.split('-').map(Number);
  return {
    title: TITLE,
    description: DESCRIPTION,
    date: [year, month, day],
    foreword: foreword(site),
    parts: [
      ...parts,
      ...(rest.length > 0 ? [part('grafieken', 'Andere grafieken', rest)] : []),
      part('verschillen', 'Waar bronnen verschillen', differencesPart(making)),
      part('vragen', 'Wat er niet in de bronnen staat', questionsPart(making)),
      part('begrippen', 'Begrippen', termsPart(corpus)),
      part('stukken', 'De stukken', sourcesPart(corpus)),
    ],
    notes: notes.all.map(({ number, ...place }) => ({
      number,
      text: describePlace(place, corpus.sources),
      later: sourceOf(place.document, corpus.sources).later !== undefined,
    })),
  };
}

function part(id: string, title: string, blocks: readonly Block[]): WholePart {
  const heading: Block = { is: 'heading', level: 2, id: partId(id), inside: [text(title)] };
  return { id: partId(id), title, blocks: [heading, ...blocks] };
}

function partId(id: string): string {
  return `deel-${id}`;
}

function chapter(page: Page, making: Making): Block[] {
  const ofPage = { ...making, link: (to: string) => making.link(to.startsWith('#') ? page.address + to : to) };
  const blocks = [...headOf(page, ofPage), ...bodyOf(page, ofPage, true)].map((block): Block =>
    block.is === 'heading' && block.level === 1 ? { ...block, id: '' } : block,
  );
  return deeper(blocks, 2, 2, (id) => (id === '' ? pageId(page.address) : sectionId(page.address, id)));
}

/** Where every address of the site stands in the whole. */
function idsOfWhole(pages: readonly Page[], { differences, questions, terms, sources, documents, charts }: Corpus): Map<string, string> {
  return new Map([
    ...pages.flatMap(({ address, parts }) => [...idsOfPage(address, parts)]),
    ['/begrippen/', partId('begrippen')],
    ['/bronnen/', partId('stukken')],
    ['/bronnen/later/', 'later'],
    ['/bronnen/verschillen/', partId('verschillen')],
    ['/bronnen/wat-er-niet-staat/', partId('vragen')],
    ...[...differences.keys()].map((id) => [`/bronnen/verschillen/#${id}`, `verschil-${id}`] as const),
    ...[...questions.keys()].map((id) => [`/bronnen/wat-er-niet-staat/#${id}`, `vraag-${id}`] as const),
    ...terms.map(({ id }) => [`/begrippen/#${id}`, `begrip-${id}`] as const),
    ...sources.map(({ id, later }) => [later ? `/bronnen/later/#${id}` : `/bronnen/#${id}`, `document-${id}`] as const),
    ...[...documents.keys()].map((id) => [`/bronnen/#stuk-${id}`, `genoemd-${id}`] as const),
    ...[...charts.keys()].map((id) => [`/grafieken/${id}/`, `grafiek-${id}`] as const),
  ]);
}

function foreword({ name }: Site): Block[] {
  return [
    paragraph([text(DESCRIPTION)], 'lead'),
    paragraph([
      text(
        `De ${name} is onafhankelijk en beveelt geen model aan. Alles komt uit openbare stukken. Een nummer achter een zin is een bron; de lijst van bronnen staat achteraan, en elke bron staat er één keer in.`,
      ),
    ]),
    paragraph([
      text(
        'Staat een nummer in een kader, dan is de bron een later stuk. Dat is een openbare bladzijde die wij na de stukken van de bijeenkomst vonden. Die houden wij apart.',
      ),
    ]),
    paragraph([
      text(
        'Niet in dit document staat wat op de site zelf beweegt: rekenen met een scenario, een afweging maken, zoeken en een memo samenstellen. De uitleg in stappen staat hier met haar voorbeeld, zonder dat u kunt schuiven.',
      ),
    ]),
  ];
}

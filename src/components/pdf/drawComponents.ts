import type { WidthName } from '../../charts/core/scene.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { readingMinutes } from '../../corpus/readingTime.ts';
import { documentAddress } from '../../domain/documents.ts';
import { factText, sourceOf, type Note, type Notes } from '../../domain/notes.ts';
import type { ComponentName, ComponentProps } from '../../schema/components.ts';
import { Prose } from '../../schema/prose.ts';
import { TASK_STATES, TASK_TITLES, TASKS } from '../../schema/tasks.ts';
import { drawDifference, drawMore, drawQuestions } from './drawCards.ts';
import { drawCompany, drawUpkeep } from './drawPlaces.ts';
import { drawChart, drawSeries } from './drawData.ts';
import { drawPlay, drawStep, EXAMPLE_ADDRESS } from './drawStory.ts';
import { asBlocks, asInlines, paragraph, strong, text, type Block, type Inline, type Piece } from './printed.ts';
import type { DrawComponent } from './readParts.ts';

/** What a document is made from besides its page. */
export interface Making {
  corpus: Corpus;
  notes: Notes;
  /** Where a link to an address inside the site leads in the document: a whole address, or `#id` for a place inside it. */
  link: (address: string) => string;
  /** Of its drawings; wide when left out. */
  width?: WidthName;
  /** Forms that this document has of its own. */
  forms?: OwnForms;
}

/** Forms of components that stand in the place of those of a sheet. */
export type OwnForms = { readonly [Name in ComponentName]?: Draw<Name> };

type Draw<Name extends ComponentName> = (props: ComponentProps<Name>, inside: () => Piece[], making: Making) => Piece[];

/** A component that is written out before a page is drawn, so that none of it is left. */
const BEFORE = (): never => {
  throw new Error('a component that is written out when its page is read cannot be drawn');
};

/** Every component that an author may write, in its form on paper. */
const FORMS: { readonly [Name in ComponentName]: Draw<Name> } = {
  Feit: ({ id, vorm, noten }, _, { corpus, notes }) => [
    text(factText({ fact: id, form: vorm }, corpus.register)),
    ...(noten && vorm !== 'betreft' ? marks(notes.ofFact(id), corpus) : []),
  ],
  Bron: ({ id, plek }, _, { corpus, notes }) => marks([notes.ofPlace({ document: id, place: plek })], corpus),
  Letterlijk: ({ id, plek, tekst }, _, { corpus, notes }) => [
    paragraph([strong('Letterlijk:'), text(` “${tekst}”`), ...marks([notes.ofPlace({ document: id, place: plek })], corpus)]),
  ],
  Document: ({ id }, inside, making) => outside(id, undefined, inside, making),
  Wet: ({ id, artikel }, inside, making) => outside(id, artikel, inside, making),
  Begrip: (_, inside) => inside(),
  Woorden: () => [],
  Halte: ({ naar }, inside, { corpus, link }) => {
    const page = corpus.pages.get(naar);
    const minutes = page && readingMinutes(page, corpus);
    const time = minutes === undefined ? 'zo lang als u wilt' : minutes === 1 ? '1 minuut' : `${minutes} minuten`;
    return [{ is: 'link', to: link(naar), inside: asInlines(inside()) }, text(` (${time})`)];
  },
  Grafiek: ({ id }, _, { corpus, width }) => drawChart(id, corpus, width),
  Reeks: ({ id }, _, { corpus }) => drawSeries(id, corpus),
  Verschil: ({ id }, _, { corpus }) => drawDifference(id, corpus),
  Open: ({ vragen }, _, { corpus }) => drawQuestions(vragen, corpus),
  Meer: ({ verschillen, vragen }, _, making) => drawMore(verschillen ?? [], vragen ?? [], making),
  ModelTasks: ({ model }, _, making) => [
    {
      is: 'list',
      numbered: false,
      items: modelOf(model, making).map(({ task, state, reason }) => [
        paragraph([strong(`${TASK_TITLES[task]}: ${TASK_STATES[state]}.`), text(' '), ...prose(reason, making)]),
      ]),
    },
  ],
  ModelList: (_props, _inside, { corpus, link }) => [
    {
      is: 'list',
      numbered: false,
      items: corpus.models.map(({ id, name, shares, gist }) => [
        paragraph([
          { is: 'link', to: link(`/modellen/${id}/`), inside: [text(name)] },
          text(`: ${corpus.register.get(shares.note).text} van de bedrijven. ${corpus.fill(gist)}`),
        ]),
      ]),
    },
  ],
  Sectie: ({ id, titel, niveau }, inside, { corpus }) => [
    { is: 'heading', level: niveau, id, inside: [text(corpus.fill(titel))] },
    ...asBlocks(inside()),
  ],
  Alinea: () => [],
  VoorTegen: (_, inside) => [{ is: 'sides', sides: cardsIn(inside()) }],
  Richtingen: (_, inside) => [{ is: 'sides', sides: cardsIn(inside()) }],
  Richting: ({ naam }, inside) => side(naam, inside()),
  CollegeVragen: (_, inside) => [{ is: 'list', numbered: true, items: cardsIn(inside()) }],
  CollegeVraag: ({ vraag, soort, wie, zwijgt }, inside, { corpus }) => {
    const who = wie === undefined ? [] : [text(` Kan antwoorden: ${wie}. Zwijgt hierover: ${zwijgt}.`)];
    const inLine = [strong(corpus.fill(vraag)), text(` (${soort}) `), ...asInlines(inside()), ...who];
    return [{ is: 'card', blocks: [paragraph(inLine)] }];
  },
  Navraag: ({ vraag }, inside) => [paragraph([strong(vraag), text(' '), ...asInlines(inside())])],
  Schrijfruimte: ({ regels }) => [{ is: 'lines', count: regels }],
  Vergelijking: (_, inside) => [
    paragraph([text('Van veel naar weinig taken. Dat is geen rangorde. Eén bedrijf is nog geen model.')]),
    ...asBlocks(inside()),
  ],
  Rij: ({ id, titel }, inside) => [
    { is: 'heading', level: 3, id, inside: [text(titel)] },
    { is: 'list', numbered: false, items: cardsIn(inside()) },
  ],
  Bedrijf: ({ id }, _, making) => drawCompany(id, making),
  Stap: (props, inside, { width }) => drawStep(props, asBlocks(inside()), width),
  Stappen: () => [],
  Speel: ({ kop, beeld }, inside) => drawPlay(kop, beeld, asBlocks(inside())),
  Keuze: ({ naam }, inside) => [{ is: 'card', blocks: [paragraph([strong(naam)]), ...asBlocks(inside())] }],
  DoorRekenen: (_, inside, { link }) => [{ is: 'link', to: link(EXAMPLE_ADDRESS), inside: asInlines(inside()) }],
  Bijgewerkt: (_props, _inside, { corpus }) => drawUpkeep(corpus),
  Over: BEFORE,
  Argument: BEFORE,
  SterksteArgumenten: BEFORE,
  Plaatselijk: BEFORE,
};

/** What makes pieces of the components of one page. */
export function componentsOnPaper(making: Making): DrawComponent {
  const forms = { ...FORMS, ...making.forms };
  return (part, inside) => {
    if (part.name === 'a') return [{ is: 'link', to: making.link(String(part.props['href'])), inside: asInlines(inside()) }];
    if (part.name === 'Voor') return side('Voor', inside());
    if (part.name === 'Tegen') return side('Tegen', inside());
    if (part.name === 'table') throw new Error('a table is read with its cells');
    return (forms[part.name] as Draw<ComponentName>)(part.props, inside, making);
  };
}

/** A text of the content with its figures and the marks of their notes. */
export function prose({ parts }: Prose, { corpus, notes }: Pick<Making, 'corpus' | 'notes'>): Inline[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [text(part)];
    return [text(factText(part, corpus.register)), ...(part.form === 'betreft' ? [] : marks(notes.ofFact(part.fact), corpus))];
  });
}

/** The numbers of notes behind a claim. */
function marks(notes: readonly Note[], { sources }: Corpus): Inline[] {
  return notes.map(({ number, document }) => ({ is: 'mark', number, later: sourceOf(document, sources).later !== undefined }));
}

/** What components inside another hand it: the blocks of each. */
function cardsIn(pieces: readonly Piece[]): (readonly Block[])[] {
  return asBlocks(pieces).flatMap((piece) => (piece.is === 'card' ? [piece.blocks] : []));
}

/** One of the sides that stand beside each other, as a card for `cardsIn`. */
function side(name: string, inside: Piece[]): Piece[] {
  return [{ is: 'card', blocks: [{ is: 'heading', level: 3, inside: [text(name)] }, ...asBlocks(inside)] }];
}

function outside(id: string, article: string | undefined, inside: () => Piece[], { corpus, link }: Making): Piece[] {
  const named = corpus.documents.get(id);
  if (!named) throw new Error(`there is no document "${id}" in content/…/bronnen/documenten`);
  const words = asInlines(inside());
  const to = documentAddress(named, article) ?? link(`/bronnen/#stuk-${id}`);
  return [{ is: 'link', to, inside: words.length > 0 ? words : [text(named.title)] }];
}

function modelOf(id: string, { corpus }: Making) {
  const model = corpus.models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`there is no model "${id}"`);
  return TASKS.map((task) => ({ task, ...model.tasks[task] }));
}

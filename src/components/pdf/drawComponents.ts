import type { Corpus } from '../../corpus/corpus.ts';
import { readingMinutes } from '../../corpus/readingTime.ts';
import { documentAddress } from '../../domain/documents.ts';
import { factText, sourceOf, type Note, type Notes } from '../../domain/notes.ts';
import type { ComponentName, ComponentProps } from '../../schema/components.ts';
import { Prose } from '../../schema/prose.ts';
import { TASK_STATES, TASK_TITLES, TASKS } from '../../schema/tasks.ts';
import { drawDifference, drawMore, drawQuestions } from './drawCards.ts';
import { drawChart, drawSeries } from './drawData.ts';
import { asBlocks, asInlines, paragraph, strong, text, type Block, type Inline, type Piece } from './printed.ts';
import type { DrawComponent } from './readParts.ts';

/** What a document is made from besides its page. */
export interface Making {
  corpus: Corpus;
  notes: Notes;
  /** An address inside the site as one that works outside it. */
  absolute: (address: string) => string;
}

type Draw<Name extends ComponentName> = (props: ComponentProps<Name>, inside: () => Piece[], making: Making) => Piece[];

/** A component that has no form on paper yet: a page with it cannot be a document. */
const NOT_YET = undefined;

/** Every component that an author may write, in its form on paper. */
const FORMS: { readonly [Name in ComponentName]: Draw<Name> | typeof NOT_YET } = {
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
  Halte: ({ naar }, inside, { corpus, absolute }) => {
    const page = corpus.pages.get(naar);
    const minutes = page && readingMinutes(page, corpus);
    const time = minutes === undefined ? 'zo lang als u wilt' : minutes === 1 ? '1 minuut' : `${minutes} minuten`;
    return [{ is: 'link', to: absolute(naar), inside: asInlines(inside()) }, text(` (${time})`)];
  },
  Grafiek: ({ id }, _, { corpus }) => drawChart(id, corpus),
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
  ModelList: (_props, _inside, { corpus, absolute }) => [
    {
      is: 'list',
      numbered: false,
      items: corpus.models.map(({ id, name, shares, gist }) => [
        paragraph([
          { is: 'link', to: absolute(`/modellen/${id}/`), inside: [text(name)] },
          text(`: ${corpus.register.get(shares.note).text} van de bedrijven. ${corpus.fill(gist)}`),
        ]),
      ]),
    },
  ],
  Sectie: ({ titel, niveau }, inside, { corpus }) => [
    { is: 'heading', level: niveau, inside: [text(corpus.fill(titel))] },
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
  Vergelijking: NOT_YET,
  Rij: NOT_YET,
  Over: NOT_YET,
  Argument: NOT_YET,
  SterksteArgumenten: NOT_YET,
  Bedrijf: NOT_YET,
  Stap: NOT_YET,
  Stappen: NOT_YET,
  Speel: NOT_YET,
  Keuze: NOT_YET,
  Plaatselijk: NOT_YET,
  Bijgewerkt: NOT_YET,
  DoorRekenen: NOT_YET,
};

/** What makes pieces of the components of one page. It throws, with a sentence for the author, for one that has no form on paper. */
export function componentsOnPaper(making: Making): DrawComponent {
  return (part, inside) => {
    if (part.name === 'a') return [{ is: 'link', to: making.absolute(String(part.props['href'])), inside: asInlines(inside()) }];
    if (part.name === 'Voor') return side('Voor', inside());
    if (part.name === 'Tegen') return side('Tegen', inside());
    const form = part.name === 'table' ? undefined : (FORMS[part.name] as Draw<ComponentName> | undefined);
    if (!form)
      throw new Error(
        `line ${part.line}: <${part.name}> has no form in a document yet; give it one in src/components/pdf, or leave it out`,
      );
    return form(part.props, inside, making);
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

function outside(id: string, article: string | undefined, inside: () => Piece[], { corpus, absolute }: Making): Piece[] {
  const named = corpus.documents.get(id);
  if (!named) throw new Error(`there is no document "${id}" in content/…/bronnen/documenten`);
  const words = asInlines(inside());
  const to = documentAddress(named, article) ?? absolute(`/bronnen/#stuk-${id}`);
  return [{ is: 'link', to, inside: words.length > 0 ? words : [text(named.title)] }];
}

function modelOf(id: string, { corpus }: Making) {
  const model = corpus.models.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`there is no model "${id}"`);
  return TASKS.map((task) => ({ task, ...model.tasks[task] }));
}

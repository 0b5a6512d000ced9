import type { Corpus } from '../../corpus/corpus.ts';
import { documentAddress, documentNumber, outsideWords } from '../../domain/documents.ts';
import { formatMoment, spokenText } from '../../domain/format.ts';
import { dateOfSource, describePlace } from '../../domain/notes.ts';
import type { NamedDocument } from '../../schema/document.ts';
import { LATER_KINDS, type LaterSource, type Source } from '../../schema/source.ts';
import { answerTo, placesInWords } from '../pdf/drawCards.ts';
import type { Making } from '../pdf/drawComponents.ts';
import { paragraph, strong, text, type Block, type Inline, type Level } from '../pdf/printed.ts';

/** Every place where sources disagree: what each says, what the site uses and why. */
export function differencesPart({ corpus }: Making): Block[] {
  const { fill } = corpus;
  return [...corpus.differences.values()].flatMap(({ id, title, line, later, sides, used, why }) => [
    heading(3, `verschil-${id}`, fill(title)),
    paragraph([text(fill(line))]),
    ...(later
      ? [
          named(
            later.settles ? 'Een later stuk beslist het' : 'Wat een later stuk zegt',
            `${fill(later.text)} (${placesInWords(later.places, corpus)})`,
          ),
        ]
      : []),
    list(sides.map(({ who, says, source }) => named(fill(who), `${fill(says)} (${describePlace(source, corpus.sources)})`))),
    named('Wij gebruiken', fill(used)),
    named('Waarom', fill(why)),
  ]);
}

/** Every question that the sources leave open, with what is known. */
export function questionsPart({ corpus }: Making): Block[] {
  return [...corpus.questions.values()].flatMap((question) => [
    heading(3, `vraag-${question.id}`, corpus.fill(question.question)),
    ...answerTo(question, corpus),
  ]);
}

/** Every term, A to Z, in simple words first. */
export function termsPart({ terms, sources, fill }: Corpus): Block[] {
  return terms.flatMap(({ id, term, aliases, simple, meaning, source }) => [
    heading(3, `begrip-${id}`, term),
    ...(aliases.length > 0 ? [named('Ook', aliases.join(', '))] : []),
    paragraph([text(fill(simple))]),
    named('Meer uitleg', fill(meaning)),
    paragraph(
      [text(source ? `Bron: ${describePlace(source, sources)}` : 'De bronnen leggen dit woord niet uit; deze uitleg is van ons.')],
      'small',
    ),
  ]);
}

/** The papers, the later sources apart from them, and the documents that the papers name. */
export function sourcesPart({ sources, documents, fill }: Corpus): Block[] {
  const papers = sources.filter((source) => source.later === undefined);
  const later = sources.filter((source): source is LaterSource => source.later !== undefined);
  const byKind = Map.groupBy(later, ({ later: { kind } }) => kind);
  return [
    paragraph([
      text(
        'De stukken zijn gescand. De computer maakte er tekst van, en daarbij ging soms iets verloren: een tabel, een tekening, een datum. Wat wij niet konden lezen, geven wij niet als cijfer uit de bron.',
      ),
    ]),
    ...papers.flatMap((paper) => [
      heading(3, `document-${paper.id}`, spokenText(paper.title)),
      list([
        named('Van', paper.author),
        named('Aan', paper.addressee),
        named('Datum', formatMoment(paper.date) + (paper.dateNote === undefined ? '' : `. ${fill(paper.dateNote)}`)),
        ...(paper.reference === undefined ? [] : [named('Kenmerk', paper.reference)]),
        named('Wat het is', fill(paper.what)),
        named('Wat wij gebruikten', fill(paper.used)),
        named('De tekst', fill(paper.text)),
      ]),
    ]),
    ...(later.length > 0
      ? [
          heading(3, 'later', 'Later stukken'),
          paragraph([
            text(
              'Openbare bladzijden die wij later vonden. Een deel is van na de stukken, een deel is ouder. Wij houden ze apart en noemen ze overal “later stuk”. Van de meeste lazen wij alleen het begin.',
            ),
          ]),
          ...(Object.keys(LATER_KINDS) as (keyof typeof LATER_KINDS)[]).flatMap((kind) => {
            const members = byKind.get(kind) ?? [];
            return members.length === 0
              ? []
              : [
                  heading(4, `later-${kind.replaceAll(' ', '-')}`, `Uit ${LATER_KINDS[kind]}`),
                  list(members.map((source) => laterSource(source, fill))),
                ];
          }),
        ]
      : []),
    heading(3, 'genoemd', 'Stukken die onze bronnen noemen'),
    paragraph([text('Genoemd, niet door ons gelezen. Wat wij erover schrijven, komt uit wat onze bronnen eruit aanhalen.')]),
    ...[...documents.values()].flatMap((document) => namedDocument(document, sources, fill)),
  ];
}

function laterSource(source: LaterSource, fill: Corpus['fill']): Block {
  const { title, author, reference, later } = source;
  const where = `${author}, ${dateOfSource(source)}${reference === undefined ? '' : `, ${reference}`}. Gelezen: ${later.read}.`;
  return paragraph([
    strong(`${spokenText(title)}.`),
    text(` ${where}${later.caution ? ` ${fill(later.caution)}` : ''} `),
    outside(later.address, `buiten deze site; gelezen op ${formatMoment(later.seen)}`),
  ]);
}

function namedDocument(document: NamedDocument, sources: readonly Source[], fill: Corpus['fill']): Block[] {
  const [address, number] = [documentAddress(document), documentNumber(document)];
  return [
    heading(4, `genoemd-${document.id}`, document.title),
    list([
      named('Van', document.author),
      ...(document.date === undefined ? [] : [named('Datum', formatMoment(document.date))]),
      ...(number === undefined ? [] : [named('Nummer', number)]),
      address === undefined
        ? named('Adres', 'staat niet in onze bronnen; zij noemen alleen het stuk.')
        : paragraph([strong('Adres:'), text(' '), outside(address, outsideWords(document, sources))]),
      named('Genoemd in', document.namedIn.map((place) => describePlace(place, sources)).join('; ')),
      ...(document.caution === undefined ? [] : [named('Let op', fill(document.caution))]),
    ]),
  ];
}

/** A link out of the site, as its address and with what it says of that. */
function outside(address: string, words: string): Inline {
  return { is: 'link', to: address, inside: [text(`${address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')} (${words})`)] };
}

/** A heading that is found by a link or by the alphabet, and would make the contents long. */
function heading(level: Level, id: string, words: string): Block {
  return { is: 'heading', level, id, inside: [text(words)], unlisted: true };
}

function named(name: string, words: string): Block {
  return paragraph([strong(`${name}:`), text(` ${words}`)]);
}

function list(items: readonly Block[]): Block {
  return { is: 'list', numbered: false, items: items.map((item) => [item]) };
}

import type { Corpus } from '../../corpus/corpus.ts';
import { formatMoment } from '../../domain/format.ts';
import { endOfPapers, wordsBeforeLater } from '../../domain/later.ts';
import { describePlace, type Place } from '../../domain/notes.ts';
import type { Question } from '../../schema/question.ts';
import type { Making } from './drawComponents.ts';
import { paragraph, strong, text, type Block } from './printed.ts';

/** A place where sources disagree, whole: what each says, what this site uses and why. */
export function drawDifference(id: string, corpus: Corpus): Block[] {
  const { line, later, sides, used, why } = found(corpus.differences, id, 'difference');
  const { fill } = corpus;
  return [
    {
      is: 'card',
      blocks: [
        paragraph([strong('Bronnen verschillen.'), text(` ${fill(line)}`)]),
        ...(later
          ? [
              paragraph([
                strong(later.settles ? 'Een later stuk beslist het:' : 'Wat een later stuk zegt:'),
                text(` ${fill(later.text)} (${placesInWords(later.places, corpus)})`),
              ]),
            ]
          : []),
        {
          is: 'list',
          numbered: false,
          items: sides.map(({ who, says, source }) => [
            paragraph([strong(`${fill(who)}:`), text(` ${fill(says)} (${describePlace(source, corpus.sources)})`)]),
          ]),
        },
        paragraph([text(`${fill(used)} ${fill(why)}`)]),
      ],
    },
  ];
}

/** Questions that the sources leave open, each with its answer. */
export function drawQuestions(ids: readonly string[], corpus: Corpus): Block[] {
  const asked = ids.map((id) => found(corpus.questions, id, 'question'));
  return [
    {
      is: 'card',
      blocks: [
        paragraph([strong(asked.length === 1 ? 'Open vraag' : 'Open vragen')]),
        ...asked.flatMap((question) => [paragraph([strong(corpus.fill(question.question))]), ...answerTo(question, corpus)]),
      ],
    },
  ];
}

/** What belongs to the page and stands elsewhere: links with their names. */
export function drawMore(differences: readonly string[], questions: readonly string[], { corpus, link }: Making): Block[] {
  const links = [
    ...differences.map((id) => ({ to: `/bronnen/verschillen/#${id}`, name: found(corpus.differences, id, 'difference').title })),
    ...questions.map((id) => ({ to: `/bronnen/wat-er-niet-staat/#${id}`, name: found(corpus.questions, id, 'question').question })),
  ];
  const items = links.map(({ to, name }) => [paragraph([{ is: 'link', to: link(to), inside: [text(corpus.fill(name))] }])]);
  return [paragraph([strong('Ook bij deze pagina:')]), { is: 'list', numbered: false, items }];
}

export function answerTo({ since, known, unknown, searched }: Question, corpus: Corpus): Block[] {
  const { fill } = corpus;
  const [before, after] = wordsBeforeLater(since?.since, endOfPapers(corpus.sources));
  const moment = since?.since === undefined ? '' : formatMoment(since.since);
  return [
    ...(since ? [paragraph([strong(before + moment + after), text(` ${fill(since.text)} (${placesInWords(since.places, corpus)})`)])] : []),
    paragraph([text(`${fill(known)} ${fill(unknown)}`)]),
    ...(searched
      ? [
          paragraph(
            [
              text(
                `${since ? 'Verder gezocht' : 'Gezocht'} op ${formatMoment(searched.on)}${since ? '.' : ', niets gevonden.'} ` +
                  `Wie het kan weten: ${fill(searched.whoKnows)}`,
              ),
            ],
            'small',
          ),
        ]
      : []),
  ];
}

export function placesInWords(places: readonly Place[], { sources }: Corpus): string {
  return places.map((place) => describePlace(place, sources)).join('; ');
}

function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string, noun: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`there is no ${noun} "${id}"`);
  return entry;
}

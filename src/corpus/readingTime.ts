import { fillFacts } from '../domain/notes.ts';
import { Prose } from '../schema/prose.ts';
import type { Corpus, Page } from './corpus.ts';
import { componentsIn, type ComponentPart, type Part } from './page/parts.ts';

/** How many words a reader takes in a minute: our estimate. */
const WORDS_A_MINUTE = 200;

/** What of the content the words of a page may come from. */
type Known = Pick<Corpus, 'register' | 'differences' | 'questions' | 'charts' | 'models'>;

/**
 * How long it takes to read a page, in whole minutes, rounded up: its text, and of cards, questions and charts what stands there before
 * a reader opens anything.
 */
export function readingMinutes({ info, parts }: Pick<Page, 'info' | 'parts'>, known: Known): number {
  const head = [info.title, info.answer, ...(info.since ? [info.since.text] : []), ...(info.inBrief ?? [])];
  const texts = [...head, ...componentsIn(parts).flatMap((part) => textsOf(part, known))];
  const words = texts.map((text) => wordsIn(typeof text === 'string' ? text : fillFacts(text, known.register)));
  return Math.ceil((wordsIn(written(parts)) + words.reduce((sum, count) => sum + count, 0)) / WORDS_A_MINUTE);
}

/** What an author wrote between and inside the components of a page, without its tags. */
function written(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part.replace(/<[^>]*>/g, ' ') : written(part.children))).join('');
}

/** The texts that a component draws: those of its own attributes, and of what it names. */
function textsOf({ name, props }: ComponentPart, known: Known): (string | Prose)[] {
  const named = (key: string): string[] => [props[key] ?? []].flat().map(String);
  switch (name) {
    case 'Feit':
      return [new Prose([{ fact: String(props['id']), form: 'vol' }])];
    case 'CollegeVraag':
      return [props['vraag'] as Prose, ...named('wie'), ...named('zwijgt')];
    case 'Verschil':
      return named('id').flatMap((id) => known.differences.get(id)?.line ?? []);
    case 'Open':
      return named('vragen').flatMap((id) => known.questions.get(id)?.question ?? []);
    case 'Grafiek':
      return named('id').flatMap((id) => {
        const chart = known.charts.get(id);
        return chart ? [chart.title, chart.subtitle, chart.description] : [];
      });
    case 'ModelTasks':
      return known.models.filter(({ id }) => id === props['model']).flatMap(prosesIn);
    default:
      return ['titel', 'kop', 'vraag', 'naam', 'tekst'].flatMap((key) => {
        const value = props[key];
        return typeof value === 'string' || value instanceof Prose ? [value] : [];
      });
  }
}

/** Every text for readers in an entry. */
function prosesIn(value: unknown): Prose[] {
  if (value instanceof Prose) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(prosesIn) : [];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

import { allWeightings } from './allWeightings.ts';
import { contributions, topTwo } from './contributions.ts';
import { dominatedOptions } from './dominance.ts';
import { doubleCounted } from './doubleCounted.ts';
import { firstPlace } from './first.ts';
import { gutComparison } from './gut.ts';
import { knockedOut } from './knockout.ts';
import { missingScores } from './missingScores.ts';
import { scoreTurns, weightTurns } from './turningPoints.ts';
import { askedCriteria, type Item, type Weighing } from './weighing.ts';
import { countedWords, leadsWords } from './words/allWords.ts';
import { dominatedWords, doubleWords, gutWords, missingWords } from './words/checkWords.ts';
import { alikeWords, decideWords, totalWords } from './words/decideWords.ts';
import { firstWords, knockoutWords } from './words/firstWords.ts';
import { labelOf, valueInWords } from './words/items.ts';
import { weighingTitle } from './words/title.ts';
import { scoreTurnWords, weightTurnWords } from './words/turnWords.ts';

/** A part of a weighing in words: a heading, and sentences or lines below it. */
export interface TextPart {
  id: 'first' | 'totals' | 'deciding' | 'turning' | 'all' | 'checks' | 'missing' | 'gut' | 'filled';
  heading: string;
  lines: readonly string[];
}

/** The whole weighing in words, part by part: what comes of it first, then everything that is filled. A part without lines is left out. */
export function weighingInWords(weighing: Weighing): readonly TextPart[] {
  const knockout = knockedOut(weighing);
  const { left } = knockout;
  const place = firstPlace(left);
  const two = topTwo(left);
  const all = allWeightings(left);
  const leader = two?.first;
  const parts: TextPart[] = [
    { id: 'first', heading: 'Vooraan', lines: [...knockoutWords(knockout), ...firstWords(place, left)] },
    {
      id: 'totals',
      heading: 'Totaal, van min 2 tot 2',
      lines: left.options.map((option) => `${labelOf(option)}: ${totalWords(left, option)}`),
    },
    {
      id: 'deciding',
      heading: 'Wat beslist',
      lines: [...(two ? decideWords(contributions(left, two.first.id, two.second.id), two.first, two.second) : []), ...alikeWords(left)],
    },
    {
      id: 'turning',
      heading: 'Wat dat verandert',
      lines: leader
        ? [...weightTurnWords(left, weightTurns(left) ?? [], leader), ...scoreTurnWords(left, scoreTurns(left) ?? [], leader)]
        : [],
    },
    {
      id: 'all',
      heading: 'Alle manieren om te wegen',
      lines: all ? [...countedWords(all), ...all.leads.map((one) => leadsWords(one, all))] : [],
    },
    {
      id: 'checks',
      heading: 'Om na te gaan',
      lines: [...dominatedOptions(left).map(dominatedWords), ...doubleCounted(left).map(doubleWords)],
    },
    { id: 'missing', heading: 'Welke score het meest beslist', lines: place.kind === 'open' ? [missingWords(missingScores(left))] : [] },
    {
      id: 'gut',
      heading: 'Uw volgorde vooraf',
      lines: weighing.gut.length > 0 ? [orderLine(weighing), ...gutWords(gutComparison(left))] : [],
    },
    { id: 'filled', heading: 'Gewichten en scores', lines: askedCriteria(weighing).map((criterion) => filledLine(weighing, criterion)) },
  ];
  return parts.filter(({ lines }) => lines.length > 0);
}

/** Lines as one text. The full stop comes where a line has none: a name of a reader’s own may end in anything. */
export function asSentences(lines: readonly string[]): string {
  return lines.map((line) => (/[.!?]$/.test(line) ? line : `${line}.`)).join(' ');
}

/** The whole weighing as plain text, with the address that gives it again. */
export function weighingText(weighing: Weighing, address: string, site: string): string {
  return [
    weighingTitle(weighing),
    'Dit is geen advies. Het volgt uit de gewichten en scores die hieronder staan.',
    '',
    ...weighingInWords(weighing).flatMap(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line}`), '']),
    `${site}. Dezelfde afweging: ${address}`,
  ].join('\n');
}

function orderLine({ gut, options }: Weighing): string {
  const called = (id: string): string[] => options.filter((option) => option.id === id).map(labelOf);
  return gut.map((group, place) => `${place + 1}. ${group.flatMap(called).join(' en ')}`).join('; ');
}

function filledLine({ options, weights, scores, knockouts }: Weighing, criterion: Item): string {
  const { id } = criterion;
  const weight = weights[id];
  const hard = knockouts.includes(id) ? ', harde eis' : '';
  const told = options.map((option) => {
    const score = scores[id]?.[option.id];
    return `${labelOf(option)} ${score ? valueInWords(score) : 'onbekend'}`;
  });
  return `${labelOf(criterion)} (gewicht ${weight ?? 'onbekend'}${hard}): ${told.join('; ')}`;
}

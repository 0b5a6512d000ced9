import { ASKED } from '../../schema/asked.ts';
import type { Asking } from './asking.ts';

/** What a letter says of where its questions come from. */
export interface Origin {
  /** The name of the site. */
  site: string;
  /** The whole address of the page with all questions. */
  address: string;
  /** The date of the edition, in words. */
  edition: string;
  /** The papers that were read and leave the questions open, in words. */
  papers: readonly string[];
  /** The last day on which an answer was looked for elsewhere, in words; undefined where nobody looked. */
  searched?: string | undefined;
}

/** Written questions to the college, part by part. */
export interface Letter {
  title: string;
  /** What stands under the title: the article that gives the right to ask, left open. */
  article: string;
  /** What is filled in at the top: a name and a value. */
  fields: readonly (readonly [name: string, value: string])[];
  introduction: readonly string[];
  questions: readonly LetterQuestion[];
  explanation: readonly string[];
}

/** A question of a letter, with why it is asked and where that can be read. */
interface LetterQuestion {
  id: string;
  ask: string;
  reason: string;
  later?: string | undefined;
  place: string;
}

/** What a reader fills in by hand. */
const OPEN = '…';

/**
 * Written questions to the college, in the form that councils use: subject, date, who asks, an introduction, the questions by number and an
 * explanation. It takes no side, and says of each quotation that it is the site that speaks: in it “wij” is not who asks.
 * @param party who asks; empty to leave it open
 */
export function letterOf(questions: readonly Asking[], party: string, origin: Origin): Letter {
  const { site, address, edition, papers, searched } = origin;
  return {
    title: 'Schriftelijke vragen aan het college van burgemeester en wethouders',
    article: `Op grond van artikel ${OPEN} van het reglement van orde van de raad`,
    fields: [
      ['Onderwerp', 'het sociaal ontwikkelbedrijf en de Participatiewet'],
      ['Datum', OPEN],
      ['Fractie of indiener', party.trim() === '' ? OPEN : party.trim()],
    ],
    introduction: [
      `Deze vragen gaan over het sociaal ontwikkelbedrijf. Deze stukken geven er geen of maar een half antwoord op: ${papers.join('; ')}.`,
      ...(searched === undefined ? [] : [`Ook in latere openbare stukken is gezocht, voor het laatst op ${searched}.`]),
      `De vragen staan in een openbare lijst: ${site}, versie van ${edition}, ${address}`,
    ],
    questions: questions.map((question) => ({
      id: question.id,
      ask: [question.ask, ASKED[question.to].passOn].filter(Boolean).join(' '),
      reason: `volgens de ${site}: “${question.known} ${question.unknown}”`,
      later: question.later && `Ook volgens de ${site}: “${question.later.when} ${question.later.says}” (${question.later.sources})`,
      place: `${site}, versie van ${edition}, ${question.address}`,
    })),
    explanation: [
      `Wat tussen aanhalingstekens staat, zijn woorden van de ${site}. “Wij” en “onze” slaan daar op de makers ervan.`,
      ...askedFor(questions),
      'De vragen spreken geen voorkeur uit voor een model.',
    ],
  };
}

/** Which questions ask for what can be looked up, and which for a choice. */
function askedFor(questions: readonly Asking[]): string[] {
  const numbers = (kind: Asking['kind']): string[] => questions.flatMap((question, at) => (question.kind === kind ? [String(at + 1)] : []));
  const [facts, choices] = [numbers('technisch'), numbers('politiek')];
  return [
    ...(facts.length > 0 ? [`${named(facts)} naar feiten die iemand kan opzoeken.`] : []),
    ...(choices.length > 0 ? [`${named(choices)} naar een keuze of een standpunt.`] : []),
  ];
}

function named(numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? '';
  return numbers.length === 1 ? `Vraag ${last} vraagt` : `De vragen ${numbers.slice(0, -1).join(', ')} en ${last} vragen`;
}

/** A letter as plain text, for a mail or a word processor. */
export function letterText({ title, article, fields, introduction, questions, explanation }: Letter): string {
  return [
    `${title}\n${article}`,
    fields.map(([name, value]) => `${name}: ${value}`).join('\n'),
    `Inleiding\n\n${introduction.join('\n')}`,
    'Vragen',
    ...questions.map(({ ask, reason, later, place }, at) =>
      [`${at + 1}. ${ask}`, `Aanleiding: ${reason}`, ...(later === undefined ? [] : [later]), `Vindplaats: ${place}`].join('\n   '),
    ),
    `Toelichting\n\n${explanation.join('\n')}`,
  ].join('\n\n');
}

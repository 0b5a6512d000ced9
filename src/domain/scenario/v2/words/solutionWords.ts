import { euros, people } from '../../amounts.ts';
import { inputOf } from '../inputs.ts';
import type { Scenario } from '../../inputs.ts';
import type { Cannot, Solution } from '../solve.ts';
import { named, waitsInWords } from './waits.ts';

const oneDecimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** What must be true, in words: what is asked, the answer, and how that lies beside what the reader filled in. */
export interface SolutionWords {
  id: string;
  question: string;
  answer: string;
  /** Undefined where there is no number, or nothing of the reader's to lay beside it. */
  beside: string | undefined;
}

/** Ids of solutions, with how they are asked; `size` is how many people the company must have. */
const QUESTIONS: Readonly<Record<string, (year: number, size: string) => string>> = {
  'instroom-beschut': (year, size) => `Hoeveel nieuwe plekken beschut werk per jaar houden het bedrijf in ${year} op ${size}?`,
  'uitstroom-beschut': (year, size) =>
    `Hoeveel van wie er in beschut werk zijn, mogen elk jaar vertrekken om in ${year} op ${size} te blijven?`,
  'uitstroom-wsw': (year, size) => `Hoeveel van wie er in de Wsw zijn, mogen elk jaar vertrekken om in ${year} op ${size} te blijven?`,
  'opbrengst-bedrijf': (year) => `Bij welke opbrengst per plek beschut werk komt het bedrijf in ${year} niets tekort?`,
  'opbrengst-gemeente': (year) => `Bij welke opbrengst per plek beschut werk betaalt de gemeente in ${year} niets?`,
  kleeft: (year) => `Welk deel van de vaste kosten mag blijven staan om in ${year} onder uw grens te blijven?`,
};

const REASONS: Record<Cannot, string> = {
  'niemand-aan-het-begin': 'Dat is niet te berekenen: het bedrijf begint zonder mensen.',
  grens: 'Dat kan niet: het hoogste aantal dat u voor deze groep invulde, ligt er onder.',
  'te-veel-nodig': 'Dat kan niet: er is meer nodig dan dit model aanneemt.',
  altijd: 'Bij elke waarde. Hier hangt het niet op vast.',
  nooit: 'Dat kan niet, ook niet als niemand vertrekt.',
  'niet-bij-het-bedrijf': 'Dat is niet te zeggen: deze groep is dan niet bij het bedrijf.',
  jaar: 'Dat is niet te zeggen: het jaar valt buiten uw jaren.',
  'hangt-er-niet-van-af': 'Daar hangt het niet van af, zoals u nu laat rekenen.',
};

/** What must be true, in words; `begin` is how many people the company has at the start. */
export function solutionInWords(solution: Solution, { values }: Scenario, begin: number | undefined): SolutionWords {
  const { id, key, year, own, found } = solution;
  const target = values['doel']?.mid ?? begin;
  const size = target === undefined ? 'dezelfde grootte' : `${people(target)} mensen`;
  const question = QUESTIONS[id]?.(year, size) ?? `Wat moet waar zijn voor ${named(key)}?`;
  if ('waitsFor' in found) return { id, question, answer: waitsInWords(found.waitsFor), beside: undefined };
  if ('cannot' in found) return { id, question, answer: REASONS[found.cannot], beside: undefined };
  const text = (value: number): string => valueWords(key, value);
  const { value } = found;
  return { id, question, answer: `${text(value)}.`, beside: own && besideWords(value, own, text) };
}

function besideWords(value: number, own: { low: number; mid: number; high: number }, text: (value: number) => string): string {
  if (own.low === own.high) return `U vulde ${text(own.mid)} in.`;
  const told = `U vulde ${text(own.mid)} in (${oneDecimal.format(own.low)} tot ${oneDecimal.format(own.high)}).`;
  if (value >= own.low && value <= own.high) return `${told} Het ligt binnen uw bandbreedte.`;
  return `${told} Binnen uw bandbreedte kan dit niet: het ligt ${value > own.high ? 'erboven' : 'eronder'}.`;
}

/** A value of an input with its unit, as a sentence needs it. */
function valueWords(key: string, value: number): string {
  const { unit } = inputOf(key);
  if (unit.startsWith('euro')) return `${euros(value)} per plek`;
  if (unit.startsWith('%')) return `${oneDecimal.format(value)} procent${unit === '% per jaar' ? ' per jaar' : ''}`;
  return `${oneDecimal.format(value)} ${unit}`;
}

import { euros, people } from '../../amounts.ts';
import type { Triple } from '../../band.ts';
import { inputOf } from '../inputs.ts';
import type { Scenario } from '../../inputs.ts';
import type { Cannot, Solution } from '../solve.ts';
import { factorInWords } from './factorWords.ts';
import { named, waitsInWords } from './waits.ts';
import { dutchNumber } from '../../../dutch.ts';

/** What must be true, in words: what is asked, the answer, and how that lies beside what the reader filled in. */
export interface SolutionWords {
  id: string;
  question: string;
  answer: string;
  /** Undefined where there is no number, or nothing of the reader's to lay beside it. */
  beside: string | undefined;
}

/** Ids of solutions, with how they are asked; `size` is how many people the company must have. */
const QUESTIONS: Readonly<Record<string, (year: number, size: string, of: string) => string>> = {
  'instroom-beschut': (year, size) => `Hoeveel nieuwe plekken beschut werk per jaar houden het bedrijf in ${year} op ${size}?`,
  'uitstroom-beschut': (year, size) =>
    `Hoeveel van wie er in beschut werk zijn, mogen elk jaar vertrekken om in ${year} op ${size} te blijven?`,
  'uitstroom-wsw': (year, size) => `Hoeveel van wie er in de Wsw zijn, mogen elk jaar vertrekken om in ${year} op ${size} te blijven?`,
  'opbrengst-bedrijf': (year, _, of) => `Bij welke opbrengst per plek beschut werk komt het bedrijf ${of}in ${year} niets tekort?`,
  'opbrengst-gemeente': (year) => `Bij welke opbrengst per plek beschut werk betaalt uw gemeente in ${year} niets?`,
  kleeft: (year) => `Welk deel van de vaste kosten mag blijven staan om in ${year} onder uw grens te blijven?`,
};

/** Of what the company is then not short, while the whole gap cannot be told. */
const OF: Readonly<Record<string, string>> = { plekken: 'op zijn plekken ', 'plekken-beschut': 'op beschut werk ' };

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
export function solutionInWords(solution: Solution & { of?: string }, scenario: Scenario, begin: number | undefined): SolutionWords {
  const { id, key, year, own, found, of = '' } = solution;
  const { values } = scenario;
  const target = values['doel']?.mid ?? begin;
  const size = target === undefined ? 'dezelfde grootte' : `${people(target)} mensen`;
  const question = QUESTIONS[id]?.(year, size, OF[of] ?? '') ?? `Wat moet waar zijn voor ${named(key)}?`;
  if ('waitsFor' in found) return { id, question, answer: waitsInWords(found.waitsFor), beside: undefined };
  if ('cannot' in found) return { id, question, answer: REASONS[found.cannot], beside: undefined };
  const text = (value: number): string => valueWords(key, value);
  const { value } = found;
  return {
    id,
    question,
    answer: `${text(value)}.${inWholePeople(key, value)}`,
    beside: own && besideWords(solution, value, own, text, turned(solution, scenario)),
  };
}

/** People come whole: how many are enough. */
function inWholePeople(key: string, value: number): string {
  const shown = Number(value.toFixed(1));
  return inputOf(key).unit !== 'mensen per jaar' || Number.isInteger(shown)
    ? ''
    : ` In hele mensen: ten minste ${people(Math.ceil(value))}.`;
}

/** Whether a direction made another number of what the reader filled in. */
function turned({ key }: Solution, scenario: Scenario): boolean {
  return factorInWords(scenario, inputOf(key)) !== undefined;
}

/** How what the reader filled in lies beside what is needed: of new people and yield more is enough, of who leaves and what sticks less. */
function besideWords(solution: Solution, value: number, own: Triple, text: (value: number) => string, byDirection: boolean): string {
  const single = own.low === own.high;
  const range = single ? '' : ` (${dutchNumber(own.low, 1)} tot ${dutchNumber(own.high, 1)})`;
  const told = byDirection ? `Uw richting rekent met ${text(own.mid)}${range}.` : `U vulde ${text(own.mid)}${range} in.`;
  const moreIsEnough = /^(?:instroom|opbrengst)-/.test(solution.id);
  const enough = (number: number): boolean => (moreIsEnough ? number >= value : number <= value);
  const [worst, best] = moreIsEnough ? [own.low, own.high] : [own.high, own.low];
  if (single) return `${told} ${enough(own.mid) ? 'Daarmee wordt het gehaald.' : 'Daarmee wordt het niet gehaald.'}`;
  if (enough(worst)) return `${told} Binnen uw hele bandbreedte wordt het gehaald.`;
  if (enough(best)) return `${told} Het ligt binnen uw bandbreedte.`;
  return `${told} Binnen uw bandbreedte kan dit niet: het ligt ${value > own.high ? 'erboven' : 'eronder'}.`;
}

/** A value of an input with its unit, as a sentence needs it. */
function valueWords(key: string, value: number): string {
  const { unit } = inputOf(key);
  if (unit.startsWith('euro')) return `${euros(value)} per plek`;
  if (unit.startsWith('%')) return `${dutchNumber(value, 1)} procent${unit === '% per jaar' ? ' per jaar' : ''}`;
  return `${dutchNumber(value, 1)} ${unit}`;
}

import { formatEuro, formatNumber, spoken } from '../../../format.ts';
import { people, rangeOf } from '../../amounts.ts';
import type { Stage } from '../stage.ts';

const MILLION = 1e6;
const TENTH = 1e5;
const TENTHS = 10;

/** How a result is named and written at a glance, above and below nought. */
export interface Glance {
  /** Above the number, with the year behind it. Below nought it is something else, and is called so. */
  label: string;
  /** The same below nought. */
  below: string;
  /** Behind an end of a range that goes through nought: what is above it, and what is below. */
  signs: readonly [above: string, below: string];
  /** A number that is not below nought, in its short form for the eye. */
  short: (value: number) => string;
}

/** Euros in two digits or so: `€ 3 mln`, `€ 3,9 mln`, `€ 640.000`, `€ 7.300`. */
export function euroAtAGlance(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return formatEuro(Math.abs(rounded) < 100 ? Math.round(value) : rounded);
}

const countOf: Glance = { label: 'Mensen bij het bedrijf', below: '', signs: ['mensen', ''], short: people };
const STAY = { label: 'Kosten die blijven', below: 'Ruimte in de vaste kosten', signs: ['blijft', 'ruimte'] } as const;

/** What the money of the company is called as far as it can be told. What is below nought the company does not lack: it has it over. */
const STAGES: Record<Stage, Pick<Glance, 'label' | 'below' | 'signs'>> = {
  gat: { label: 'Tekort van het bedrijf', below: 'Over bij het bedrijf', signs: ['tekort', 'over'] },
  plekken: { label: 'Tekort op de plekken', below: 'Over op de plekken', signs: ['tekort', 'over'] },
  'plekken-beschut': { label: 'Tekort op beschut werk', below: 'Over op beschut werk', signs: ['tekort', 'over'] },
  'te-dekken': {
    label: 'Nog te dekken voor beschut werk',
    below: 'Meer dan gedekt voor beschut werk',
    signs: ['te dekken', 'meer dan nodig'],
  },
};

/** What a town pays. What is below nought it does not have over: more comes back, or need not be spent, than it spends here. */
const TOWN: Omit<Glance, 'short'> = {
  label: 'Wat uw gemeente betaalt',
  below: 'Meer terug dan uw gemeente betaalt',
  signs: ['te betalen', 'meer terug'],
};

/** How people at the company are written at a glance. */
export function peopleGlance(): Glance {
  return countOf;
}

/** How costs that stay are written at a glance: in euros, or of every hundred euros. */
export function stayGlance(unit: 'euro' | 'index'): Glance {
  return { ...STAY, short: unit === 'euro' ? euroAtAGlance : (value) => formatEuro(Math.round(value)) };
}

/** How the money of the company is written at a glance. */
export function moneyGlance(stage: Stage): Glance {
  return { ...STAGES[stage], short: euroAtAGlance };
}

/** How what a town pays is written at a glance. */
export function townGlance(): Glance {
  return { ...TOWN, short: euroAtAGlance };
}

/** The same result, in another form than the short one. */
export function written(glance: Glance, form: Glance['short']): Glance {
  return { ...glance, short: form };
}

/** The label of a result, by whether it is below nought as it is shown. */
export function glanceLabel({ label, below, short }: Glance, value: number): string {
  return isBelow(value, short) ? below : label;
}

/** What a result is, in a word or two. */
export function glanceWord({ signs: [above, under], short }: Glance, value: number): string {
  return isBelow(value, short) ? under : above;
}

/** A number without its sign: the label says on which side of nought it is. */
export function glanceNumber({ short }: Glance, value: number): string {
  return short(Math.abs(value));
}

/** A number with the word that says on which side of nought it is: `€ 5.000 over`. */
export function sided(glance: Glance, value: number): string {
  return `${glanceNumber(glance, value)} ${glanceWord(glance, value)}`;
}

/**
 * A range at a glance: `343–483`, `€ 2,1–3,9 mln`. Through nought each end says what it is: `€ 240.000 over tot € 1,1 mln tekort`. Wholly
 * below nought the label says what it is, and the smaller amount comes first.
 */
export function glanceRange({ signs: [above, below], short }: Glance, { low, high }: { low: number; high: number }): string {
  const [lowBelow, highBelow] = [isBelow(low, short), isBelow(high, short)];
  if (lowBelow !== highBelow) return `${short(-low)} ${below} tot ${short(Math.abs(high))} ${above}`;
  const [from, to] = lowBelow ? [-high, -low] : [Math.max(low, 0), Math.max(high, 0)];
  return joined(short(from), short(to), from, to);
}

/** A range in words: `2,1 tot 3,9 miljoen euro`. Through nought each end says what it is: `797.800 euro ruimte tot 792.900 euro blijft`. */
export function sidedRange({ signs: [above, below], short }: Glance, { low, high }: { low: number; high: number }): string {
  const [lowBelow, highBelow] = [isBelow(low, short), isBelow(high, short)];
  if (lowBelow !== highBelow) return spoken(`${short(-low)} ${below} tot ${short(Math.abs(high))} ${above}`);
  return rangeOf(lowBelow ? { low: -high, high: -low } : { low: Math.max(low, 0), high: Math.max(high, 0) }, short);
}

/** Both ends, with the sign and unit of money once: in millions both, when the larger is. */
function joined(first: string, last: string, from: number, to: number): string {
  if (first === last) return last;
  if (to < MILLION) return `${first}–${last.replace(/^€\s/, '')}`;
  if (!last.endsWith('mln')) return `${first}–${last}`;
  // The smaller end in tenths of a million, so that the unit stands there once.
  return last.replace(/^€\s/, `$&${formatNumber(Math.round(from / TENTH) / TENTHS)}–`);
}

/** Below nought as it is shown: what rounds to nothing is not. */
function isBelow(value: number, short: Glance['short']): boolean {
  return value < 0 && short(-value) !== short(0);
}

import { inWords } from '../../domain/format.ts';
import type { Unit } from '../../schema/fact.ts';
import type { Bars } from '../forms/bars/rows.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import type { Held, Own, OwnSide } from './own.ts';
import { ownBar } from './ownBar.ts';
import { ownStretch } from './ownStretch.ts';

/** The rows of a chart that a number of the reader may stand beside. */
export type OwnRows = { form: 'bars'; rows: Bars } | { form: 'coverage'; rows: readonly Stretch[] };

/** Beyond so many times the largest amount a drawing shows nothing else. */
const MANY_TIMES = 10;
const WHOLE = 100;

/** A chart that a number of the reader may stand beside. */
export function ownSide(chart: OwnRows): OwnSide {
  return chart.form === 'bars' ? ownBar(chart.rows) : ownStretch(chart.rows);
}

/** Why a number cannot stand beside the others, in a sentence for the reader; undefined when it can. */
export function problemWithOwn({ unit, belowNought, held }: OwnSide, value: number): string | undefined {
  if (!belowNought && value < 0) return 'Vul een getal in van nul of meer.';
  if (unit === 'procent' && value > WHOLE) return 'Vul een deel in van nul tot honderd procent.';
  const most = MANY_TIMES * Math.max(...held.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]));
  return Math.abs(value) > most ? `Dat past niet in deze tekening. Vul hoogstens ${inWords(most, unit)} in.` : undefined;
}

/** How the number of the reader differs from the others, in a sentence. */
export function ownInWords({ unit, held }: OwnSide, { name, value }: Own): string {
  const told = held.map((other) => `${comparison(value, other, unit)} “${other.label}” (${amount(other, unit)})`);
  return `${name}: ${inWords(value, unit)}. Dat is ${new Intl.ListFormat('nl').format(told)}.`;
}

function comparison(value: number, { low, high }: Held, unit: Unit): string {
  if (value < low) return `${size(low - value, unit)} lager dan`;
  if (value > high) return `${size(value - high, unit)} hoger dan`;
  return low === high ? 'even hoog als' : 'binnen de grenzen van';
}

/** A difference: of shares it is in points, which are no share. */
function size(difference: number, unit: Unit): string {
  const words = inWords(Math.round(difference * WHOLE) / WHOLE, unit);
  return unit === 'procent' ? words.replace('%', ' procentpunt') : words;
}

function amount({ low, high }: Held, unit: Unit): string {
  return inWords(low === high ? low : [low, high], unit);
}

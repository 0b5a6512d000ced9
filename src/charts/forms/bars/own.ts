import { spoken } from '../../../domain/format.ts';
import { axisText } from '../../core/axis.ts';
import type { Bars } from './rows.ts';
import { dutchList } from '../../../domain/dutch.ts';

/** A number of the reader's own: what it is called, and what it is. */
export interface Own {
  name: string;
  value: number;
}

/** Beyond so many times the largest bar a drawing shows nothing else. */
const MANY_TIMES = 10;
const WHOLE = 100;

/** What a number of the reader is called in the drawing and the table: nobody should take it for a figure of the sources. */
export function nameOfOwn({ name }: Own): string {
  return `${name} (uw eigen getal)`;
}

/** The bars with a number of the reader below them, as an open bar: nobody counted it. */
export function withOwn(bars: Bars, own: Own): Bars {
  const [model] = barsOf(bars);
  if (!model) return bars;
  const { value } = own;
  const text = axisText(value, bars.unit);
  const bar = { ...model.bar, fact: '', label: nameOfOwn(own), value, text, counted: false, atNought: false, loud: false };
  const last = bars.groups.length - 1;
  return { ...bars, groups: bars.groups.map((group, place) => (place === last ? { ...group, bars: [...group.bars, bar] } : group)) };
}

/** Why a number cannot stand beside the bars, in a sentence for the reader; undefined when it can. */
export function problemWithOwn(bars: Bars, value: number): string | undefined {
  if (!bars.results && value < 0) return 'Vul een getal in van nul of meer.';
  if (bars.unit === 'procent' && value > WHOLE) return 'Vul een deel in van nul tot honderd procent.';
  const most = MANY_TIMES * Math.max(...barsOf(bars).map(({ bar }) => Math.abs(bar.value)));
  return Math.abs(value) > most ? `Dat past niet in deze tekening. Vul hoogstens ${amount(bars, most)} in.` : undefined;
}

/** How the number of the reader differs from each bar that has a number, in a sentence. */
export function ownInWords(bars: Bars, { name, value }: Own): string {
  const held = barsOf(bars).filter(({ bar }) => !bar.atNought);
  const told = held.map(({ heading, bar }) => {
    const label = heading === undefined ? bar.label : `${heading}: ${bar.label}`;
    return `${comparison(bars, value - bar.value)} “${label}” (${amount(bars, bar.value)})`;
  });
  return `${name}: ${amount(bars, value)}. Dat is ${dutchList(told)}.`;
}

/** An amount of the reader as it is said, and as it stands in the table. */
export function amount({ unit }: Bars, value: number): string {
  return spoken(axisText(value, unit));
}

function barsOf({ groups }: Bars): { heading: string | undefined; bar: Bars['groups'][number]['bars'][number] }[] {
  return groups.flatMap(({ heading, bars }) => bars.map((bar) => ({ heading, bar })));
}

/** A difference: of shares it is in points, which are no share. */
function comparison(bars: Bars, difference: number): string {
  if (difference === 0) return 'even hoog als';
  const size = amount(bars, Math.round(Math.abs(difference) * WHOLE) / WHOLE).replace('%', ' procentpunt');
  return `${size} ${difference > 0 ? 'hoger' : 'lager'} dan`;
}

import { eurosInShort, people, rangeOf } from '../../amounts.ts';
import { spoken } from '../../../format.ts';
import type { Results } from '../results.ts';
import type { Stage } from '../stage.ts';
import { glanceWord, moneyGlance, written } from './atAGlance.ts';
import { staying } from './tiles.ts';
import { absent } from './waits.ts';

/** What comes of a scenario in three sentences: people, costs that stay, money. Each with its middle, and as what follows from assumptions. */
export function headlineOf({ years, tiles, path }: Results): readonly string[] {
  const last = years.at(-1) ?? 0;
  const { people: count, stay, money } = tiles;
  const whole = path('mensen');
  const begin = 'value' in whole ? whole.value[0]?.mid : undefined;
  return [
    'value' in count
      ? `Onder uw aannames heeft het bedrijf in ${last} ${people(count.value.mid)} mensen, waarschijnlijk ${rangeOf(count.value.likely, people)}.${begin === undefined ? '' : ` In ${years[0] ?? ''} zijn het er ${people(begin)}${fewer(begin, count.value.mid)}.`}`
      : `Hoeveel mensen het bedrijf in ${last} heeft, is nog niet te zeggen. ${absent(count)}`,
    'value' in stay.figure
      ? stayingInWords(stay.figure.value.mid, stay.unit, last)
      : `Welke kosten blijven, is nog niet te zeggen. ${absent(stay.figure)}`,
    'value' in money.last
      ? spoken(`${moneyInWords(money, money.last.value.mid, last)}${sumInWords(money, years)}`)
      : `Over geld is nog niets te zeggen. ${absent(money.last)}`,
  ];
}

function fewer(begin: number, end: number): string {
  const difference = Math.round(begin) - Math.round(end);
  if (difference === 0) return ', evenveel';
  return difference > 0 ? `: ${people(difference)} minder dus` : `: ${people(-difference)} meer dus`;
}

function stayingInWords(value: number, unit: 'euro' | 'index', year: number): string {
  const told = spoken(staying(unit)(Math.abs(value)));
  if (Math.round(value) === 0) return `Onder die aannames passen de vaste kosten in ${year} bij het aantal mensen.`;
  if (value < 0)
    return `Onder die aannames groeit het bedrijf, en de vaste kosten groeien minder hard mee. Dat scheelt in ${year} ${told}${unit === 'euro' ? '' : ' op elke 100 euro vaste kosten'}: ruimte.`;
  return unit === 'euro'
    ? `Van de vaste kosten blijft in ${year} dan ${told} staan waar geen mensen meer tegenover staan.`
    : `Van elke 100 euro vaste kosten blijft in ${year} dan ${told} staan waar geen mensen meer tegenover staan.`;
}

/** All years together, where they can be told; below nought it is called what it is. */
function sumInWords({ stage, sum }: Results['tiles']['money'], years: readonly number[]): string {
  if (!('value' in sum)) return '';
  const { mid } = sum.value;
  const what = glanceWord(written(moneyGlance(stage), eurosInShort), mid);
  return ` Over ${years[0] ?? ''} tot en met ${years.at(-1) ?? ''} samen is het ${eurosInShort(Math.abs(mid))} ${what}.`;
}

/** What the money of the company comes to, and what is not in it yet. */
function moneyInWords({ stage, asSector, yieldIsOff }: Results['tiles']['money'], value: number, year: number): string {
  const told = gapInWords(stage, value, year, yieldIsOff);
  return asSector ? `${told} Dat is gerekend met een resultaat per voltijdsbaan, zoals de sector in 2023.` : told;
}

function gapInWords(stage: Stage, value: number, year: number, yieldIsOff: boolean): string {
  const told = eurosInShort(Math.abs(value));
  const short = value >= 0;
  const from = yieldIsOff ? 'loonkostensubsidie' : 'loonkostensubsidie en opbrengst';
  switch (stage) {
    case 'te-dekken':
      return short
        ? `Voor beschut werk is in ${year} dan ${told} nog te dekken uit ${from}. Dat is geen tekort: daarvoor is nog niet alles ingevuld.`
        : `Het geld van het Rijk dekt in ${year} dan meer dan de kosten van beschut werk, nog zonder ${from}.`;
    case 'plekken-beschut':
      return `${short ? `Op beschut werk komt het bedrijf in ${year} dan ${told} tekort.` : `Op beschut werk heeft het bedrijf in ${year} dan ${told} over.`} Andere groepen en kosten die blijven zitten daar niet in.`;
    case 'plekken':
      return `${short ? `Op zijn plekken komt het bedrijf in ${year} dan ${told} tekort.` : `Op zijn plekken heeft het bedrijf in ${year} dan ${told} over.`} Kosten die blijven zitten daar niet in.`;
    case 'gat':
      return short ? `Het bedrijf komt in ${year} dan ${told} tekort.` : `Het bedrijf heeft in ${year} dan ${told} over.`;
  }
}

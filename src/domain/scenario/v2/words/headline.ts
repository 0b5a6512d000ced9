import { people, rangeOf } from '../../amounts.ts';
import { spoken } from '../../../format.ts';
import type { Results } from '../results.ts';
import { amount, staying } from './tiles.ts';
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
      ? spoken(`${moneyInWords(money.stage, money.last.value.mid, last)}${sumInWords(money, years)}`)
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
  if (Math.round(value) === 0) return `Alle vaste kosten passen in ${year} bij het aantal mensen.`;
  if (value < 0)
    return `Het bedrijf groeit, dus er ontstaat ruimte: ${unit === 'euro' ? told : `${told} van elke 100 euro vaste kosten`} is in ${year} te verdelen over de mensen die erbij kwamen.`;
  return unit === 'euro'
    ? `Van de vaste kosten blijft in ${year} ${told} staan waar geen mensen meer tegenover staan.`
    : `Van elke 100 euro vaste kosten blijft in ${year} ${told} staan waar geen mensen meer tegenover staan.`;
}

/** All years together, where they can be told; below nought it is called what it is. */
function sumInWords({ stage, sum }: Results['tiles']['money'], years: readonly number[]): string {
  if (!('value' in sum)) return '';
  const { mid } = sum.value;
  const what = mid >= 0 ? ABOVE[stage] : stage === 'te-dekken' ? 'te veel' : 'over';
  return ` Over ${years[0] ?? ''} tot en met ${years.at(-1) ?? ''} samen is het ${amount(stage, Math.abs(mid))} ${what}.`;
}

const ABOVE: Record<Results['tiles']['money']['stage'], string> = {
  gat: 'tekort',
  plekken: 'tekort',
  'plekken-beschut': 'tekort',
  'te-dekken': 'te dekken',
};

function moneyInWords(stage: Results['tiles']['money']['stage'], value: number, year: number): string {
  const told = amount(stage, Math.abs(value));
  switch (stage) {
    case 'te-dekken':
      return value >= 0
        ? `Voor beschut werk is in ${year} ${told} nog te dekken uit loonkostensubsidie en opbrengst. Dat is geen tekort: daarvoor is nog niet alles ingevuld.`
        : `Het geld van het Rijk dekt in ${year} meer dan de kosten van beschut werk, nog zonder loonkostensubsidie en opbrengst.`;
    case 'plekken-beschut':
      return value >= 0
        ? `Op beschut werk komt het bedrijf in ${year} ${told} tekort.`
        : `Op beschut werk heeft het bedrijf in ${year} ${told} over.`;
    case 'plekken':
      return value >= 0
        ? `Op zijn plekken komt het bedrijf in ${year} ${told} tekort.`
        : `Op zijn plekken heeft het bedrijf in ${year} ${told} over.`;
    case 'gat':
      return value >= 0 ? `Het bedrijf komt in ${year} ${told} tekort.` : `Het bedrijf heeft in ${year} ${told} over.`;
  }
}

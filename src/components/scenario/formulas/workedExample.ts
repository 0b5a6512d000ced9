import { certain, type Triple } from '../../../domain/scenario/band.ts';
import type { Scenario } from '../../../domain/scenario/inputs.ts';
import type { Known } from '../../../domain/scenario/v2/line.ts';
import { presetOf } from '../../../domain/scenario/v2/presets.ts';
import { run } from '../../../domain/scenario/v2/results.ts';

const range = (low: number, mid: number, high: number): Triple => ({ low, mid, high });

/** An invented scenario, small enough to be worked out by hand: three years, two groups, two ranges. */
export const EXAMPLE: Scenario = {
  name: '',
  choices: { ...presetOf('leeg').scenario.choices, af: ['niet-af'] },
  values: {
    ...presetOf('leeg').scenario.values,
    van: certain(2026),
    tot: certain(2028),
    wsw: certain(100),
    'wsw-uit': range(8, 10, 12),
    beschut: certain(20),
    'beschut-uit': certain(5),
    'beschut-in': certain(4),
    vast: certain(500_000),
    kleeft: certain(60),
    eenmalig: certain(50_000),
    'eenmalig-jaar': certain(2028),
    'wsw-kosten': certain(36_000),
    'wsw-rijk': certain(30_000),
    'wsw-lks': certain(0),
    'wsw-ntw': certain(5000),
    'wsw-buig': certain(0),
    'wsw-baten': certain(0),
    'beschut-kosten': range(30_000, 31_000, 33_000),
    'beschut-lks': certain(9000),
    'beschut-ntw': certain(4000),
    'beschut-buig': certain(8000),
    'beschut-baten': certain(1000),
    aandeel: certain(40),
    prijs: certain(2),
  },
};

const number = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const exact = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6 });

function valueOf<Value>(known: Known<Value>): Value {
  if ('value' in known) return known.value;
  throw new Error('the worked example of the formulas lacks an input');
}

/** The steps of the example in its last year, each worked out by the model itself: what, how, and what comes of it. */
export function exampleSteps(): readonly (readonly [what: string, how: string, result: string])[] {
  const { middle, figure } = run(EXAMPLE);
  const mid = (id: string): number => valueOf(middle(id, 2));
  const [wsw, beschut, people] = [mid('mensen-wsw'), mid('mensen-beschut'), mid('mensen')];
  const gap = valueOf(figure('gat', 2));
  const price = 1.02 ** 2;
  const sourcePrice = 1.02 ** 5;
  return [
    ['Wsw na twee jaar', '100 × 0,9 × 0,9', number.format(wsw)],
    ['Beschut werk na twee jaar', '(20 × 0,95 + 4) × 0,95 + 4', number.format(beschut)],
    ['Mensen bij het bedrijf', `${number.format(wsw)} + ${number.format(beschut)}`, number.format(people)],
    ['Prijs, eigen bedragen', '1,02 tot de macht 2', exact.format(price)],
    ['Prijs, bedragen uit 2023', '1,02 tot de macht 5', exact.format(sourcePrice)],
    [
      'Kosten die blijven',
      `500.000 × ${exact.format(price)} × 0,6 × (1 − ${number.format(people)} ÷ 120)`,
      `${number.format(mid('blijft'))} euro`,
    ],
    ['Eén plek Wsw', `(36.000 − 30.000 − 0 − 5.000) × ${exact.format(price)}`, `${number.format(1000 * price)} euro`],
    [
      'Eén plek beschut werk',
      `(31.000 − 8.100 − 2.157) × ${exact.format(sourcePrice)} − (9.000 + 4.000) × ${exact.format(price)}`,
      `${number.format(20_743 * sourcePrice - 13_000 * price)} euro`,
    ],
    ['Tekort op de plekken', 'mensen × bedrag, opgeteld', `${number.format(mid('plekken'))} euro`],
    ['Tekort van het bedrijf', 'plekken + kosten die blijven + 50.000', `${number.format(gap.mid)} euro`],
    [
      'Waarschijnlijk van',
      'midden min de wortel van twee kwadraten: uitstroom Wsw, kosten beschut werk',
      `${number.format(gap.likely.low)} euro`,
    ],
    ['Waarschijnlijk tot', 'hetzelfde naar boven', `${number.format(gap.likely.high)} euro`],
    ['Uiterst laag', 'alles mee', `${number.format(gap.low)} euro`],
    ['Uiterst hoog', 'alles tegen', `${number.format(gap.high)} euro`],
    ['Eerste stip', 'de laagste van twintig', `${number.format(gap.dots[0] ?? 0)} euro`],
    [
      'Wat de gemeente betaalt',
      '40% van alles, zonder loonkostensubsidie, met BUIG en bespaarde uitkering eraf',
      `${number.format(mid('gemeente'))} euro`,
    ],
  ];
}

import type { Band } from '../band.ts';
import { FIGURES } from './figures.ts';
import type { Scenario } from './inputs.ts';
import { yearsOf } from './inputs.ts';

/**
 * A stream of money from the Rijk over the years of a scenario, in euros a year. Version 1 computes it for ever, and its vectors hold it;
 * but most of its years are assumptions of ours, so nothing shows it. What readers see is in `sourceAmounts.ts`.
 */
export interface Stream {
  id: 'beschut' | 'infrastructuur' | 'opslag' | 'impuls';
  label: string;
  /** For the whole country. */
  national: readonly Band[];
  /** The part of the reader's own region; undefined when no share is filled. */
  local: readonly Band[] | undefined;
}

/** A straight line between two known points, level after the second, nothing before the first. An assumption: the sources give no path. */
function line(year: number, firstYear: number, first: number, lastYear: number, last: number): number {
  if (year < firstYear) return 0;
  if (year >= lastYear) return last;
  return first + ((last - first) * (year - firstYear)) / (lastYear - firstYear);
}

/** The streams of the Rijk, a year at a time. Undefined for beschut werk when the year of the full amount is left empty. */
export function streamsOf(scenario: Scenario): Stream[] {
  const years = yearsOf(scenario);
  const share = scenario.values['aandeel'];
  const full = scenario.values['vol']?.mid;
  const F = FIGURES;
  const certainly = (euro: number): Band => ({ low: euro, mid: euro, high: euro });
  const impulse = F.impulse / (F.impulseLastYear - F.impulseFirstYear + 1);
  const surcharge = (year: number, end: number): number => line(year, F.surchargeFirstYear, F.surchargeFirst, F.surchargeFullYear, end);

  const national: [Stream['id'], string, Band[]][] = [
    ...(full === undefined
      ? []
      : [
          [
            'beschut',
            'Extra geld voor beschut werk',
            years.map((year) => certainly(line(year, F.beschutFirstYear, F.beschutFirst, full, F.beschutFull))),
          ] as [Stream['id'], string, Band[]],
        ]),
    [
      'infrastructuur',
      'Infrastructuur van de bedrijven',
      years.map((year) => certainly(year === F.infrastructureYear ? F.infrastructure : 0)),
    ],
    [
      'opslag',
      'Infrastructurele opslag',
      years.map((year) => ({
        low: surcharge(year, F.surchargeFullLow),
        mid: surcharge(year, F.surchargeFullLow),
        high: surcharge(year, F.surchargeFullHigh),
      })),
    ],
    [
      'impuls',
      'Impulsbudget, gelijk verdeeld',
      years.map((year) => certainly(year >= F.impulseFirstYear && year <= F.impulseLastYear ? impulse : 0)),
    ],
  ];
  return national.map(([id, label, bands]) => ({
    id,
    label,
    national: bands,
    local:
      share &&
      bands.map(({ low, mid, high }) => ({ low: (low * share.low) / 100, mid: (mid * share.mid) / 100, high: (high * share.high) / 100 })),
  }));
}

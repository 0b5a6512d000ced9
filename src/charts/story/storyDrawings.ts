import { bandText, indexText, people } from '../../domain/scenario/amounts.ts';
import type { Band } from '../../domain/scenario/band.ts';
import type { CompanyPaths } from '../../domain/story/company.ts';
import type { TableCell } from '../../domain/table.ts';
import type { ChartDrawing } from '../core/scene.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { coverageTable } from '../forms/coverage/table.ts';
import { bathScene } from './bath.ts';
import { costLines } from './costLines.ts';
import { placeBars } from './placeBars.ts';

/** Inside what is left over. */
const UNKNOWN_PAYER = 'wie dit betaalt, staat er niet';

/**
 * How many people the company has, all and each group, beside what the reader guessed for the last year. Before the answer is shown there
 * is only this year, and the guess.
 */
export function peopleDrawing(paths: CompanyPaths, guess: number | undefined, shown: boolean): ChartDrawing {
  const { years, together, wsw, beschut } = paths;
  const start = together[0]?.mid ?? 0;
  const row = (label: string, path: readonly Band[], format: (band: Band) => string): TableCell[] => [
    label,
    ...path.map((band): TableCell => ({ text: format(band), value: Math.round(band.mid) })),
  ];
  const ends = (label: string, last: number | undefined): TableCell[] => [
    label,
    ...years.map((_, year): TableCell => {
      const at = year === 0 ? start : year === years.length - 1 ? last : undefined;
      return at === undefined ? '' : { text: people(at), value: at };
    }),
  ];
  return {
    scene: (width) => bathScene(paths, guess, shown, width),
    table: {
      columns: ['Wat', ...years.map(String)],
      rows: [
        ...(shown
          ? [
              row('Samen (midden, en van laag tot hoog)', together, (band) => bandText(band, people)),
              row('Wsw', wsw, ({ mid }) => people(mid)),
              row('Beschut werk', beschut, ({ mid }) => people(mid)),
            ]
          : guess === undefined
            ? [ends('Samen', undefined)]
            : []),
        ...(guess === undefined ? [] : [ends('Uw schatting', guess)]),
      ],
    },
  };
}

/** People, fixed costs, and fixed costs for each person, on one scale on which the first year is 100. */
export function costsDrawing(paths: CompanyPaths): ChartDrawing {
  const { years, people: persons, costs, perPerson } = paths;
  const row = (label: string, path: readonly number[]): TableCell[] => [
    label,
    ...path.map((value): TableCell => ({ text: people(value), value: Math.round(value) })),
  ];
  return {
    scene: (width) => costLines(paths, width),
    table: {
      columns: ['Wat', ...years.map(String)],
      rows: [
        [
          'Vaste kosten per persoon (midden, en van laag tot hoog)',
          ...perPerson.map((band): TableCell => ({ text: indexText(band), value: Math.round(band.mid) })),
        ],
        row('Vaste kosten', costs),
        row('Mensen', persons),
      ],
    },
  };
}

/** What one place costs, and what covers it; the cost alone while the reader still guesses. Only the remark on what is left over stands in the drawing. */
export function placeDrawing(stretches: readonly Stretch[], shown: boolean): ChartDrawing {
  const drawn = stretches.map((stretch): Stretch => ({
    ...stretch,
    remark: stretch.left > 0 ? stretch.remark : undefined,
    inside: stretch.kind === 'open' ? UNKNOWN_PAYER : undefined,
  }));
  const held = stretches.map((stretch): Stretch =>
    shown || stretch.kind === 'costs' ? stretch : { ...stretch, text: 'na uw schatting', remark: undefined },
  );
  return { scene: (width) => placeBars(drawn, shown, width), table: coverageTable(held) };
}

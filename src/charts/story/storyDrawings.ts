import { bandText, eurosInShort, people } from '../../domain/scenario/amounts.ts';
import type { Band } from '../../domain/scenario/band.ts';
import type { CompanyPaths } from '../../domain/story/company.ts';
import type { TableCell } from '../../domain/table.ts';
import type { ChartDrawing } from '../core/scene.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { coverageTable } from '../forms/coverage/table.ts';
import { bathScene } from './bath.ts';
import { costLines, ofHundred } from './costLines.ts';
import { placeBars } from './placeBars.ts';

/** Inside what is left over. */
const TO_COVER = 'nog te dekken';

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
              row('Samen (midden, en uiterst)', together, (band) => bandText(band, people)),
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

/** Of every hundred euros of fixed costs what stays, what the costs become and what fits the people; the words in euros of the reader's own (0 for none). */
export function costsDrawing(paths: CompanyPaths, own: number): ChartDrawing {
  const { years, costs, fitting, stay } = paths;
  const amount = own === 0 ? ofHundred : (part: number): string => eurosInShort((own * part) / 100);
  const staying = (value: number): string => (Math.round(value) < 0 ? `ruimte ${amount(-value)}` : amount(Math.max(value, 0)));
  const row = (label: string, path: readonly number[]): TableCell[] => [
    label,
    ...path.map((value): TableCell => ({ text: amount(value), value: Math.round(value) })),
  ];
  return {
    scene: (width) => costLines(paths, own === 0 ? 'Van elke 100 euro vaste kosten' : 'Van uw vaste kosten', amount, width),
    table: {
      columns: ['Wat', ...years.map(String)],
      rows: [
        [
          'Kosten die blijven (midden, en uiterst)',
          ...stay.map((band): TableCell => ({ text: bandText(band, staying), value: Math.round(band.mid) })),
        ],
        row('Vaste kosten', costs),
        row('Past bij het aantal mensen', fitting),
      ],
    },
  };
}

/** What one place costs, and what covers it; the cost alone while the reader still guesses. Only the remark on what is left over stands in the drawing. */
export function placeDrawing(stretches: readonly Stretch[], shown: boolean): ChartDrawing {
  const drawn = stretches.map((stretch): Stretch => ({
    ...stretch,
    remark: stretch.left > 0 ? stretch.remark : undefined,
    inside: stretch.kind === 'open' ? TO_COVER : undefined,
  }));
  const held = stretches.map((stretch): Stretch =>
    shown || stretch.kind === 'costs' ? stretch : { ...stretch, text: 'na uw schatting', remark: undefined },
  );
  return { scene: (width) => placeBars(drawn, shown, width), table: coverageTable(held) };
}

import { bandText, indexText, people } from '../../domain/scenario/amounts.ts';
import { certain, type Band } from '../../domain/scenario/band.ts';
import type { CompanyPaths } from '../../domain/story/company.ts';
import type { TableCell } from '../../domain/table.ts';
import { bandPanels, LARGE_PANEL, type Panel } from '../scenario/bandPanels.ts';
import type { ChartDrawing } from '../core/scene.ts';
import { coverageScene, LOW_COVERAGE } from '../forms/coverage/geometry.ts';
import type { Stretch } from '../forms/coverage/rows.ts';
import { coverageTable } from '../forms/coverage/table.ts';

/** The scale of people ends here at least, so that it holds still while a reader guesses. */
export const PEOPLE_REACH = 420;
const INDEX_REACH = 160;
/** What stands where a reader guesses first. */
const HIDDEN = '?';
/** Inside what is left over. */
const UNKNOWN_PAYER = 'wie dit betaalt, staat er niet';

/**
 * How many people the company has, a line for all and one for each group, beside what the reader guessed for the last year.
 * Before the answer is shown there is only the guess.
 */
export function peopleDrawing(paths: CompanyPaths, guess: number | undefined, shown: boolean): ChartDrawing {
  const { years, together, wsw, beschut } = paths;
  const start = together[0]?.mid ?? 0;
  const guessed: Panel['lines'] =
    guess === undefined
      ? []
      : [
          {
            name: 'schatting',
            tone: 'ink',
            straight: true,
            bands: years.map((_, year) => (year === 0 ? certain(start) : year === years.length - 1 ? certain(guess) : null)),
          },
        ];
  const answer: Panel['lines'] = shown
    ? [
        { name: 'samen', bands: together },
        { name: 'Wsw', tone: 'muted', bands: wsw.map(({ mid }) => certain(mid)) },
        { name: 'beschut', tone: 'muted', bands: beschut.map(({ mid }) => certain(mid)) },
      ]
    : [];
  const panel: Panel = { title: 'Mensen bij het bedrijf', tone: 'people', lines: [...answer, ...guessed] };
  const row = (label: string, path: readonly Band[], format: (band: Band) => string): TableCell[] => [
    label,
    ...path.map((band): TableCell => ({ text: format(band), value: Math.round(band.mid) })),
  ];
  const ofGuess = (value: number): TableCell[] => [
    'Uw schatting',
    ...years.map((_, year): TableCell => {
      const at = year === 0 ? start : year === years.length - 1 ? value : undefined;
      return at === undefined ? '' : { text: people(at), value: at };
    }),
  ];
  return {
    scene: (width) => bandPanels(years, [panel], people, width, { ...LARGE_PANEL[width], reach: PEOPLE_REACH }),
    table: {
      columns: ['Wat', ...years.map(String)],
      rows: [
        ...(shown
          ? [
              row('Samen (midden, en van laag tot hoog)', together, (band) => bandText(band, people)),
              row('Wsw', wsw, ({ mid }) => people(mid)),
              row('Beschut werk', beschut, ({ mid }) => people(mid)),
            ]
          : []),
        ...(guess === undefined ? [] : [ofGuess(guess)]),
      ],
    },
  };
}

/** People, fixed costs, and fixed costs for each person, on one scale on which the first year is 100. */
export function costsDrawing({ years, people: persons, costs, perPerson }: CompanyPaths): ChartDrawing {
  const panel: Panel = {
    title: 'Het eerste jaar is honderd',
    tone: 'ink',
    lines: [
      { name: 'per persoon', bands: perPerson },
      { name: 'vaste kosten', tone: 'money', bands: costs.map(certain) },
      { name: 'mensen', tone: 'people', bands: persons.map(certain) },
    ],
  };
  const row = (label: string, path: readonly number[]): TableCell[] => [
    label,
    ...path.map((value): TableCell => ({ text: people(value), value: Math.round(value) })),
  ];
  return {
    scene: (width) => bandPanels(years, [panel], people, width, { ...LARGE_PANEL[width], reach: INDEX_REACH }),
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
  const drawn = stretches.map((stretch): Stretch =>
    shown || stretch.kind === 'costs'
      ? { ...stretch, remark: stretch.left > 0 ? stretch.remark : undefined, inside: stretch.kind === 'open' ? UNKNOWN_PAYER : undefined }
      : { ...stretch, text: HIDDEN, remark: undefined, from: 0, to: 0, toHigh: 0, left: 0 },
  );
  return {
    scene: (width) => coverageScene(drawn, width, LOW_COVERAGE),
    table: coverageTable(
      shown ? stretches : drawn.map((stretch) => (stretch.text === HIDDEN ? { ...stretch, text: 'na uw schatting' } : stretch)),
    ),
  };
}

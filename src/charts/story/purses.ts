import { placePurses } from '../../domain/scenario/storyCore.ts';
import { eurosInShort } from '../../domain/scenario/amounts.ts';
import type { PlaceInputs } from '../../domain/story/company.ts';
import { spanInShort } from '../../domain/story/purseWords.ts';
import { linear } from '../core/linear.ts';
import type { ChartDrawing, Mark, Point, Scene, WidthName } from '../core/scene.ts';
import { LABEL, STORY_WIDTHS } from './widths.ts';

const BAR = 20;
/** Between the edge of the town's purse and what lies in it. */
const PAD = 8;
const LINE = LABEL + 6;
const GAP = 10;

/**
 * The two purses for one place, one within the other: the frame is what there is to cover, which the town pays; in it stand the
 * loonkostensubsidie and, as a frame of its own, what the company has left to cover. Below it what the BUIG gives back, and what the town then
 * pays. All on one scale, so that the two parts are seen to be as long as the whole. Rows of the table are in that order.
 */
export function pursesDrawing(place: PlaceInputs): ChartDrawing {
  const { rest, company, town } = placePurses(place.subsidy, place.back);
  const row = (label: string, text: string): string[] => [label, text];
  return {
    scene: (width) => pursesScene(place, width),
    table: {
      columns: ['Wat', 'Voor één plek'],
      rows: [
        row('Te dekken, vóór de opbrengst van het werk', spanInShort(rest)),
        row('Loonkostensubsidie van de gemeente aan het bedrijf', eurosInShort(place.subsidy)),
        row('Beurs van het bedrijf: nog te dekken', spanInShort(company)),
        row('Via de BUIG terug naar de gemeente', eurosInShort(place.back)),
        row('Beurs van de gemeente: wat zij betaalt, vóór die opbrengst', spanInShort(town)),
      ],
    },
  };
}

function pursesScene({ subsidy, back }: PlaceInputs, widthName: WidthName): Scene {
  const { rest, company, town } = placePurses(subsidy, back);
  const width = STORY_WIDTHS[widthName];
  const x = linear([0, rest.high], [PAD, width - PAD]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let y = LINE;
  say(`Gemeente: ${spanInShort(rest)} te dekken`, 0, true);
  const top = y;
  y += LINE;
  say(`loonkostensubsidie: ${eurosInShort(subsidy)}`, PAD);
  marks.push({ kind: 'rect', x: x(0), y, width: x(subsidy) - x(0), height: BAR, fill: 'money', key: 'subsidy' });
  point(1, 0, subsidy);
  say(`bedrijf: nog ${spanInShort(company)}`, PAD, true);
  marks.push(...open(subsidy, rest.low, rest.high, 'ink', 'company'));
  point(2, subsidy, rest.high);
  y += -LINE + PAD;
  marks.unshift({ kind: 'rect', x: 1, y: top, width: width - 2, height: y - top, stroke: 'money', strokeWidth: 3, key: 'town purse' });
  points.unshift({ row: 0, column: 0, x: 1, y: top, width: width - 2, height: PAD });
  y += GAP + LINE;
  say(`via de BUIG terug: ${eurosInShort(back)}`, PAD);
  marks.push({
    kind: 'rect',
    x: x(0),
    y: y + 1,
    width: Math.max(x(back) - x(0), 0),
    height: BAR - 2,
    stroke: 'money',
    strokeWidth: 2,
    key: 'back',
  });
  point(3, 0, back);
  say(`gemeente betaalt ${spanInShort(town)}`, PAD, true);
  marks.push({ kind: 'rect', x: x(back), y, width: x(rest.low) - x(back), height: BAR, fill: 'money', key: 'town' });
  marks.push(...edge(rest.low, rest.high, 'money', 'town at most'));
  point(4, back, rest.high);
  return { width, height: y - LINE + 2, marks, points };

  function say(text: string, at: number, bold = false): void {
    marks.push({ kind: 'text', x: at, y: y - 2, text, size: LABEL, bold, fill: 'ink', key: text.split(' ')[0] ?? '' });
    y += 5;
  }

  /** Where the bar that was just drawn can be pointed at; then on to the next line. */
  function point(row: number, from: number, to: number): void {
    points.push({ row, column: 0, x: x(from), y, width: Math.max(x(to) - x(from), 4), height: BAR });
    y += BAR + LINE;
  }

  function open(from: number, low: number, high: number, stroke: 'ink' | 'money', key: string): Mark[] {
    return [
      { kind: 'rect', x: x(from) + 1, y: y + 1, width: Math.max(x(low) - x(from) - 2, 0), height: BAR - 2, stroke, strokeWidth: 2, key },
      ...edge(low, high, stroke, `${key} at most`),
    ];
  }

  /** Between two amounts: dashed. */
  function edge(low: number, high: number, stroke: 'ink' | 'money', key: string): Mark[] {
    return [
      {
        kind: 'rect',
        x: x(low) + 1,
        y: y + 1,
        width: Math.max(x(high) - x(low) - 2, 0),
        height: BAR - 2,
        stroke,
        strokeWidth: 2,
        dash: [5, 3],
        key,
      },
    ];
  }
}

import { scaleLinear } from 'd3-scale';
import { endWithRoom } from '../../core/loud.ts';
import { modelMark } from '../../core/modelMark.ts';
import { LETTERS, textWidth, WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import type { ShareRow } from './rows.ts';

const LAYOUT = {
  wide: { label: 164, row: 40, loudRow: 56, bar: 18, loudBar: 36, nameAbove: 0, beside: 9, mark: { width: 44, height: 12 } },
  narrow: { label: 0, row: 56, loudRow: 70, bar: 16, loudBar: 32, nameAbove: 24, beside: 4, mark: undefined },
} as const;
const MARK_GAP = 2;
const AFTER_NAME = 8;
const DIAMOND = 6;
/** The source of the diamonds. */
const OTHER_SOURCE = 'op dia Werkzaak';

/**
 * Places the shares of the models as bars from nought, the loud one in the colour of its model, with a diamond where another source gives
 * another share. Every share is written, so there is no axis. A narrow one has it behind the name, at the left: where letters are so large
 * that the drawing scrolls, it is in view with its name.
 */
export function modelSharesScene(rows: readonly ShareRow[], widthName: WidthName): Scene {
  const { label, row: rowHeight, loudRow, bar, loudBar, nameAbove, beside, mark } = LAYOUT[widthName];
  const { text: size, small, loud: large } = LETTERS[widthName];
  const width = WIDTHS[widthName];
  const highest = Math.max(...rows.map(furthest));
  const x = scaleLinear()
    .domain([0, highest])
    .range([
      label,
      endWithRoom(
        label,
        width,
        rows.map((row) => ({ share: furthest(row) / highest, words: widthAfter(row) })),
      ),
    ]);
  const marks: Mark[] = [];
  const points: Point[] = [];
  let top = 0;

  for (const [index, row] of rows.entries()) {
    const { name, loud, tone, sharePercent, shareText, other, states } = row;
    const [high, letters] = loud ? [loudBar, large] : [bar, size];
    const y = top + nameAbove + ((loud ? loudRow : rowHeight) - nameAbove - high) / 2;
    const middle = y + high / 2;
    const nameY = nameAbove > 0 ? top + nameAbove - 4 : middle + size * 0.35;
    const end = Math.max(x(sharePercent), other ? x(other.sharePercent) + DIAMOND : 0);
    const nameX = mark ? mark.width + 8 : 0;
    const shareX = nameAbove > 0 ? nameX + textWidth(name, size, loud) + AFTER_NAME : end + beside;
    const shareY = nameAbove > 0 ? nameY : middle + letters * 0.35;
    const otherX = end + beside + (nameAbove > 0 ? 0 : textWidth(shareText, letters, loud) + 10);
    const weight = loud ? ({ bold: true, loud: true } as const) : {};
    marks.push(
      ...(mark ? modelMark(states, tone, { x: 0, y: nameY - 11, ...mark }, MARK_GAP) : []),
      { kind: 'text', x: nameX, y: nameY, text: name, size, fill: 'ink', bold: loud },
      {
        kind: 'rect',
        x: x(0),
        y,
        width: x(sharePercent) - x(0),
        height: high,
        fill: loud ? tone : 'quiet',
        loud,
      },
      { kind: 'text', x: shareX, y: shareY, text: shareText, size: letters, fill: 'ink', ...weight },
    );
    if (other)
      marks.push(
        { kind: 'diamond', x: x(other.sharePercent), y: middle, radius: DIAMOND, fill: 'ink', stroke: 'paper', strokeWidth: 1.5 },
        {
          kind: 'text',
          x: otherX,
          y: middle + size * 0.35,
          text: `${other.shareText} ${OTHER_SOURCE}`,
          size: small,
          fill: 'muted',
        },
      );
    points.push({ row: index, column: 0, x: x(0), y, width: end - x(0), height: high });
    top += loud ? loudRow : rowHeight;
  }
  return { width, height: top, marks, points };

  /** How far the bar or the diamond of a row goes, in percent. */
  function furthest({ sharePercent, other }: ShareRow): number {
    return Math.max(sharePercent, other?.sharePercent ?? 0);
  }

  /** What stands beside the bar. */
  function widthAfter({ loud, shareText, other }: ShareRow): number {
    const share = nameAbove > 0 ? 0 : beside + textWidth(shareText, loud ? large : size, loud);
    return share + (other ? 10 + DIAMOND + textWidth(`${other.shareText} ${OTHER_SOURCE}`, small) : 0);
  }
}

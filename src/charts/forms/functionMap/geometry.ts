import { WIDTHS, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { nameOf, type FunctionBlock, type FunctionGroup, type FunctionMap } from './rows.ts';

const SIZE = 14;
const HEADING = 15;
const BY = 13;
const PAD = 9;
const GAP = 12;
const GROUP_GAP = 24;
/** Room for half of a box's line at the edges of the drawing. */
const EDGE = 1.5;
/** The width of the left part, where the first two groups stand in rows; the third stands beside them. */
const LEFT = 424;

/** Places three groups: two in rows, the third as a column beside them; all below each other when narrow. Below them stands who does it. Rows of the table are the blocks in order. */
export function functionMapScene({ groups, who }: FunctionMap, widthName: WidthName): Scene {
  const width = WIDTHS[widthName];
  const marks: Mark[] = [];
  const points: Point[] = [];
  const wide = widthName === 'wide';
  const [people, employers, work] = groups;

  let y = 0;
  if (wide) {
    y = row(people, EDGE, 0, LEFT, people.blocks.length) + GROUP_GAP;
    y = row(employers, EDGE, y, LEFT, employers.blocks.length) + GROUP_GAP;
    y = Math.max(note(EDGE, y, LEFT), row(work, LEFT + GROUP_GAP, 0, width - LEFT - GROUP_GAP - EDGE, 1));
  } else {
    for (const group of groups) y = row(group, EDGE, y, width - 2 * EDGE, 1) + GROUP_GAP;
    y = note(EDGE, y, width - 2 * EDGE);
  }
  return { width, height: y + 2, marks, points };

  /** Who does it, in a dashed box: the sources do not say it for each function. */
  function note(x: number, top: number, room: number): number {
    const lines = wrap(who, room - 2 * PAD, SIZE);
    const height = linesHeight(lines.length, SIZE) + 2 * PAD;
    marks.push(
      { kind: 'rect', x, y: top, width: room, height, stroke: 'muted', strokeWidth: 1.5, dash: [5, 4] },
      ...textLines(lines, x + PAD, top + PAD + SIZE * 0.9, { size: SIZE, fill: 'ink' }),
    );
    return top + height;
  }

  /** Draws a group in rows of so many blocks; gives the y below it. */
  function row({ heading, blocks }: FunctionGroup, x: number, top: number, room: number, perRow: number): number {
    marks.push({ kind: 'text', x, y: top + HEADING, text: heading, size: HEADING, bold: true, fill: 'muted' });
    const blockWidth = (room - GAP * (perRow - 1)) / perRow;
    let below = top + HEADING + 10;
    for (let start = 0; start < blocks.length; start += perRow) {
      const members = blocks.slice(start, start + perRow);
      const height = Math.max(...members.map((block) => heightOf(block, blockWidth)));
      for (const [index, block] of members.entries()) {
        const box = { x: x + index * (blockWidth + GAP), y: below, width: blockWidth, height };
        marks.push(...draw(block, box));
        points.push({ row: points.length, column: 0, ...box });
      }
      below += height + GAP;
    }
    return below - GAP;
  }

  function linesOf(block: FunctionBlock, blockWidth: number): string[] {
    return wrap(nameOf(block), blockWidth - 2 * PAD, SIZE);
  }

  function heightOf(block: FunctionBlock, blockWidth: number): number {
    return (
      PAD +
      linesHeight(linesOf(block, blockWidth).length, SIZE) +
      4 +
      linesHeight(wrap(block.by, blockWidth - 2 * PAD, BY).length, BY) +
      PAD
    );
  }

  function draw(block: FunctionBlock, box: { x: number; y: number; width: number; height: number }): Mark[] {
    const lines = linesOf(block, box.width);
    const edge = block.letter === undefined ? 3 : 1.5;
    return [
      { kind: 'rect', ...box, stroke: 'ink', strokeWidth: edge },
      ...(block.added
        ? ([
            { kind: 'rect', x: box.x + 4, y: box.y + 4, width: box.width - 8, height: box.height - 8, stroke: 'ink', strokeWidth: 1 },
          ] satisfies Mark[])
        : []),
      ...textLines(lines, box.x + PAD, box.y + PAD + SIZE * 0.9, { size: SIZE, bold: true, fill: 'ink' }),
      ...textLines(wrap(block.by, box.width - 2 * PAD, BY), box.x + PAD, box.y + PAD + linesHeight(lines.length, SIZE) + 4 + BY * 0.9, {
        size: BY,
        fill: 'muted',
      }),
    ];
  }
}

import { LETTERS, textWidth, WIDTHS, type Box, type Mark, type Point, type Scene, type WidthName } from '../../core/scene.ts';
import { linesHeight, textLines, wrap } from '../../core/text.ts';
import { nameOf, type FunctionBlock, type FunctionGroup, type FunctionMap } from './rows.ts';

const PAD = 8;
const GAP = 12;
const GROUP_GAP = 22;
/** Room for half of a box's line at the edges of the drawing. */
const EDGE = 1.5;
/** The width of the left part, where the first two groups stand in rows; the third stands beside them. */
const LEFT = 386;
const SWATCH = 22;

/**
 * Places three groups: two in rows, the third as a column beside them; all below each other when narrow. Above them stands who named how
 * many, those that were added loud; below them who does it. Rows of the table are the blocks in order.
 */
export function functionMapScene({ groups, who }: FunctionMap, widthName: WidthName): Scene {
  const width = WIDTHS[widthName];
  const { text: size, small, loud: large } = LETTERS[widthName];
  const marks: Mark[] = [];
  const points: Point[] = [];
  const wide = widthName === 'wide';
  const [people, employers, work] = groups;
  const functions = groups.flatMap(({ blocks }) => blocks).filter(({ letter }) => letter !== undefined);

  let y = key() + GROUP_GAP;
  if (wide) {
    const top = y;
    y = row(people, EDGE, y, LEFT, people.blocks.length) + GROUP_GAP;
    y = row(employers, EDGE, y, LEFT, employers.blocks.length) + GROUP_GAP;
    y = Math.max(note(EDGE, y, LEFT), row(work, LEFT + GROUP_GAP, top, width - LEFT - GROUP_GAP - EDGE, 1));
  } else {
    for (const group of groups) y = row(group, EDGE, y, width - 2 * EDGE, 1) + GROUP_GAP;
    y = note(EDGE, y, width - 2 * EDGE);
  }
  return { width, height: y + 2, marks, points };

  /** How many functions there were, and how many were added, each with its box and who named them; gives the y below it. */
  function key(): number {
    const base = large;
    const first = functions.filter(({ added }) => !added);
    const added = functions.filter((block) => block.added);
    const second = wide ? { x: LEFT + GROUP_GAP, y: base } : { x: EDGE, y: base + large + GAP };
    marks.push(
      { kind: 'rect', x: EDGE, y: base - 17, width: SWATCH, height: 17, stroke: 'quiet', strokeWidth: 1.5 },
      { kind: 'text', x: EDGE + SWATCH + 8, y: base - 2, text: `${first.length} van ${namesOf(first)}`, size, fill: 'ink' },
      { kind: 'rect', x: second.x, y: second.y - 17, width: SWATCH, height: 17, fill: 'ink', loud: true },
      {
        kind: 'text',
        x: second.x + SWATCH + 8,
        y: second.y,
        text: String(added.length),
        size: large,
        bold: true,
        fill: 'ink',
        loud: true,
      },
      {
        kind: 'text',
        x: second.x + SWATCH + 14 + textWidth(String(added.length), large, true),
        y: second.y - 2,
        text: `van ${namesOf(added)}`,
        size,
        fill: 'ink',
      },
    );
    return second.y;
  }

  function namesOf(blocks: readonly FunctionBlock[]): string {
    return [...new Set(blocks.map(({ by }) => by))].join(', ');
  }

  /** Who does it, in a dashed box: the sources do not say it for each function. */
  function note(x: number, top: number, room: number): number {
    const lines = wrap(who, room - 2 * PAD, size);
    const height = linesHeight(lines.length, size) + 2 * PAD;
    marks.push(
      { kind: 'rect', x, y: top, width: room, height, stroke: 'muted', strokeWidth: 1.5, dash: [5, 4] },
      ...textLines(lines, x + PAD, top + PAD + size * 0.9, { size, fill: 'ink' }),
    );
    return top + height;
  }

  /** Draws a group in rows of so many blocks; gives the y below it. */
  function row({ heading, blocks }: FunctionGroup, x: number, top: number, room: number, perRow: number): number {
    marks.push({ kind: 'text', x, y: top + size, text: heading, size, bold: true, fill: 'muted' });
    const blockWidth = (room - GAP * (perRow - 1)) / perRow;
    let below = top + size + 10;
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

  /** The key says who named the functions; only at the goal does it stand in its box. */
  function linesOf(block: FunctionBlock, blockWidth: number): { name: string[]; by: string[] } {
    const room = blockWidth - 2 * PAD;
    // A letter never stands on a line of its own.
    const name = nameOf(block).replace('. ', '.\u00a0');
    return { name: wrap(name, room, size, isBold(block)), by: isGoal(block) ? wrap(block.by, room, small) : [] };
  }

  function heightOf(block: FunctionBlock, blockWidth: number): number {
    const { name, by } = linesOf(block, blockWidth);
    return 2 * PAD + linesHeight(name.length, size) + (by.length > 0 ? 4 + linesHeight(by.length, small) : 0);
  }

  function draw(block: FunctionBlock, box: Box): Mark[] {
    const { name, by } = linesOf(block, box.width);
    const top = box.y + PAD;
    return [
      block.added
        ? { kind: 'rect', ...box, fill: 'ink', loud: true }
        : { kind: 'rect', ...box, stroke: isGoal(block) ? 'ink' : 'quiet', strokeWidth: isGoal(block) ? 3 : 1.5 },
      ...textLines(name, box.x + PAD, top + size * 0.9, { size, bold: isBold(block), fill: block.added ? 'paper' : 'ink' }),
      ...textLines(by, box.x + PAD, top + linesHeight(name.length, size) + 4 + small * 0.9, { size: small, fill: 'muted' }),
    ];
  }
}

function isGoal({ letter }: FunctionBlock): boolean {
  return letter === undefined;
}

function isBold(block: FunctionBlock): boolean {
  return block.added || isGoal(block);
}

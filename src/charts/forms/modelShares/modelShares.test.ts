import { describe, expect, it } from 'vitest';
import { modelOf, registerOf, written } from '../../../../tests/charts/examples.ts';
import { boundsOf, WIDTHS, type WidthName } from '../../core/scene.ts';
import { modelSharesScene } from './geometry.ts';
import { modelSharesRows } from './rows.ts';
import { modelSharesTable } from './table.ts';

const STATES = ['ja', 'niet-genoemd', 'deels', 'elders'] as const;
const percent = (waarde: number) => ({ waarde, eenheid: 'procent' });
const register = registerOf({
  veel: percent(50),
  minder: percent(20),
  weinig: percent(6),
  anders: percent(5),
  mensen: { waarde: 5, eenheid: 'personen' },
});
const models = [
  modelOf('partieel', STATES, ['veel', 'veel', 'veel']),
  modelOf('integraal', STATES, ['minder', 'minder', 'minder']),
  modelOf('klassiek', STATES, ['weinig', 'weinig', 'anders']),
];

const content = (nadruk: string) => written('modelShares', { vorm: 'modellen-aandeel', nadruk });

describe('the shares', () => {
  const rows = modelSharesRows(content('integraal'), models, register);

  it.each(Object.keys(WIDTHS) as WidthName[])('are bars from nought, as long as their share, at %s width', (width) => {
    const bars = modelSharesScene(rows, width).marks.filter((mark) => mark.kind === 'rect' && mark.fill && mark.height > 15);
    const lengths = bars.map((bar) => boundsOf(bar).right - boundsOf(bar).left);
    expect(lengths.map((length) => length / (lengths[0] ?? 1))).toEqual(
      [1, 20 / 50, 6 / 50].map((part) => expect.closeTo(part, 6) as number),
    );
    expect(new Set(bars.map((bar) => boundsOf(bar).left)).size).toBe(1);
    expect(bars.map(({ fill, loud }) => [fill, loud])).toEqual([
      ['quiet', false],
      ['integraal', true],
      ['quiet', false],
    ]);
  });

  it('have a diamond where the slide gives another, inside the drawing also when it is the highest', () => {
    const diamonds = (all: typeof rows) => modelSharesScene(all, 'narrow').marks.filter(({ kind }) => kind === 'diamond');
    expect(diamonds(rows)).toHaveLength(1);
    const [highest] = diamonds(rows.map((row) => ({ ...row, other: { sharePercent: 90, shareText: '90%' } })));
    expect(highest && boundsOf(highest).right).toBeLessThan(WIDTHS.narrow);
  });

  it('stand behind the name where it is narrow, in view when only the left of the drawing is', () => {
    const texts = modelSharesScene(rows, 'narrow').marks.filter((mark) => mark.kind === 'text');
    const ends = texts.map((text) => boundsOf(text).right);
    expect(texts.length).toBe(7);
    // What is in view of 15 rem on a phone of 360 pixels with letters twice as large.
    expect(Math.max(...ends)).toBeLessThan(184);
  });

  it('are told in the table as each source has them', () => {
    expect(modelSharesTable(rows).rows[2]).toEqual(['klassiek', '6%', '6%', '5%']);
  });

  it('are of models, and so is the loud one', () => {
    expect(() => modelSharesRows(content('nieuw'), models, register)).toThrow('"nieuw" is not drawn here; write one of: partieel,');
  });

  it('are refused when one is no share', () => {
    expect(() => modelSharesRows(content('partieel'), [modelOf('partieel', STATES, ['veel', 'veel', 'mensen'])], register)).toThrow(
      '"mensen" is in personen and the axis is in procent',
    );
  });
});

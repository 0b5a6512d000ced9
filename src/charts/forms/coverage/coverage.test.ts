import { describe, expect, it } from 'vitest';
import { registerOf, written } from '../../../../tests/charts/examples.ts';
import { WIDTHS, type WidthName } from '../../core/scene.ts';
import { coverageScene } from './geometry.ts';
import { coverageRows } from './rows.ts';

const euro = (waarde: unknown) => ({ waarde, eenheid: 'euro' });
const FACTS = { kosten: euro([300, 330]), betaald: euro(80), over: euro(10), extra: euro(20), rest: euro([200, 230]) };
const content = written('coverage', {
  vorm: 'dekking',
  kosten: { feit: 'kosten', label: 'Kosten' },
  betaald: { feit: 'betaald', label: 'Betaald', uitleg: 'Over bleef {feit:over}.' },
  over: 'over',
  aangekondigd: { feit: 'extra', label: 'Extra' },
  rest: { feit: 'rest', label: 'Rest' },
});
const rowsOf = (facts: Partial<typeof FACTS> = {}) => coverageRows(content, registerOf({ ...FACTS, ...facts }));

describe('what covers the costs', () => {
  it.each(Object.keys(WIDTHS) as WidthName[])('begins where the one before ends, at %s width', (width) => {
    const { points, marks } = coverageScene(rowsOf(), width);
    const [costs, paid, announced, rest] = points;
    expect(paid?.width).toBeCloseTo(announced?.x ?? 0);
    expect((announced?.x ?? 0) + (announced?.width ?? 0)).toBeCloseTo(rest?.x ?? 0);
    expect((rest?.x ?? 0) + (rest?.width ?? 0)).toBeCloseTo(costs?.width ?? 0);
    const full = marks.find((mark) => mark.kind === 'rect' && mark.fill === 'money');
    expect(full?.kind === 'rect' && full.width / (paid?.width ?? 1)).toBeCloseTo(7 / 8);
  });

  it('is refused when the words would say something else than the drawing', () => {
    expect(() => rowsOf({ rest: euro([200, 240]) })).toThrow(
      '"rest" is not what is left to pay; give it the formule "{kosten} - {betaald} - {extra}"',
    );
    expect(() => rowsOf({ over: euro(90) })).toThrow('"over" is more than was paid');
    expect(() => rowsOf({ extra: { waarde: 20, eenheid: 'procent' } })).toThrow('"extra" is in procent and the axis is in euro');
  });
});

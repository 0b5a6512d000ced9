import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyScenario, withInputs } from '../../../../tests/scenario/anyScenario2.ts';
import { middleOf, OUTPUTS } from './outputs.ts';
import { presetOf } from './presets.ts';
import { setupOf } from './setup.ts';
import { differing, waterfall } from './waterfall.ts';

const begin = presetOf('voorbeeld').scenario;

describe('from one scenario to another', () => {
  it('is a bar for each input that differs, in the order of the form', () => {
    const other = withInputs({ ...begin, name: 'Anders' }, { 'beschut-in': 20, wsw: 400 }, { richting: ['krimp'] });
    expect(differing(begin, other)).toEqual(['wsw', 'beschut-in', 'richting']);
    const fall = waterfall(begin, other, 'mensen', 'laatste');
    const { from, to, bars } = 'value' in fall ? fall.value : expect.fail();
    expect(bars.map(({ keys }) => keys)).toEqual([['wsw'], ['beschut-in'], ['richting']]);
    expect([from, ...bars.map((bar) => bar.to)].slice(0, -1)).toEqual(bars.map((bar) => bar.from));
    // A hundred fewer in the Wsw: 100 · 0,94^10 = 53,9 fewer.
    expect((bars[0]?.to ?? 0) - (bars[0]?.from ?? 0)).toBeCloseTo(-53.86, 2);
    expect(bars.at(-1)?.to).toBe(to);
  });

  it('has one bar for inputs that only together give a result', () => {
    const [one, other] = [
      withInputs(
        begin,
        { 'resultaat-wsw': undefined, fte: 1, 'beschut-lks': 10_000, 'beschut-ntw': 0 },
        { in: ['beschut'], af: ['niet-af'] },
      ),
      withInputs(begin, { fte: 0.5 }, { in: ['wsw'], route: ['sector'] }),
    ];
    const fall = waterfall(one, other, 'plekken', 'laatste');
    const bars = 'value' in fall ? fall.value.bars : [];
    // With the Wsw alone, and by the sector, nothing can be told until its result is filled; the choices before move together with it.
    expect(bars.map(({ keys }) => keys.slice(0, 3))[0]).toEqual(['in', 'route', 'af']);
  });

  it('waits for what either of them waits for', () => {
    expect(waterfall(begin, withInputs(begin, { wsw: undefined }), 'mensen', 'laatste')).toEqual({ waitsFor: ['wsw'] });
    expect(waterfall(withInputs(begin, { wsw: undefined }), begin, 'mensen', 'laatste')).toEqual({ waitsFor: ['wsw'] });
  });

  it('sums to the difference, for every result', () => {
    fc.assert(
      fc.property(
        anyScenario({ longest: 6 }),
        anyScenario({ longest: 6 }),
        fc.constantFrom(...OUTPUTS),
        fc.constantFrom('laatste' as const, 'som' as const),
        (one, other, { id }, when) => {
          const [a, b] = [middleOf(setupOf(one), id, when), middleOf(setupOf(other), id, when)];
          const fall = waterfall(one, other, id, when);
          expect('value' in fall).toBe('value' in a && 'value' in b);
          if (!('value' in fall) || !('value' in a) || !('value' in b)) return;
          expect(fall.value.from).toBe(a.value);
          expect(fall.value.to).toBe(b.value);
          let level = fall.value.from;
          for (const bar of fall.value.bars) {
            expect(bar.from).toBe(level);
            level = bar.to;
          }
          expect(level).toBe(fall.value.to);
        },
      ),
      { numRuns: 300 },
    );
  });
});
